/** @module Opening a desk on this computer: the folder, the database, its tables, the texts. */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Client, type Config as ClientConfig, createClient } from '@libsql/client';
import type { Config } from '../config.ts';
import type { ServiceParts } from '../parts.ts';
import { keepJournal } from '../store/journal.ts';
import { migrate } from '../store/migrate.ts';
import { codeOf, StoreError } from '../store/problem.ts';
import { createService, type Service } from '../wiring.ts';
import { randomIds, systemClock } from '../world.ts';
import { readContent, readMigrations } from './content.ts';

export interface Opened {
  service: Service;
  client: Client;
  close(): void;
}

/** How long a statement waits for another process that is writing, in milliseconds. */
const patience = 5000;

/** Throws what `explain` can put into words. */
export async function openService(
  config: Config,
  given: Pick<ServiceParts, 'log' | 'assets' | 'upgrade' | 'fetch'>,
): Promise<Opened> {
  const content = await readContent(config);
  const { client } = await openDatabase(config);
  try {
    const world = { clock: systemClock, ids: randomIds };
    const service = await createService({ config, client, content, ...world, ...given });
    return { service, client, close: () => client.close() };
  } catch (error) {
    client.close();
    throw error;
  }
}

/** The database with the tables of this version, and what was added. A file and its folder are made when they are not there. */
export async function openDatabase(config: Pick<Config, 'databaseUrl' | 'databaseToken'>) {
  const { databaseUrl: url, databaseToken: authToken } = config;
  const file = findFile(url);
  if (file) await mkdir(dirname(file), { recursive: true });
  const client = connect({ url, timeout: patience, ...(authToken && { authToken }) }, file);
  try {
    if (file) await keepJournal(client);
    return { client, migrated: await migrate(client, await readMigrations()) };
  } catch (error) {
    client.close();
    throw error;
  }
}

/** The driver says without a code that it cannot open a file: on a disk that is read-only, or in a folder of another. */
function connect(config: ClientConfig, file: string | undefined): Client {
  try {
    return createClient(config);
  } catch (error) {
    if (file && codeOf(error) === '') throw new StoreError('open', 'SQLITE_CANTOPEN');
    throw error;
  }
}

/** The path of a `file:` address; undefined for a database elsewhere. */
function findFile(url: string): string | undefined {
  if (!url.startsWith('file:')) return undefined;
  return url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length).split('?')[0];
}
