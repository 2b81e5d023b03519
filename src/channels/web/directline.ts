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

export function createDirectLine(parts: DirectLineParts): Hono<Verified> {
  const { desk, tokens, ids } = parts;
  const app = new Hono<Verified>();
  const opened = async (conversation: string) => ({
    ...{ conversationId: conversation, token: await tokens.create(conversation, 'directline') },
    expires_in: lifetimes.directline,
  });
  app.onError((_, c) => toProblem(c, 'ServiceError'));

  // No secret is asked: whoever may press Begin on the page may begin here. Nothing is kept until they do.
  app.post('/tokens/generate', async (c) => c.json(await opened(ids.next())));

  app.use('*', verify(tokens));
  app.post('/tokens/refresh', async (c) => c.json(await opened(c.get('conversation'))));

  app.post('/conversations', async (c) => {
    const id = c.get('conversation');
    const begun = (await desk.messages(id, 0)) !== null;
    if (!begun) await desk.open('web', id);
    return c.json(await opened(id), begun ? 200 : 201);
  });
  app.get('/conversations/:id', async (c) => {
    const id = c.get('conversation');
    return (await desk.messages(id, 0)) ? c.json(await opened(id)) : toProblem(c, 'NotFound');
  });
  addActivities(app, parts);
  app.all('*', (c) => toProblem(c, 'NotFound'));
  return app;
}

function addActivities(app: Hono<Verified>, { desk, ids }: DirectLineParts): void {
  app.get('/conversations/:id/activities', async (c) => {
    const watermark = c.req.query('watermark') ?? '';
    if (!/^\d{0,9}$/.test(watermark)) return toProblem(c, 'BadWatermark');
    const messages = await desk.messages(c.get('conversation'), Number(watermark));
    if (!messages) return toProblem(c, 'NotFound');
    const last = messages[messages.length - 1]?.seq ?? Number(watermark);
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
    const seq = await seqOf(desk, incoming, taken.replies[0]?.seq);
    return c.json({ id: activityId({ conversation, seq }) });
  });
}

/** Where a message that was taken stands: before its first reply, and else where it is found by its id. */
async function seqOf(
  desk: Desk,
  { conversation, id }: { conversation: string; id: string },
  reply: number | undefined,
): Promise<number> {
  if (reply !== undefined) return reply - 1;
  const messages = (await desk.messages(conversation, 0)) ?? [];
  return messages.find((each) => each.id === id && each.author === 'inwoner')?.seq ?? 0;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
