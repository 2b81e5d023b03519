/** @module What a werker can do: pick up an intake, close it, and say that an alert was seen. */
import { type Context, Hono } from 'hono';
import type { Notice } from './notice.ts';
import { findApproved, type InboxParts, toGone } from './parts.ts';
import { pathOf } from './path.ts';

export function createActs(parts: InboxParts): Hono {
  const { intakes, access, clock } = parts;
  const acts = new Hono();
  acts.post('/inbox/signaal/:id/gezien', async (c) => {
    const { name } = access.sessionOf(c);
    const first = await intakes.seeAlert(c.req.param('id'), name, clock.now());
    return goOn(c, '/inbox', first ? 'gezien' : 'algezien');
  });
  acts.post('/inbox/:id/oppakken', async (c) => {
    const waiting = await findApproved(parts, c.req.param('id'));
    if (!waiting) return toGone(parts, c);
    const { name } = access.sessionOf(c);
    const first = await intakes.take(waiting.intake.id, name, clock.now());
    return goOn(c, pathOf(waiting.intake), first ? 'opgepakt' : 'bezet');
  });
  acts.post('/inbox/:id/afronden', async (c) => {
    const waiting = await findApproved(parts, c.req.param('id'));
    if (!waiting) return toGone(parts, c);
    const { name } = access.sessionOf(c);
    if (waiting.takenBy !== name) return goOn(c, pathOf(waiting.intake), 'bezet');
    await intakes.close(waiting.intake.id, name, clock.now());
    return goOn(c, '/inbox', 'afgerond');
  });
  return acts;
}

const goOn = (c: Context, path: string, notice: Notice): Response =>
  c.redirect(`${path}?na=${notice}`, 303);
