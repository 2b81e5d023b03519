/** @module Who may call: a token for just this conversation, or the secret, which opens every one. */
import type { Context, MiddlewareHandler } from 'hono';
import { timingSafeEqual } from 'hono/utils/buffer';
import type { Grant, Tokens, Use } from '../token.ts';
import { isOwn, type OriginParts, refuseOrigin } from './origin.ts';
import { toProblem } from './problem.ts';

/** `grant` is null for the secret on a call that names no conversation. */
export type Verified = { Variables: { grant: Grant | null } };

export interface VerifyParts extends OriginParts {
  tokens: Tokens;
  /** Opens every conversation; without it nothing does. */
  secret?: string | undefined;
  /** Whoever reaches a demonstration sits at this computer. */
  demo: boolean;
}

/** Sets `grant`, or refuses. A token of another conversation is refused as any wrong token is. */
export const verify =
  (parts: VerifyParts): MiddlewareHandler<Verified> =>
  async (c, next) => {
    const token = bearer(c);
    if (token === undefined) return toProblem(c, 'MissingToken');
    const named = namedIn(c.req.path);
    const read = await parts.tokens.read(token, 'directline');
    if (typeof read !== 'string') return admit(c, next, read, named);
    if (read === 'expired') return toProblem(c, 'TokenExpired');
    if (!(await isSecret(parts, token))) return toProblem(c, 'BadToken');
    c.set('grant', named === undefined ? null : { conversation: named });
    return next();
  };

/** The same for an address that carries its own token, since no browser sends a header to open a stream. */
export const verifyTicket =
  (tokens: Tokens, use: Use = 'stream'): MiddlewareHandler<Verified> =>
  async (c, next) => {
    const read = await tokens.read(c.req.query('t') ?? '', use);
    if (typeof read !== 'string') return admit(c, next, read, namedIn(c.req.path));
    return toProblem(c, read === 'expired' ? 'TokenExpired' : 'BadToken');
  };

async function admit(
  c: Context<Verified>,
  next: () => Promise<void>,
  grant: Grant,
  named: string | undefined,
) {
  if (named !== undefined && named !== grant.conversation) return toProblem(c, 'BadToken');
  const origin = c.req.header('origin');
  if (origin !== undefined && grant.origins && !grant.origins.includes(origin)) {
    return refuseOrigin(c);
  }
  c.set('grant', grant);
  return next();
}

/** Who may have a token for a new conversation: who knows the secret, or whoever looks at our own page. */
export const verifyBeginner =
  (parts: VerifyParts): MiddlewareHandler =>
  async (c, next) => {
    const origin = c.req.header('origin');
    const token = bearer(c);
    if (token !== undefined) {
      return (await isSecret(parts, token)) ? next() : toProblem(c, 'BadToken');
    }
    const own = origin === undefined ? parts.demo : isOwn(origin, c, parts.publicUrl);
    return own ? next() : toProblem(c, 'MissingToken');
  };

/** Takes as long for a wrong one as for the right one. */
const isSecret = async ({ secret }: VerifyParts, token: string): Promise<boolean> =>
  secret !== undefined && (await timingSafeEqual(secret, token));

/** From the path itself: a parameter is only known to the route that matches, which comes after this. */
const namedIn = (path: string): string | undefined => /\/conversations\/([^/]+)/.exec(path)?.[1];

const bearer = (c: Context): string | undefined =>
  /^Bearer ([\x21-\x7e]{1,8000})$/i.exec(c.req.header('authorization') ?? '')?.[1];
