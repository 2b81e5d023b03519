/** @module How a database file is kept: many read while one writes, and a crash loses nothing that was committed. */
import type { Client } from '@libsql/client';
import { guard } from './problem.ts';

/** For a `file:` database only. The file remembers it, so later connections need not ask again. */
export async function keepJournal(client: Client): Promise<void> {
  await guard('prepare file', () => client.execute('PRAGMA journal_mode = WAL'));
}
