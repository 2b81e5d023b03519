/** @module Processes that really die while they serve somebody: what kills them is put aside, and nothing else is. */
import { spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { letter as letters } from '../../src/store/schema.ts';
import { now, temporary } from '../conversation/world.ts';
import { letter, openRoom, type Room } from './room.ts';

const place = temporary();
const later = (minutes: number) => new Date(Date.parse(now) + minutes * 60_000).toISOString();
let room: Room;
let minute = 0;

/** One process does what is due, if it lives to; the signal that it died of. */
function runDesk(): Promise<string | null> {
  const args = ['--import', 'tsx', 'test/post/mortal.ts', place.url, later(minute)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  return new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
}

const rows = () => room.world.db.select().from(letters);
const keep = (...all: ReturnType<typeof letter>[]) =>
  room.store.keep(
    all.map((each) => ({ ...each, masked: 0 })),
    now,
    crypto.randomUUID.bind(crypto),
  );
const neighbours = Array.from({ length: 12 }, (_, nth) =>
  letter('huur', { person: `p${nth}`, route: { to: nth } }),
);
/** Minutes after which a process died. */
const deaths: number[] = [];
/** After how many minutes all neighbours were answered. */
let answered = 0;

beforeAll(async () => {
  room = await openRoom(place.url);
  await keep(...neighbours.slice(0, 6), letter('gif'), letter('huur'), ...neighbours.slice(6));
  for (; minute < 30; minute++) {
    if ((await runDesk()) === 'SIGKILL') deaths.push(minute);
    const left = (await rows()).filter(
      ({ person, state }) => person !== 'anna' && state === 'waiting',
    );
    if (left.length > 0) answered = minute + 1;
    if ((await room.store.stuck()).length > 0) break;
  }
}, 120_000);
afterAll(place.remove);

describe('a letter that processes die of', () => {
  test('really killed them, and less and less of what was beside it', () => {
    expect(deaths).toHaveLength(7);
    expect(answered).toBeLessThan(6);
  });

  test('is put aside for the beheerder', async () => {
    expect(await room.store.stuck()).toMatchObject([{ kind: 'letter', state: 'aside', tries: 7 }]);
  });

  test('leaves those behind it to be answered', async () => {
    const anna = (await room.store.conversationOf(letter('huur')))!;
    const talk = (await room.world.desk.messages(anna, 0))!;
    expect(talk.map(({ author, text }) => (author === 'inwoner' ? text : author))).toEqual([
      'huur',
      'script',
    ]);
  });

  test('is the only one that is blamed', async () => {
    const tries = (await rows()).flatMap((each) => (each.state === 'taken' ? each.tries : []));
    expect(tries).toHaveLength(13);
    expect(Math.max(...tries)).toBeLessThan(2);
  });
});
