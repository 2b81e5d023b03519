/** @module `npm run migrate`: brings a database to this version, for a desk that does not run here. */
import type { Config } from '../config.ts';
import { runCommand } from './command.ts';
import { openDatabase } from './open.ts';

async function migrateDatabase(config: Config): Promise<void> {
  const { client, migrated } = await openDatabase(config);
  client.close();
  for (const name of migrated) console.log(`Bijgewerkt: ${name}`);
  console.log('De database hoort bij deze versie.');
}

await runCommand(migrateDatabase);
