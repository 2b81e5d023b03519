/** @module The database as the adapters use it: drizzle over a libSQL client that the door of the process opened. */
import type { Client } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import * as schema from './schema.ts';

export type Database = ReturnType<typeof createDatabase>;

export const createDatabase = (client: Client) => drizzle(client, { schema });
