/** @module What comes while others keep coming is committed together; what fails takes nobody along. */
import { setImmediate as nextRound } from 'node:timers/promises';
import type { Client, InStatement } from '@libsql/client';
import { expect, test } from 'vitest';
import type { TurnRecord } from '../../src/conversation/ports.ts';
import { createCommit } from '../../src/store/together.ts';

const turn = (id: string) => ({ conversation: { id } }) as TurnRecord;

/** A commit, and what each batch held. */
function createOne(protocol: Client['protocol'], refuse = '') {
  const batches: string[][] = [];
  const batch = async (statements: InStatement[]) => {
    const ids = statements.map(String);
    batches.push(ids);
    if (ids.includes(refuse)) throw new Error(`no ${refuse}`);
    return [];
  };
  const client = { protocol, batch } as unknown as Client;
  const commit = createCommit(client, (turns) => turns.map(({ conversation }) => conversation.id));
  return { batches, commit };
}

test('turns that keep coming, a round of the event loop apart, share one commit', async () => {
  const { batches, commit } = createOne('file');
  const all: Promise<void>[] = [];
  for (const id of ['a', 'b', 'c', 'd']) {
    all.push(commit(turn(id)));
    await nextRound();
  }
  await Promise.all(all);
  expect(batches).toEqual([['a', 'b', 'c', 'd']]);
});

test('who comes alone does not wait for others', async () => {
  const { batches, commit } = createOne('file');
  const alone = commit(turn('a'));
  for (let rounds = 0; rounds < 5; rounds++) await nextRound();
  expect(batches).toEqual([['a']]);
  await alone;
});

test('nobody waits for ever, however many keep coming', async () => {
  const { batches, commit } = createOne('file');
  const all: Promise<void>[] = [];
  for (let nth = 0; nth < 40; nth++) {
    all.push(commit(turn(`${nth}`)));
    await nextRound();
  }
  await Promise.all(all);
  expect(batches.length).toBeGreaterThan(1);
  expect(batches[0]!.length).toBeLessThan(20);
  expect(batches.flat()).toEqual(Array.from({ length: 40 }, (_, nth) => `${nth}`));
});

test('a turn that cannot be kept takes nobody along', async () => {
  const { batches, commit } = createOne('file', 'b');
  const settled = await Promise.allSettled(['a', 'b', 'c'].map((id) => commit(turn(id))));
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(batches).toEqual([['a', 'b', 'c'], ['a'], ['b'], ['c']]);
});

test('over HTTP each turn goes by itself', async () => {
  const { batches, commit } = createOne('http');
  await Promise.all(['a', 'b'].map((id) => commit(turn(id))));
  expect(batches).toEqual([['a'], ['b']]);
});
