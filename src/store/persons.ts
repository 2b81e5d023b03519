/** @module Who writes to us: who is due, who serves them, and how far we are. */
import { and, asc, eq, getTableColumns, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';
import type { PostStore, Who } from '../post/ports.ts';
import type { Database } from './database.ts';
import { isPast } from './past.ts';
import { guard } from './problem.ts';
import { person } from './schema.ts';

const { heldUntil: _, ...known } = getTableColumns(person);

type Names = 'conversationOf' | 'due' | 'claim' | 'release' | 'knocked' | 'unknocked' | 'call';

export const createPersons = (db: Database): Pick<PostStore, Names> => ({
  due: (now, most) =>
    guard('find who is due', () =>
      db
        .select({ channel: person.channel, person: person.person })
        .from(person)
        .where(and(isPast(person.dueAt, now), isFree(now)))
        .orderBy(asc(person.dueAt))
        .limit(most),
    ),
  async claim(who, now, until) {
    const mine = db
      .update(person)
      .set({ heldUntil: until, abandoned: isNotNull(person.heldUntil) })
      .where(and(isWho(who), isFree(now)));
    const [row] = await guard('claim', () => mine.returning(known));
    return row ?? null;
  },
  async release(given, until) {
    const { calls, dueAt, knockedAt } = given;
    const unchanged = and(isWho(given), eq(person.calls, calls));
    const free = db.update(person).set({ heldUntil: null, dueAt, knockedAt }).where(unchanged);
    if ((await guard('release', () => free)).rowsAffected > 0) return null;
    const mine = db.update(person).set({ heldUntil: until, knockedAt }).where(isWho(given));
    const [row] = await guard('hold on', () => mine.returning(known));
    return row ?? null;
  },
  async knocked(given, at) {
    await guard('knocked', () => db.update(person).set({ knockedAt: at }).where(isWho(given)));
  },
  async unknocked(conversation, at) {
    const theirs = eq(person.conversation, conversation);
    const again = db.update(person).set({ knockedAt: null }).where(theirs);
    await guard('unknocked', () => db.batch([again, callFor(db, conversation, at)]));
  },
  async conversationOf(who) {
    const known = db.select({ conversation: person.conversation }).from(person).where(isWho(who));
    return (await guard('find person', () => known.get()))?.conversation ?? null;
  },
  async call(conversation, at) {
    await guard('call', () => callFor(db, conversation, at));
  },
});

const isFree = (now: string) => or(isNull(person.heldUntil), lte(person.heldUntil, now));

export const callFor = (db: Database, conversation: string, at: string) =>
  db
    .update(person)
    .set({ calls: sql`${person.calls} + 1`, dueAt: at })
    .where(eq(person.conversation, conversation));

export const isWho = ({ channel, person: key }: Who) =>
  and(eq(person.channel, channel), eq(person.person, key));
