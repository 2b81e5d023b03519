/** @module A migrated database in a file of its own, gone after the test. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { onTestFinished } from 'vitest';
import { createDatabase } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrate.ts';

const folder = 'src/store/migrations';
const migrations = readdirSync(folder)
  .filter((name) => name.endsWith('.sql'))
  .map((name) => ({ name, sql: readFileSync(join(folder, name), 'utf8') }));

export async function openDatabase() {
  const home = mkdtempSync(join(tmpdir(), 'wijkbalie-'));
  const client = createClient({ url: `file:${join(home, 'test.db')}` });
  onTestFinished(() => {
    client.close();
    rmSync(home, { recursive: true });
  });
  await migrate(client, migrations);
  return { client, db: createDatabase(client) };
}
