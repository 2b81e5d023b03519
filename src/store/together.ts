/** @module Turns that come together are committed together: on a file every commit waits for the disk, and they can share that. */
import type { Client, InStatement } from '@libsql/client';

/** Commits these statements whole or not at all; settles only then. */
export type Commit = (statements: InStatement[]) => Promise<void>;

interface Waiting {
  statements: InStatement[];
  resolve(): void;
  reject(error: unknown): void;
}

/** Over HTTP each goes by itself: there a turn may not wait for the request of another. */
export function createCommit(client: Client): Commit {
  const alone: Commit = async (statements) => {
    await client.batch(statements, 'write');
  };
  return client.protocol === 'file' ? gather(alone) : alone;
}

/** Gathers what arrives in one go of the event loop. */
function gather(alone: Commit): Commit {
  let waiting: Waiting[] = [];
  const flush = async () => {
    const turns = waiting;
    waiting = [];
    const [first] = turns;
    try {
      await alone(turns.flatMap(({ statements }) => statements));
      for (const turn of turns) turn.resolve();
    } catch (error) {
      if (turns.length === 1) return first?.reject(error);
      // One of them clashed and took the others along, so now each answers for itself.
      for (const turn of turns) await alone(turn.statements).then(turn.resolve, turn.reject);
    }
  };
  return (statements) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(flush);
      waiting.push({ statements, resolve, reject });
    });
}
