/** @module What the inbox is made of, and what all its addresses share. */
import type { Context } from 'hono';
import type { Access } from '../access/access.ts';
import type { Desk } from '../conversation/desk.ts';
import type { Clock } from '../conversation/ports.ts';
import type { Wijk } from '../domain/wijk.ts';
import type { IntakeStore, WaitingIntake } from '../handoff/ports.ts';
import type { Frame } from '../page/staff.tsx';
import { GonePage } from './gone.tsx';

export interface InboxParts {
  intakes: IntakeStore;
  desk: Pick<Desk, 'messages'>;
  access: Pick<Access, 'requireRole' | 'sessionOf'>;
  clock: Clock;
  wijk: Wijk;
  /** True in a demonstration with an invented neighbourhood. */
  demo: boolean;
}

export const frameOf = ({ wijk, demo, access }: InboxParts, c: Context): Frame => ({
  ...{ wijk, demo, name: access.sessionOf(c).name },
});

/** A werker sees only what the inwoner approved; a draft or a withdrawn intake does not exist for them. */
export async function findApproved(
  { intakes }: InboxParts,
  id: string,
): Promise<WaitingIntake | null> {
  const waiting = await intakes.find(id);
  return waiting?.intake.status === 'akkoord' ? waiting : null;
}

export const toGone = (parts: InboxParts, c: Context) =>
  c.html(GonePage({ frame: frameOf(parts, c) }), 404);
