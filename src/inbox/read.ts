/** @module What a werker can look at: the list, an alert, an intake, and an intake to take along. */
import { type Context, Hono } from 'hono';
import { AlertPage } from './alert.tsx';
import { DetailPage } from './detail.tsx';
import { toDownload } from './download.ts';
import { ListPage } from './list.tsx';
import { findNotice } from './notice.ts';
import { findApproved, frameOf, type InboxParts, toGone } from './parts.ts';

export function createReads(parts: InboxParts): Hono {
  const reads = new Hono();
  reads.get('/inbox', (c) => showList(parts, c));
  reads.get('/inbox/signaal/:id', (c) => showAlert(parts, c, c.req.param('id')));
  reads.get('/inbox/:id', (c) => showIntake(parts, c, c.req.param('id')));
  for (const kind of ['json', 'md'] as const) {
    reads.get(`/inbox/:id/intake.${kind}`, async (c) => {
      const waiting = await findApproved(parts, c.req.param('id'));
      return waiting ? toDownload(waiting.intake, kind) : toGone(parts, c);
    });
  }
  return reads;
}

async function showList(parts: InboxParts, c: Context) {
  const { intakes, clock } = parts;
  const [waiting, alerts] = await Promise.all([intakes.waiting(), intakes.openAlerts()]);
  const notice = findNotice(c.req.query('na'));
  const props = { frame: frameOf(parts, c), waiting, alerts, notice };
  return c.html(ListPage({ ...props, now: clock.now() }));
}

async function showAlert(parts: InboxParts, c: Context, id: string) {
  const { intakes, desk, clock } = parts;
  const alert = (await intakes.openAlerts()).find((open) => open.id === id);
  if (!alert) return toGone(parts, c);
  const waiting = await intakes.waiting();
  const found = waiting.find(({ intake }) => intake.conversation === alert.conversation);
  const messages = await desk.messages(alert.conversation, 0);
  const unheard = await intakes.unheard(alert.conversation);
  const props = { frame: frameOf(parts, c), alert, messages, unheard, intake: found?.intake };
  return c.html(AlertPage({ ...props, now: clock.now() }));
}

async function showIntake(parts: InboxParts, c: Context, id: string) {
  const waiting = await findApproved(parts, id);
  if (!waiting) return toGone(parts, c);
  const frame = frameOf(parts, c);
  const { conversation } = waiting.intake;
  const messages = await parts.desk.messages(conversation, 0);
  const unheard = await parts.intakes.unheard(conversation);
  const notice = findNotice(c.req.query('na'), waiting.takenBy, frame.name);
  return c.html(DetailPage({ frame, waiting, messages, unheard, notice, now: parts.clock.now() }));
}
