/** @module What the post room could not do, for the beheerder. */
import { and, asc, eq, inArray, isNull, or } from 'drizzle-orm';
import type { PostStore, Stuck } from '../post/ports.ts';
import type { Database } from './database.ts';
import { callFor } from './persons.ts';
import { guard } from './problem.ts';
import { letter, parcel, person } from './schema.ts';

/** The beheerder sees so many at once, and the next when these are done. */
const most = 200;

/** Not sent, and it never will be by itself: refused, or waiting for somebody whom nobody asked to write. */
const isStuck = or(
  inArray(parcel.state, ['held', 'failed']),
  and(eq(parcel.state, 'closed'), isNull(person.knockedAt)),
);

export const createStuck = (db: Database): Pick<PostStore, 'stuck' | 'retry'> => ({
  async stuck() {
    const letters = db.select().from(letter).where(eq(letter.state, 'aside'));
    const parcels = db
      .select({ parcel })
      .from(parcel)
      .leftJoin(person, eq(person.conversation, parcel.conversation))
      .where(isStuck);
    const [aside, held] = await guard('read what is stuck', () =>
      db.batch([
        letters.orderBy(asc(letter.nth)).limit(most),
        parcels.orderBy(asc(parcel.dueAt)).limit(most),
      ]),
    );
    return [
      ...aside.map(({ channel, id, tries }): Stuck => {
        return { kind: 'letter', channel, id, state: 'aside', code: 'turn', tries };
      }),
      ...held.map(({ parcel: { channel, tracker: id, state, code, tries } }): Stuck => {
        const how = state === 'held' || state === 'closed' ? state : ('failed' as const);
        return { kind: 'parcel', channel, id, state: how, code: code ?? '', tries };
      }),
    ];
  },
  retry: ({ kind, channel, id }, at) =>
    guard('try again', () =>
      kind === 'letter' ? againLetter(db, channel, id, at) : againParcel(db, id, at),
    ),
});

async function againParcel(db: Database, tracker: string, at: string): Promise<boolean> {
  const stuck = and(
    eq(parcel.tracker, tracker),
    inArray(parcel.state, ['held', 'failed', 'closed']),
  );
  const set = { state: 'ready', tries: 0, dueAt: at } as const;
  const [row] = await db.update(parcel).set(set).where(stuck).returning();
  if (row) await callFor(db, row.conversation, at);
  return row !== undefined;
}

async function againLetter(
  db: Database,
  channel: Stuck['channel'],
  id: string,
  at: string,
): Promise<boolean> {
  const one = and(eq(letter.channel, channel), eq(letter.id, id), eq(letter.state, 'aside'));
  const set = { state: 'waiting', tries: 0, dueAt: at } as const;
  const [row] = await db.update(letter).set(set).where(one).returning();
  if (!row) return false;
  const theirs = and(eq(person.channel, channel), eq(person.person, row.person));
  const [who] = await db.select().from(person).where(theirs);
  if (who) await callFor(db, who.conversation, at);
  return true;
}
