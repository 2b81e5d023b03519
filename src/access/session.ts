/** @module The session of a colleague: begun by a login link, kept in a cookie, over after twelve hours. */
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { CookieOptions } from 'hono/utils/cookie';
import type { AccessStore, Role, Session } from './ports.ts';
import { createSecret, hashSecret } from './secret.ts';

const cookie = 'wijkbalie';
const hours = 12;

export interface Sessions {
  /** Logs in with this role under this name; the cookie goes along with the answer. */
  begin(c: Context, role: Role, name: string): Promise<void>;
  /** Null when nobody is logged in, or not any more. */
  find(c: Context): Promise<Session | null>;
  end(c: Context): Promise<void>;
}

export interface SessionParts {
  store: AccessStore;
  clock: { now(): string };
  /** True when the service is reached over https. */
  secure: boolean;
}

export function createSessions({ store, clock, secure }: SessionParts): Sessions {
  // With the prefix a browser refuses this cookie from any other host or over http.
  const prefix = secure ? 'host' : undefined;
  const read = (c: Context) => getCookie(c, cookie, prefix);
  const options: CookieOptions = {
    ...{ path: '/', httpOnly: true, sameSite: 'Lax', secure },
    ...(prefix && { prefix }),
  };
  return {
    async begin(c, role, name) {
      const secret = createSecret();
      const expiresAt = later(clock.now(), hours * 60);
      await store.saveSession({ hash: await hashSecret(secret), name, role, expiresAt });
      setCookie(c, cookie, secret, { ...options, maxAge: hours * 60 * 60 });
    },
    async find(c) {
      const secret = read(c);
      return secret ? store.findSession(await hashSecret(secret), clock.now()) : null;
    },
    async end(c) {
      const secret = read(c);
      if (secret) await store.endSession(await hashSecret(secret));
      deleteCookie(c, cookie, options);
    },
  };
}

/** So many minutes after a moment, ISO 8601 in UTC. */
export const later = (at: string, minutes: number): string =>
  new Date(Date.parse(at) + minutes * 60_000).toISOString();
