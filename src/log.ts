/** @module One line per request: what was asked by its pattern, how it ended, how long it took. Nobody's words. */
import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';

export interface RequestLine {
  /** Also in the answer's header `X-Request-Id`. */
  request: string;
  method: string;
  /** The pattern (`/inbox/:id`), never the path: a path holds ids. */
  route: string;
  status: number;
  /** Milliseconds, rounded. */
  ms: number;
  /** Kind and place of an error of ours; never its message, which may hold words. */
  error?: string;
}

/** Something that went wrong outside any request. */
export interface Trouble {
  /** What was being done, with ids only. */
  trouble: string;
  /** Kind and place, as in a `RequestLine`; left out when there was no error. */
  error?: string;
}

export const writeLines =
  (log: (line: RequestLine) => void): MiddlewareHandler =>
  async (c, next) => {
    const start = performance.now();
    await next();
    log({
      request: c.get('requestId'),
      method: c.req.method,
      route: patternOf(c),
      status: c.res.status,
      ms: Math.round(performance.now() - start),
      ...(c.error && c.res.status >= 500 ? { error: placeOf(c.error) } : {}),
    });
  };

/** The narrowest that matched: what looks after a whole branch (`/v3/directline/*`) matches along with what is asked. */
function patternOf(c: Context): string {
  const paths = matchedRoutes(c).map(({ path }) => path);
  const whole = paths.findLast((path) => !path.endsWith('*'));
  return whole ?? paths.findLast((path) => path !== '/*') ?? '*';
}

/** `TypeError at take (src/conversation/turn.ts:31:9)`: the first line of the stack that is code. */
export function placeOf(error: Error): string {
  const frame = error.stack
    ?.replace(error.message, '')
    .split('\n')
    .find((line) => /^\s+at /.test(line));
  return `${error.name}${frame ? ` ${frame.trim()}` : ''}`;
}
