/** @module Our own token for the connector: asked for with the password, kept, and renewed before it ends. */
import type { Outcome } from '../../post/ports.ts';
import type { BotSettings } from './settings.ts';

/** A token, or what becomes of a parcel without one. */
export type Given = { token: string } | Outcome;

export interface Tokens {
  /** `now` as ISO 8601. */
  get(now: string): Promise<Given>;
  /** The connector does not believe this one any more. */
  drop(token: string): void;
}

export interface TokenParts {
  settings: BotSettings;
  fetch: typeof fetch;
}

/** In milliseconds. A new token is asked for this long before the old one ends. */
const early = 5 * 60_000;
const patience = 10_000;

interface Held {
  token: string;
  /** Moment, in milliseconds. */
  until: number;
}

export function createTokens(parts: TokenParts): Tokens {
  let held: Held | undefined;
  return {
    async get(at) {
      const now = Date.parse(at);
      if (held && now < held.until - early) return held;
      const given = await ask(parts, now);
      if ('token' in given) held = given;
      // While it cannot be renewed, the old one still opens the door.
      return 'token' in given || !held || now >= held.until ? given : held;
    },
    drop(token) {
      if (held?.token === token) held = undefined;
    },
  };
}

async function ask({ settings, fetch }: TokenParts, now: number): Promise<Held | Outcome> {
  const { login, tenant = 'botframework.com', appId, password, scope } = settings;
  const body = new URLSearchParams({
    ...{ grant_type: 'client_credentials', scope },
    ...{ client_id: appId, client_secret: password },
  });
  try {
    const signal = AbortSignal.timeout(patience);
    const address = `${login}/${tenant}/oauth2/v2.0/token`;
    const answer = await fetch(address, { method: 'POST', body, signal, redirect: 'manual' });
    if (!answer.ok) return refused(answer.status);
    const { access_token: token, expires_in: seconds } = Object(await answer.json());
    if (typeof token !== 'string' || token === '') return { result: 'retry', code: 'token' };
    return { token, until: now + (Number(seconds) || 0) * 1000 };
  } catch {
    // Nothing was sent yet, so trying again is safe.
    return { result: 'retry', code: 'login' };
  }
}

/** A wrong password or a directory that is not there mends nobody but the beheerder. */
const refused = (status: number): Outcome =>
  status >= 500 || status === 408 || status === 429
    ? { result: 'retry', code: `login ${status}` }
    : { result: 'alarm', code: `login ${status}` };
