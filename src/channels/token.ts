/** @module Tokens: each opens one conversation, for one use, until it expires. */
import { sign, verify } from 'hono/jwt';
import type { Clock } from '../conversation/ports.ts';

/**
 * `directline`: for the calls of a client, half an hour. `stream`: to open a stream; it stands in an address, so it
 * lives a minute. `cookie`: for the browser that began it, as long as we keep it.
 */
export type Use = 'directline' | 'stream' | 'cookie';

/** In seconds. */
export const lifetimes = {
  directline: 1800,
  stream: 60,
  cookie: 90 * 24 * 60 * 60,
} satisfies Record<Use, number>;

/** What narrows a token further. */
export interface Bounds {
  /** Who speaks, whatever an activity says of itself. */
  user?: string;
  /** Pages it may be used from; without it any page that we allow. */
  origins?: string[];
}

export interface Grant extends Bounds {
  conversation: string;
}

export interface Tokens {
  create(conversation: string, use: Use, bounds?: Bounds): Promise<string>;
  /** What it opens; or why it opens nothing. */
  read(token: string, use: Use): Promise<Grant | 'expired' | 'invalid'>;
}

type Payload = Awaited<ReturnType<typeof verify>>;

/** Tokens remembered as rightly signed, at most. */
const mostVerified = 10_000;

export function createTokens(secret: string, clock: Pick<Clock, 'now'>): Tokens {
  const now = () => Math.floor(Date.parse(clock.now()) / 1000);
  const verified = new Map<string, Payload>();
  /** A signature that was right once stays right; whether the token is still valid is looked at each time. */
  const check = async (token: string): Promise<Payload | null> => {
    const known = verified.get(token);
    if (known) return known;
    // Our own clock decides on expiry, so that tests can turn it.
    const options = { alg: 'HS256', exp: false, nbf: false, iat: false } as const;
    const payload = await verify(token, secret, options).catch(() => null);
    if (payload && verified.size >= mostVerified) verified.clear();
    if (payload) verified.set(token, payload);
    return payload;
  };
  return {
    create: (conversation, use, { user, origins } = {}) =>
      sign(
        {
          sub: conversation,
          use,
          jti: crypto.randomUUID(),
          exp: now() + lifetimes[use],
          user,
          origins,
        },
        secret,
        'HS256',
      ),
    async read(token, use) {
      const payload = await check(token);
      if (payload?.use !== use || typeof payload.sub !== 'string') return 'invalid';
      return Number(payload.exp) > now() ? grantOf(payload) : 'expired';
    },
  };
}

/** What we signed is what we wrote. Clients look for the same names: `user` is Microsoft's. */
const grantOf = ({ sub, user, origins }: Payload): Grant => ({
  conversation: sub as string,
  ...(user !== undefined && { user: user as string }),
  ...(origins !== undefined && { origins: origins as string[] }),
});
