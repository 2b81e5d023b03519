/** @module Direct Line 3.0: the calls that any Bot Framework client makes, and a stream for our own page. */
import { type Context, Hono } from 'hono';
import { type ActivitiesParts, addActivities } from './activities.ts';
import { addConversations, type ConversationsParts } from './conversations.ts';
import { checkOrigin } from './origin.ts';
import { toProblem } from './problem.ts';
import { addStream } from './stream.ts';
import { addTokens, createTurnstile } from './tokens.ts';
import { type Verified, verify } from './verify.ts';

export type DirectLineParts = ActivitiesParts & ConversationsParts;

const known = [
  ...['/tokens/generate', '/tokens/refresh', '/conversations', '/conversations/:id'],
  ...['/conversations/:id/activities', '/conversations/:id/upload', '/session/getsessionid'],
];

/** To be mounted on `/v3/directline`. What stands above `verify` looks by itself at who calls. */
export function createDirectLine(parts: DirectLineParts): Hono<Verified> {
  const app = new Hono<Verified>();
  const turnstile = createTurnstile(parts.clock);
  app.onError((_, c) => toProblem(c, isSaying(c) ? 'BotRejectedActivity' : 'ServiceError'));
  app.use(checkOrigin(parts));
  addStream(app, parts);
  addTokens(app, parts, turnstile);
  app.use(verify(parts));
  addConversations(app, parts, turnstile);
  addActivities(app, parts);
  app.get('/session/getsessionid', (c) => c.json({ sessionId: parts.ids.next() }));
  for (const path of known) app.all(path, (c) => toProblem(c, 'MethodNotAllowed'));
  app.all('*', (c) => toProblem(c, 'NotFound'));
  return app;
}

const isSaying = (c: Context): boolean =>
  c.req.method === 'POST' && /\/(activities|upload)$/.test(c.req.path);
