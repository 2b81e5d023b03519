/** @module By which ids somebody is known: who shows another id than before is still the same person. */
import { and, eq, inArray, notExists, notInArray, type SQL, sql } from 'drizzle-orm';
import { alias as named } from 'drizzle-orm/sqlite-core';
import type { Letter, Who } from '../post/ports.ts';
import type { Database } from './database.ts';
import { alias } from './schema.ts';

type Ids = Pick<Letter, 'channel' | 'person' | 'formerly'>;

/** From now on all ids of a letter are those of one person: who had its own id, else who had the others, else somebody new. */
export function keepAliases(db: Database, { channel, person: id, formerly = [] }: Ids) {
  const known = findPerson(db, { channel, person: id });
  const person = sql`coalesce(${known}, ${findFormer(db, channel, formerly)}, ${id})`;
  return [
    db.insert(alias).values({ channel, id, person }).onConflictDoNothing(),
    ...formerly.map((former) =>
      db
        .insert(alias)
        .values({ channel, id: former, person: sql`${known}` })
        .onConflictDoUpdate({
          target: [alias.channel, alias.id],
          set: { person: sql`excluded.person` },
        }),
    ),
  ];
}

/** The key of the person with this id, as a part of another statement. */
export const findPerson = (db: Database, who: Who) =>
  db.select({ person: alias.person }).from(alias).where(isKnownAs(who));

export const isKnownAs = ({ channel, person: id }: Who) =>
  and(eq(alias.channel, channel), eq(alias.id, id));

const other = named(alias, 'other');

/** Not somebody whom we also know by another id: a number can go to another person, and must not bring them there. */
function findFormer(db: Database, channel: Letter['channel'], ids: string[]): SQL {
  const same = and(eq(other.channel, alias.channel), eq(other.person, alias.person));
  const others = db
    .select()
    .from(other)
    .where(and(same, notInArray(other.id, ids)));
  const theirs = and(eq(alias.channel, channel), inArray(alias.id, ids), notExists(others));
  return ids.length === 0
    ? sql`NULL`
    : sql`${db.select({ person: alias.person }).from(alias).where(theirs).limit(1)}`;
}
