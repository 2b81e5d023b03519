/** @module Direct Line 3.0, as far as our own page needs it: begin, post, read on, refresh. */
import { Hono } from 'hono';
import type { Desk } from '../../conversation/desk.ts';
import type { Ids } from '../../conversation/ports.ts';
import { toProblem } from './problem.ts';
import { Activity, readActivity } from './read.ts';
import { lifetimes, type Tokens } from './token.ts';
import { type Verified, verify } from './verify.ts';
import { activityId, writeActivity } from './write.ts';

export interface DirectLineParts {
  desk: Desk;
  tokens: Tokens;
  ids: Pick<Ids, 'next'>;
}

/** In characters; the app itself refuses what is much larger before it is read. */
const largestBody = 262_144;

export function createDirectLine({ desk, tokens, ids }: DirectLineParts): Hono<Verified> {
  const app = new Hono<Verified>();
  app.use('*', verify(tokens));
  const opened = async (conversation: string) => ({
    ...{ conversationId: conversation, token: await tokens.create(conversation, 'directline') },
    expires_in: lifetimes.directline,
  });

  app.post('/tokens/refresh', async (c) => c.json(await opened(c.get('conversation'))));

  // A token is made for a conversation that has begun already, so this never answers 201.
  app.post('/conversations', async (c) => c.json(await opened(c.get('conversation'))));
  app.get('/conversations/:id', async (c) => c.json(await opened(c.get('conversation'))));

  app.get('/conversations/:id/activities', async (c) => {
    const watermark = c.req.query('watermark') ?? '';
    if (!/^\d{0,9}$/.test(watermark)) return toProblem(c, 'BadWatermark');
    const messages = await desk.messages(c.get('conversation'), Number(watermark));
    if (!messages) return toProblem(c, 'NotFound');
    const last = messages.at(-1)?.seq ?? Number(watermark);
    return c.json({ activities: messages.map(writeActivity), watermark: String(last) });
  });

  app.post('/conversations/:id/activities', async (c) => {
    const conversation = c.get('conversation');
    const body = await c.req.text();
    if (body.length > largestBody) return toProblem(c, 'MessageSizeTooBig');
    const activity = Activity.safeParse(parseJson(body));
    if (!activity.success) return toProblem(c, 'BadArgument');
    const incoming = readActivity(activity.data, conversation, ids.next());
    if (!incoming) return c.body(null, 204);
    const taken = await desk.take(incoming);
    if (taken.status === 'unknown') return toProblem(c, 'NotFound');
    return c.json({ id: activityId({ conversation, seq: (taken.replies[0]?.seq ?? 2) - 1 }) });
  });
  return app;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
