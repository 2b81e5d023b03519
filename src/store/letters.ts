/** @module Letters: kept once as they come in, taken in order, and then wiped. */
import { and, asc, eq, or, sql } from 'drizzle-orm';
import type { PostStore, Waiting, Who } from '../post/ports.ts';
import { findPerson, isKnownAs, keepAliases } from './aliases.ts';
import type { Database } from './database.ts';
import { openParcels } from './parcels.ts';
import { guard } from './problem.ts';
import { alias, letter, person } from './schema.ts';

type Given = Parameters<PostStore['keep']>[0];
type Names = 'keep' | 'first' | 'taken' | 'failed';

export const createLetters = (db: Database): Pick<PostStore, Names> => ({
  keep: (given, at, fresh) => guard('keep letters', () => keepLetters(db, given, at, fresh)),
  async first(who) {
    const theirs = and(eq(letter.channel, who.channel), eq(letter.person, who.person));
    const waiting = db
      .select()
      .from(letter)
      .where(and(theirs, eq(letter.state, 'waiting')))
      .orderBy(asc(letter.sentAt), asc(letter.nth))
      .limit(1);
    const row = await guard('find letter', () => waiting.get());
    return row ? toWaiting(row) : null;
  },
  async taken({ channel, id }, conversation, at) {
    const emptied = { state: 'taken', person: '', data: nothing } as const;
    const one = and(eq(letter.channel, channel), eq(letter.id, id));
    const empty = db.update(letter).set(emptied).where(one);
    await guard('letter taken', () => db.batch([empty, openParcels(db, conversation, at)]));
  },
  async failed({ channel, id, tries }, dueAt) {
    const state = dueAt === null ? ('aside' as const) : ('waiting' as const);
    const set = { state, tries: tries + 1, ...(dueAt !== null && { dueAt }) };
    const named = and(eq(letter.channel, channel), eq(letter.id, id));
    // Whoever is slow may have taken it in the meantime after all.
    const one = and(named, eq(letter.state, 'waiting'));
    await guard('letter failed', () => db.update(letter).set(set).where(one));
  },
});

const nothing = { text: '', masked: 0, route: null };

function toWaiting(row: typeof letter.$inferSelect): Waiting {
  const { channel, id, person: key, sentAt, data, tries, dueAt } = row;
  return { channel, id, person: key, sentAt, ...data, tries, dueAt };
}

async function keepLetters(
  db: Database,
  given: Given,
  at: string,
  fresh: () => string,
): Promise<Who[]> {
  if (given.length === 0) return [];
  const kept = given.flatMap((each) => [
    ...keepAliases(db, each),
    keepPerson(db, each, at, fresh()),
    keepLetter(db, each, at),
  ]);
  const { channel, person: key } = alias;
  const from = db.selectDistinct({ channel, person: key }).from(alias);
  const results = await db.batch([
    kept[0]!,
    ...kept.slice(1),
    from.where(or(...given.map(isKnownAs))),
  ]);
  return results.at(-1) as Who[];
}

const keepLetter = (db: Database, given: Given[number], at: string) => {
  const { channel, id, person: key, formerly: _, sentAt, ...words } = given;
  const person = sql`${findPerson(db, { channel, person: key })}`;
  const row = { channel, id, person, sentAt, cameAt: at, data: words };
  return db
    .insert(letter)
    .values({ ...row, state: 'waiting', tries: 0, dueAt: at })
    .onConflictDoNothing();
};

/** A letter that says no moment, or one before there were letters, was heard when it came. */
const earliest = '2020-01-01';

/** Where they are answered is where their newest letter came from. A letter that comes again does not open the window anew. */
function keepPerson(db: Database, given: Given[number], at: string, conversation: string) {
  const { channel, person: key, route, sentAt } = given;
  const heardAt = sentAt < at && sentAt > earliest ? sentAt : at;
  const known = sql`${findPerson(db, { channel, person: key })}`;
  const row = { channel, person: known, conversation, route, heardAt, dueAt: at };
  return db
    .insert(person)
    .values({ ...row, packed: 0, calls: 1 })
    .onConflictDoUpdate({
      target: [person.channel, person.person],
      set: {
        route: sql`CASE WHEN excluded.heard_at >= ${person.heardAt} THEN excluded.route ELSE ${person.route} END`,
        heardAt: sql`max(excluded.heard_at, ${person.heardAt})`,
        calls: sql`${person.calls} + 1`,
        dueAt: at,
      },
    });
}
