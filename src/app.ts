/** @module The whole service as one Hono app: routes, headers, limits, health, and what people see when it goes wrong. */
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { requestId } from 'hono/request-id';
import { secureHeaders } from 'hono/secure-headers';
import { isLoopback } from './config/field.ts';
import { type RequestLine, writeLines } from './log.ts';
import { toAnswer } from './problem.tsx';

/** What the app is made of. `routes` are mounted at the root, in order. */
export interface AppParts {
  routes: Hono[];
  /** Rejects, or is false, when the database cannot be read. */
  isAlive(): Promise<boolean>;
  log(line: RequestLine): void;
  /** Where people reach us; undefined in a demonstration, which only answers on this machine. */
  publicUrl: string | undefined;
}

/** A message of 100,000 characters fits, also when every one of them takes four bytes and JSON escapes it. */
const largestBody = 2 ** 20;

export function createApp({ routes, isAlive, log, publicUrl }: AppParts): Hono {
  const app = new Hono();
  // An id that came from outside could hold somebody's words, so none is ever taken over.
  app.use(requestId({ limitLength: 0 }));
  app.use(writeLines(log));
  app.use(headers(publicUrl?.startsWith('https:') ?? false));
  app.use(keepNothing);
  if (publicUrl === undefined) app.use(stayHome);
  app.use(limitBody);
  app.get('/gezond', (c) => checkHealth(c, isAlive));
  for (const route of routes) app.route('/', route);
  app.notFound((c) => toAnswer(c, 404));
  app.onError((error, c) => toAnswer(c, error instanceof HTTPException ? error.status : 500));
  return app;
}

async function checkHealth(c: Context, isAlive: AppParts['isAlive']): Promise<Response> {
  const alive = await isAlive().catch(() => false);
  return c.json({ status: alive ? 'gezond' : 'ziek', database: alive }, alive ? 200 : 503);
}

const headers = (https: boolean): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      fontSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
    },
    // Not `no-referrer`: older Safaris would then send our own forms from nowhere, and we would refuse them.
    referrerPolicy: 'same-origin',
    xFrameOptions: 'DENY',
    strictTransportSecurity: https ? 'max-age=31536000' : false,
  });

/** What another party brings has a size of its own, and its own words for what is larger. */
const broughtByOthers =
  /^\/(webhooks\/|api\/messages$|v3\/directline\/conversations\/[^/]+\/upload$)/;

/** A body that says how long it is, is judged by that; one that does not, is counted while it is read. */
const limitBody: MiddlewareHandler = (c, next) => {
  const length = c.req.header('content-length');
  if (c.req.method === 'GET' || broughtByOthers.test(c.req.path)) return next();
  if (length === undefined || c.req.header('transfer-encoding')) return countBody(c, next);
  return Number(length) > largestBody ? Promise.resolve(toAnswer(c, 413)) : next();
};

const countBody = bodyLimit({ maxSize: largestBody, onError: (c) => toAnswer(c, 413) });

/** Conversations stay out of every cache. Files under /assets are the same for everyone. */
const keepNothing: MiddlewareHandler = async (c, next) => {
  if (c.req.path.startsWith('/assets/')) return next();
  // Before the answer is made: a header that comes later has the answer made once more.
  c.header('Cache-Control', 'no-store');
  await next();
  // An answer that a room made by itself, such as a file to take along, has not seen it.
  if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store');
};

/** In a demonstration a name that leads here from outside (a tunnel, a rebound DNS name) is refused. */
const stayHome: MiddlewareHandler = async (c, next) => {
  if (!isLoopback(new URL(c.req.url).hostname)) return toAnswer(c, 421);
  return next();
};
