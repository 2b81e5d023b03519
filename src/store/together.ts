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

/** Nobody else came in so many rounds of the event loop: then what came together begins. A round takes microseconds. */
const quietRounds = 3;
/** Nobody waits for more rounds than this. */
const mostRounds = 16;

/** Calls when what waits has stopped growing; `count` tells how much it is. */
function whenQuiet(count: () => number, begin: () => void): void {
  let [rounds, quiet, before] = [0, 0, 0];
  const look = () => {
    quiet = count() === before ? quiet + 1 : 0;
    before = count();
    rounds += 1;
    if (quiet === quietRounds || rounds === mostRounds) begin();
    else setImmediate(look);
  };
  setImmediate(look);
}

/** Gathers what arrives while others keep arriving: people who are served together come back together. */
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
      if (waiting.length === 0) whenQuiet(() => waiting.length, flush);
      waiting.push({ asked, resolve, reject });
    });
}
