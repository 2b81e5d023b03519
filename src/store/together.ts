/** @module Turns that come together are committed together: on a file every commit waits for the disk, and they can share that. */
import type { Client, InStatement } from '@libsql/client';
import type { TurnRecord } from '../conversation/ports.ts';

/** Commits a turn whole or not at all; settles only then. */
export type Commit = (turn: TurnRecord) => Promise<void>;

interface Waiting {
  turn: TurnRecord;
  resolve(): void;
  reject(error: unknown): void;
}

type CommitAll = (turns: TurnRecord[]) => Promise<void>;

/** Over HTTP each goes by itself: there a turn may not wait for the request of another. */
export function createCommit(
  client: Client,
  record: (turns: TurnRecord[]) => InStatement[],
): Commit {
  const commit: CommitAll = async (turns) => {
    await client.batch(record(turns), 'write');
  };
  return client.protocol === 'file' ? gather(commit) : (turn) => commit([turn]);
}

/** Gathers what arrives in one go of the event loop. */
function gather(commit: CommitAll): Commit {
  let waiting: Waiting[] = [];
  const flush = async () => {
    const together = waiting;
    waiting = [];
    try {
      await commit(together.map(({ turn }) => turn));
      for (const { resolve } of together) resolve();
    } catch (error) {
      if (together.length === 1) return together[0]!.reject(error);
      // One of them clashed and took the others along, so now each answers for itself.
      for (const { turn, resolve, reject } of together) await commit([turn]).then(resolve, reject);
    }
  };
  return (turn) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(flush);
      waiting.push({ turn, resolve, reject });
    });
}
