/** @module Intakes and alerts in the database, for the inbox. */
import { and, eq, isNull, notInArray, or } from 'drizzle-orm';
import { Intake } from '../domain/intake.ts';
import type { IntakeStore, WaitingIntake } from '../handoff/ports.ts';
import type { Database } from './database.ts';
import { guard } from './problem.ts';
import { alert, intake, parcel } from './schema.ts';

/** An intake as a turn at `at` writes it. */
export function intakeRow(kept: Intake, keeps: Record<string, string>, at: string) {
  const { id, conversation, status } = kept;
  const since = status === 'akkoord' ? at : null;
  return { id, conversation, status, data: kept, since, ...keepsRow(keeps) };
}

export const keepsRow = (keeps: Record<string, string>) => ({
  keeps,
  forgetAt: Object.values(keeps).toSorted()[0] ?? null,
});

export function createIntakeStore(db: Database): IntakeStore {
  return {
    async waiting() {
      const open = and(eq(intake.status, 'akkoord'), isNull(intake.closedAt));
      const rows = await guard('read intakes', () => db.select().from(intake).where(open));
      return rows.map(toWaiting);
    },
    async find(id) {
      const one = and(eq(intake.id, id), eq(intake.status, 'akkoord'));
      const row = await guard(`find intake ${id}`, () => db.select().from(intake).where(one).get());
      return row ? toWaiting(row) : null;
    },
    async take(id, werker, at) {
      const mine = or(isNull(intake.takenBy), eq(intake.takenBy, werker));
      const free = and(
        eq(intake.id, id),
        mine,
        eq(intake.status, 'akkoord'),
        isNull(intake.closedAt),
      );
      const taken = db.update(intake).set({ takenBy: werker, takenAt: at }).where(free);
      return (await guard(`take intake ${id}`, () => taken)).rowsAffected === 1;
    },
    async close(id, werker, at) {
      const open = and(eq(intake.id, id), isNull(intake.closedAt));
      const closed = db.update(intake).set({ closedBy: werker, closedAt: at }).where(open);
      await guard(`close intake ${id}`, () => closed);
    },
    openAlerts: () =>
      guard('read alerts', () => db.select(shown).from(alert).where(isNull(alert.seenAt))),
    async unheard(conversation) {
      const theirs = and(eq(parcel.conversation, conversation), eq(parcel.state, 'failed'));
      const lost = and(theirs, notInArray(parcel.code, [...meant]));
      const rows = db.selectDistinct({ seq: parcel.until }).from(parcel).where(lost);
      return (await guard('find what was not heard', () => rows)).map(({ seq }) => seq);
    },
    async seeAlert(id, werker, at) {
      const unseen = and(eq(alert.id, id), isNull(alert.seenAt));
      const seen = db.update(alert).set({ seenBy: werker, seenAt: at }).where(unseen);
      return (await guard(`see alert ${id}`, () => seen)).rowsAffected === 1;
    },
  };
}

/** A parcel that was not sent because somebody wished so. */
const meant = ['forgotten', 'withdrawn'];

const { id, conversation, signalen, reason, seq, at } = alert;
const shown = { id, conversation, signalen, reason, seq, at };

const toWaiting = (row: typeof intake.$inferSelect): WaitingIntake => ({
  intake: Intake.parse(row.data),
  since: row.since!,
  takenBy: row.takenBy,
});
