/** @module A database is brought to this version, whole or not at all; what can't be is refused with a reason. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createClient } from '@libsql/client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createAccessStore } from '../../src/store/access.ts';
import { createDatabase } from '../../src/store/database.ts';
import { type Migration, migrate } from '../../src/store/migrate.ts';
import { createPostStore } from '../../src/store/post.ts';
import { NewerDatabaseError, StoreError } from '../../src/store/problem.ts';
import { migrations, temporary } from '../conversation/world.ts';

let place: ReturnType<typeof temporary>;
beforeEach(() => {
  place = temporary();
});
afterEach(() => place.remove());

const connect = () => createClient({ url: place.url, timeout: 5000 });
const file = () => place.url.slice('file:'.length);
const later: Migration = {
  name: '9999_later.sql',
  sql: 'CREATE TABLE later (id TEXT);\n--> statement-breakpoint\nINSERT INTO later VALUES (1);',
};

async function tables(): Promise<string[]> {
  const client = connect();
  const { rows } = await client.execute("SELECT name FROM sqlite_master WHERE type = 'table'");
  client.close();
  return rows.map(({ name }) => String(name));
}

describe('a new database', () => {
  test('gets every table, and says which migrations ran', async () => {
    expect(await migrate(connect(), migrations)).toEqual(migrations.map(({ name }) => name));
    expect(await tables()).toEqual(
      expect.arrayContaining(['conversation', 'message', 'intake', 'alert', 'registration']),
    );
  });

  test('is left alone the second time, with what is in it', async () => {
    const client = connect();
    await migrate(client, migrations);
    await createAccessStore(createDatabase(client)).secret('koekje', 'eerste');
    expect(await migrate(client, migrations)).toEqual([]);
    expect(await createAccessStore(createDatabase(client)).secret('koekje', 'tweede')).toBe(
      'eerste',
    );
  });

  test('is migrated once by two processes that begin together', async () => {
    const ran = await Promise.all([migrate(connect(), migrations), migrate(connect(), migrations)]);
    expect(ran.flat().length).toBeGreaterThanOrEqual(migrations.length);
    const { rows } = await connect().execute('SELECT name FROM migration');
    expect(rows).toHaveLength(migrations.length);
  });
});

describe('an old database', () => {
  test('knows who wrote before by their one id, also when they show another now', async () => {
    const client = connect();
    await migrate(client, migrations.slice(0, 2));
    await client.execute(
      `INSERT INTO person (channel, person, conversation, route, heard_at, packed, calls)
       VALUES ('whatsapp', '1/316', 'c', 'null', '2026-11-22T09:00:00.000Z', 0, 1)`,
    );
    await migrate(client, migrations);
    const at = '2026-11-23T09:00:00.000Z';
    const letter = { channel: 'whatsapp', id: 'wamid', text: 'dag', masked: 0 } as const;
    const ids = { person: '1/NL.1', formerly: ['1/316'], route: {}, sentAt: at };
    const store = createPostStore(createDatabase(client));
    const whom = await store.keep([{ ...letter, ...ids }], at, () => 'other');
    expect(whom).toEqual([{ channel: 'whatsapp', person: '1/316' }]);
    expect(await store.claim(whom[0]!, at, at)).toMatchObject({ conversation: 'c' });
  });

  test('gets only what it lacks, in order of name', async () => {
    await migrate(connect(), migrations);
    const earlier = { ...later, name: '9998_earlier.sql', sql: 'CREATE TABLE later0 (id TEXT)' };
    expect(await migrate(connect(), [later, ...migrations, earlier])).toEqual([
      '9998_earlier.sql',
      '9999_later.sql',
    ]);
  });

  test('stays as it was when a migration fails half way', async () => {
    await migrate(connect(), migrations);
    const broken = { ...later, sql: `${later.sql}\n--> statement-breakpoint\nNONSENSE` };
    await expect(migrate(connect(), [...migrations, broken])).rejects.toThrow(StoreError);
    expect(await tables()).not.toContain('later');
    expect(await migrate(connect(), [...migrations, later])).toEqual(['9999_later.sql']);
  });
});

describe('a database that can not be used is refused', () => {
  test('because it is newer than this program', async () => {
    await migrate(connect(), [...migrations, later]);
    const refused = migrate(connect(), migrations);
    await expect(refused).rejects.toThrow(NewerDatabaseError);
    await expect(refused).rejects.toThrow(/9999_later\.sql/);
  });

  test('because it is some other file', async () => {
    writeFileSync(
      file(),
      'geen database, maar een brief die lang genoeg is om op te vallen'.repeat(20),
    );
    const open = async () => migrate(connect(), migrations);
    await expect(open()).rejects.toMatchObject({ code: 'SQLITE_NOTADB' });
  });

  test('because it can only be read, also when it needs no migration', async () => {
    const client = connect();
    await client.execute('PRAGMA journal_mode = DELETE');
    await migrate(client, migrations);
    client.close();
    // The write version in the header of the file; one we do not know makes it read-only, for root too.
    const bytes = readFileSync(file());
    bytes[18] = 3;
    writeFileSync(file(), bytes);
    await expect(migrate(connect(), migrations)).rejects.toMatchObject({
      name: 'StoreError',
      code: 'SQLITE_READONLY',
    });
  });
});
