/** @module What is said: posted by the client, and read on from a watermark. */
import type { Context, Hono } from 'hono';
import type { Bell } from '../../conversation/bell.ts';
import type { Desk } from '../../conversation/desk.ts';
import type { Ids } from '../../conversation/ports.ts';
import type { Incoming } from '../../domain/message.ts';
import { readBody } from './body.ts';
import { toProblem } from './problem.ts';
import { Activity, readActivity } from './read.ts';
import { readUpload } from './upload.ts';
import type { Verified } from './verify.ts';
import { readWatermark } from './watermark.ts';
import { activityId, pagesOf } from './write.ts';

export interface ActivitiesParts {
  desk: Desk;
  bell: Bell;
  ids: Pick<Ids, 'next'>;
}

/** Who waits longer for an answer is shown that one is being made, in milliseconds. */
const patience = 700;

export function addActivities(app: Hono<Verified>, parts: ActivitiesParts): void {
  const { desk, ids } = parts;
  app.get('/conversations/:id/activities', async (c) => {
    const { conversation, user } = c.get('grant')!;
    const after = readWatermark(c.req.query('watermark'));
    if (after === null) return toProblem(c, 'BadWatermark');
    const messages = await desk.messages(conversation, after ?? 0);
    if (!messages) return toProblem(c, 'NotFound');
    const [page = { activities: [], watermark: String(after ?? 0) }] = pagesOf(messages, user);
    return c.json(page);
  });

  app.post('/conversations/:id/activities', async (c) => {
    const body = await readBody(c);
    if ('problem' in body) return toProblem(c, body.problem);
    const activity = Activity.safeParse(body.json);
    if (!activity.success) return toProblem(c, 'BadArgument');
    const { conversation } = c.get('grant')!;
    const incoming = readActivity(activity.data, conversation, ids.next());
    // Typing, events and goodbyes say nothing to us. A client still waits for an id.
    return incoming ? take(c, parts, incoming) : c.json({ id: `${conversation}|${ids.next()}` });
  });

  app.post('/conversations/:id/upload', async (c) => {
    const incoming = await readUpload(c, c.get('grant')!.conversation, ids.next());
    return incoming ? take(c, parts, incoming) : toProblem(c, 'BadArgument');
  });
}

/** The desk answers in the conversation; the client is told where in it the message stands. */
async function take(c: Context, { desk, bell }: ActivitiesParts, incoming: Incoming) {
  const { conversation, text, attachment } = incoming;
  const busy = setTimeout(() => bell.ring(conversation, 'busy'), patience);
  const taken = await desk.take(incoming).finally(() => clearTimeout(busy));
  if (taken.status === 'unknown') return toProblem(c, 'NotFound');
  if (attachment && text === '') return toProblem(c, 'AttachmentsNotSupported');
  const seq = await seqOf(desk, incoming, taken.replies[0]?.seq);
  return c.json({ id: activityId({ conversation, seq }) });
}

/** Where a message that was taken stands: before its first reply, and else where it is found by its id. */
async function seqOf(desk: Desk, { conversation, id }: Incoming, reply: number | undefined) {
  if (reply !== undefined) return reply - 1;
  const messages = (await desk.messages(conversation, 0)) ?? [];
  return messages.find((each) => each.id === id && each.author === 'inwoner')?.seq ?? 0;
}
