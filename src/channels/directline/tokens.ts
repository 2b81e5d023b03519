/** @module A token for a conversation that has yet to begin, and a fresh one for an old one. */
import type { Context, Hono, MiddlewareHandler } from 'hono';
import type { Clock, Ids } from '../../conversation/ports.ts';
import { createLimit } from '../limit.ts';
import { type Bounds, type Grant, lifetimes } from '../token.ts';
import { readBody } from './body.ts';
import { readParameters } from './parameters.ts';
import { type ProblemCode, toProblem } from './problem.ts';
import { type Verified, type VerifyParts, verify, verifyBeginner } from './verify.ts';

export interface TokensParts extends VerifyParts {
  ids: Pick<Ids, 'next'>;
}

/** Tokens for new conversations and beginnings together; a whole city does not come near it. */
const perMinute = 300;

/** Lets through so many a minute. */
export function createTurnstile(clock: Pick<Clock, 'now'>): MiddlewareHandler {
  const toWait = createLimit(clock, perMinute);
  return async (c, next) => {
    const seconds = toWait();
    if (seconds === 0) return next();
    return toProblem(c, 'TooManyRequests', { 'Retry-After': String(seconds) });
  };
}

export function addTokens(
  app: Hono<Verified>,
  parts: TokensParts,
  turnstile: MiddlewareHandler,
): void {
  // Nothing is kept until the conversation begins.
  app.post('/tokens/generate', verifyBeginner(parts), turnstile, async (c) => {
    const bounds = await readBounds(c);
    if (typeof bounds === 'string') return toProblem(c, bounds);
    return c.json(await openedFor(parts, { conversation: parts.ids.next(), ...bounds }));
  });
  app.post('/tokens/refresh', verify(parts), async (c) => {
    const grant = c.get('grant');
    // The secret is no token, and never needs to be refreshed.
    return grant ? c.json(await openedFor(parts, grant)) : toProblem(c, 'BadToken');
  });
}

/** What opens a conversation, in the form of the protocol. */
export const openedFor = async ({ tokens }: VerifyParts, grant: Grant) => ({
  conversationId: grant.conversation,
  token: await tokens.create(grant.conversation, 'directline', grant),
  expires_in: lifetimes.directline,
});

/** What the body asks for; or why it is refused. */
export async function readBounds(c: Context): Promise<Bounds | ProblemCode> {
  const body = await readBody(c);
  if ('problem' in body) return body.problem;
  return readParameters(body.json) ?? 'BadArgument';
}
