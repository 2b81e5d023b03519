/** @module From which pages a browser may call: our own, those the operator names, and no other. */
import type { Context, MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { toProblem } from './problem.ts';

export interface OriginParts {
  /** Where people reach us; in a demonstration the address that was asked. */
  publicUrl?: string | undefined;
  /** Foreign pages that may talk with us, as browsers name them: `https://www.example.nl`. */
  origins?: string[];
}

/** True for a page of ours. */
export function isOwn(origin: string, c: Context, publicUrl?: string): boolean {
  const ours = publicUrl && new URL(publicUrl).origin;
  return origin === ours || origin === new URL(c.req.url).origin;
}

/** Who is no browser names no origin, and is asked for a token only. */
export function checkOrigin({ publicUrl, origins = [] }: OriginParts): MiddlewareHandler {
  const share = cors({
    origin: (origin) => origin,
    allowMethods: ['GET', 'POST', 'OPTIONS'],
    allowHeaders: ['Authorization', 'Content-Type', 'X-Ms-Bot-Agent', 'X-Requested-With'],
    exposeHeaders: ['Retry-After'],
    // Clients ask for their session with cookies. We read none here, so there are none to steal.
    credentials: true,
    maxAge: 600,
  });
  return async (c, next) => {
    const origin = c.req.header('origin');
    if (origin === undefined || isOwn(origin, c, publicUrl)) return next();
    return origins.includes(origin) ? share(c, next) : toProblem(c, 'BadOrigin');
  };
}

/** For a token that was made for other pages than this one. The browser may not even read the refusal. */
export function refuseOrigin(c: Context): Response {
  c.header('Access-Control-Allow-Origin', undefined);
  c.header('Access-Control-Allow-Credentials', undefined);
  return toProblem(c, 'BadOrigin');
}
