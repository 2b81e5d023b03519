/** @module Parcels: packed once, sent in order, and marked only upward. */
import { and, asc, eq, inArray, type SQL } from 'drizzle-orm';
import type { Kept, Person, PostStore } from '../post/ports.ts';
import type { Database } from './database.ts';
import { isWho } from './persons.ts';
import { guard } from './problem.ts';
import { intake, parcel, person } from './schema.ts';

/** Not in the channel's hands for good, and not given up. */
export const underWay: Kept['state'][] = ['ready', 'uncertain', 'held', 'closed'];

type Names = 'approved' | 'pack' | 'next' | 'entrust' | 'mark';

export const createParcels = (db: Database): Pick<PostStore, Names> => ({
  async approved(conversation, moments) {
    const here = and(eq(intake.conversation, conversation), eq(intake.status, 'akkoord'));
    const rows = await guard('find approved', () => db.select().from(intake).where(here));
    const found = rows.find(({ data }) => moments.includes(data.consent?.at ?? ''));
    return found?.data ?? null;
  },
  async pack(given: Person, packed, kept) {
    const bookmark = db.update(person).set({ packed }).where(isWho(given));
    const insert = kept.map((each) => db.insert(parcel).values(each).onConflictDoNothing());
    await guard('pack', () => db.batch([bookmark, ...insert]));
  },
  async next(conversation) {
    const here = and(eq(parcel.conversation, conversation), inArray(parcel.state, underWay));
    const first = db
      .select()
      .from(parcel)
      .where(here)
      .orderBy(asc(parcel.until), asc(parcel.part))
      .limit(1);
    return (await guard('find parcel', () => first.get())) ?? null;
  },
  async entrust(before, now) {
    const { tracker, state, tries, dueAt } = before;
    const same = and(eq(parcel.state, state), eq(parcel.tries, tries), eq(parcel.dueAt, dueAt));
    const taken = db
      .update(parcel)
      .set({ state: now.state, code: now.code, tries: now.tries, dueAt: now.dueAt })
      .where(and(eq(parcel.tracker, tracker), same));
    return (await guard('entrust parcel', () => taken)).rowsAffected === 1;
  },
  async mark(kept) {
    await guard('mark parcel', () => settle(db, kept, underWay));
  },
});

/** Somebody wrote: what was closed to us is open. */
export const openParcels = (db: Database, conversation: string, at: string) =>
  db
    .update(parcel)
    .set({ state: 'ready', dueAt: at })
    .where(and(eq(parcel.conversation, conversation), eq(parcel.state, 'closed')));

/** Only from these states: what another process or the channel said in the meantime stays. */
export function settle(db: Database, kept: Kept, from: Kept['state'][], when?: SQL) {
  const { tracker, ...set } = kept;
  const here = and(eq(parcel.tracker, tracker), inArray(parcel.state, from), when);
  return db.update(parcel).set(set).where(here);
}
