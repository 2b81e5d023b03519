/** @module What comes together is done together: on a file each commit waits for the disk, and each read is prepared anew. */
import type { Client, InStatement } from '@libsql/client';
import type { Conversation, TurnRecord } from '../conversation/ports.ts';

/** Commits a turn whole or not at all; settles only then. */
export type Commit = (turn: TurnRecord) => Promise<void>;

/** A conversation as it is now, null when there is none. */
export type Find = (id: string) => Promise<Conversation | null>;

/** Over HTTP each goes by itself: there a turn may not wait for the request of another. */
export function createCommit(
  client: Client,
  record: (turns: TurnRecord[]) => InStatement[],
): Commit {
  const commit = async (turns: TurnRecord[]) => {
    await client.batch(record(turns), 'write');
    return turns.map(() => undefined);
  };
  return client.protocol === 'file' ? gather(commit) : async (turn) => void (await commit([turn]));
}

/** `read` gives what it finds, in any order. */
export function createFind(client: Client, read: (ids: string[]) => Promise<Conversation[]>): Find {
  const find = async (ids: string[]) => {
    const found = new Map((await read([...new Set(ids)])).map((each) => [each.id, each]));
    return ids.map((id) => found.get(id) ?? null);
  };
  return client.protocol === 'file' ? gather(find) : async (id) => (await find([id]))[0]!;
}

interface Waiting<Asked, Answer> {
  asked: Asked;
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

/** Gathers what arrives in one go of the event loop. */
function gather<Asked, Answer>(
  run: (all: Asked[]) => Promise<Answer[]>,
): (asked: Asked) => Promise<Answer> {
  let waiting: Waiting<Asked, Answer>[] = [];
  const flush = async () => {
    const together = waiting;
    waiting = [];
    try {
      const answers = await run(together.map(({ asked }) => asked));
      for (const [nth, { resolve }] of together.entries()) resolve(answers[nth]!);
    } catch (error) {
      if (together.length === 1) return together[0]!.reject(error);
      // One of them failed and took the others along, so now each answers for itself.
      for (const { asked, resolve, reject } of together) {
        await run([asked]).then(([answer]) => resolve(answer!), reject);
      }
    }
  };
  return (asked) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(flush);
      waiting.push({ asked, resolve, reject });
    });
}
