/** @module Who may call: a token for just this conversation, looked at before anything is read. */
import type { Context, MiddlewareHandler } from 'hono';
import { toProblem } from './problem.ts';
import type { Tokens } from './token.ts';

export type Verified = { Variables: { conversation: string } };

/** Sets `conversation`, or refuses. A token of another conversation is refused as any wrong token is. */
export const verify =
  (tokens: Tokens): MiddlewareHandler<Verified> =>
  async (c, next) => {
    const token = bearer(c);
    if (token === undefined) return toProblem(c, 'MissingToken');
    const read = await tokens.read(token, 'directline');
    if (read === 'expired') return toProblem(c, 'TokenExpired');
    const named = namedIn(c.req.path);
    if (read === 'invalid' || (named !== undefined && named !== read.conversation)) {
      return toProblem(c, 'BadToken');
    }
    c.set('conversation', read.conversation);
    return next();
  };

/** From the path itself: a parameter is only known to the route that matches, which comes after this. */
const namedIn = (path: string): string | undefined => /\/conversations\/([^/]+)/.exec(path)?.[1];

const bearer = (c: Context): string | undefined =>
  /^Bearer ([\w.-]{1,2000})$/.exec(c.req.header('authorization') ?? '')?.[1];
