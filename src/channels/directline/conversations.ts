/** @module Beginning a conversation, and coming back to one that has begun. */
import type { Hono, MiddlewareHandler } from 'hono';
import type { Desk } from '../../conversation/desk.ts';
import type { Clock } from '../../conversation/ports.ts';
import { toProblem } from './problem.ts';
import { type StreamParts, streamUrl } from './stream.ts';
import { openedFor, readBounds, type TokensParts } from './tokens.ts';
import type { Verified } from './verify.ts';
import { readWatermark } from './watermark.ts';

export interface ConversationsParts extends TokensParts, StreamParts {
  desk: Desk;
  clock: Clock;
}

export function addConversations(
  app: Hono<Verified>,
  parts: ConversationsParts,
  turnstile: MiddlewareHandler,
): void {
  const { desk, ids } = parts;
  app.post('/conversations', turnstile, async (c) => {
    const bounds = await readBounds(c);
    if (typeof bounds === 'string') return toProblem(c, bounds);
    // What the token says stays; the body may only add to it.
    const grant = { ...bounds, ...(c.get('grant') ?? { conversation: ids.next() }) };
    const begun = (await desk.messages(grant.conversation, 0)) !== null;
    if (!begun) await desk.open('web', grant.conversation);
    const stream = await streamUrl(c, parts, grant, 0);
    return c.json({ ...(await openedFor(parts, grant)), streamUrl: stream }, begun ? 200 : 201);
  });

  app.get('/conversations/:id', async (c) => {
    const grant = c.get('grant')!;
    const watermark = readWatermark(c.req.query('watermark'));
    if (watermark === null) return toProblem(c, 'BadWatermark');
    const messages = await desk.messages(grant.conversation, watermark ?? 0);
    if (!messages) return toProblem(c, 'NotFound');
    // Without a watermark it is only newer messages that are asked for.
    const after = watermark ?? messages[messages.length - 1]?.seq ?? 0;
    const stream = await streamUrl(c, parts, grant, after);
    return c.json({ ...(await openedFor(parts, grant)), streamUrl: stream });
  });
}
