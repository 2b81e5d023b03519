/** @module Bringing a database to this version of the tables; each migration whole or not at all. */
import type { Client } from '@libsql/client';
import { findClash, guard, NewerDatabaseError } from './problem.ts';

/** `sql` holds statements between drizzle's breakpoint lines; names sort in order of age. */
export interface Migration {
  name: string;
  sql: string;
}

const table =
  'CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY NOT NULL, at TEXT NOT NULL)';
const breakpoint = '--> statement-breakpoint';

/** Runs what was not run yet; gives the names that were run now. Throws a NewerDatabaseError or StoreError. */
export async function migrate(client: Client, migrations: Migration[]): Promise<string[]> {
  // As a write, so that a database that can only be read is found now and not at the first message.
  await guard('migrate', () => client.batch([table], 'write'));
  const pending = await findPending(client, migrations);
  for (const migration of pending)
    await guard(`migrate ${migration.name}`, () => run(client, migration));
  return pending.map(({ name }) => name);
}

/** The migrations this database still lacks. Throws a NewerDatabaseError when it has one we do not know. */
export async function findPending(client: Client, migrations: Migration[]): Promise<Migration[]> {
  const { rows } = await guard('read migrations', () =>
    client.execute('SELECT name FROM migration ORDER BY name'),
  );
  const applied = new Set(rows.map((row) => String(row.name)));
  const known = new Set(migrations.map(({ name }) => name));
  const strange = [...applied].find((name) => !known.has(name));
  if (strange !== undefined) throw new NewerDatabaseError(strange);
  return migrations
    .filter(({ name }) => !applied.has(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Another process may have run it in the meantime; then there is nothing left to do. */
async function run(client: Client, { name, sql }: Migration): Promise<void> {
  const statements = sql.split(breakpoint).filter((statement) => statement.trim() !== '');
  const done = {
    sql: "INSERT INTO migration (name, at) VALUES (?, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))",
    args: [name],
  };
  try {
    await client.batch([done, ...statements], 'write');
  } catch (error) {
    if (findClash(error) !== 'migration.name') throw error;
  }
}
