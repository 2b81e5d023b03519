/** @module The versions of the flows: the newest in memory, older ones in the database while a conversation needs them. */
import { eq } from 'drizzle-orm';
import type { FlowLibrary } from '../conversation/ports.ts';
import type { Flows } from '../engine/flow.ts';
import { type FlowFile, parseFlows } from '../engine/parse.ts';
import { FlowError } from '../engine/problem.ts';
import type { Database } from './database.ts';
import { guard } from './problem.ts';
import { flowset } from './schema.ts';

/** Keeps the sources of the newest flows, so that conversations can end on them after an update. */
export async function createFlowLibrary(
  db: Database,
  current: Flows,
  files: FlowFile[],
  now: string,
): Promise<FlowLibrary> {
  const row = { hash: current.hash, files, keptAt: now };
  const again = { target: flowset.hash, set: { keptAt: now } };
  await guard('keep flows', () => db.insert(flowset).values(row).onConflictDoUpdate(again));
  const read = new Map<string, Promise<Flows | null>>();
  return {
    current: () => current,
    find(hash) {
      const found = read.get(hash) ?? readFlows(db, hash);
      read.set(hash, found);
      // What isn't there now may be brought by another process that is newer.
      const again = () => read.delete(hash);
      found.then((flows) => flows ?? again(), again);
      return found;
    },
  };
}

/** Flows from before a change of the grammar may not be readable any more; they count as gone. */
async function readFlows(db: Database, hash: string): Promise<Flows | null> {
  const one = db.select().from(flowset).where(eq(flowset.hash, hash));
  const row = await guard(`find flows ${hash}`, () => one.get());
  if (!row) return null;
  try {
    return await parseFlows(row.files);
  } catch (error) {
    if (error instanceof FlowError) return null;
    throw error;
  }
}
