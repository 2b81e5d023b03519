/**
 * @module Messages come doubled, shuffled and at once, desks are killed at random, and Meta itself fails: still each is
 * answered once, and in order. `CHAOS=10000` takes more of them.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parcel, person } from '../../src/store/schema.ts';
import { openWorld, temporary, type World } from '../conversation/world.ts';
import { type Meta, startMeta } from './meta.ts';

const messages = Number(process.env.CHAOS ?? 300);
const people = Math.ceil(messages / 20);
const desks = 2;
const place = temporary();
const epoch = Date.now();
let world: World;
let meta: Meta;
let kills = 0;
let over = false;
const ports: string[] = [];

const random = Math.random;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A desk that comes back whenever it is killed. */
async function keepDesk(nth: number): Promise<void> {
  while (!over) {
    const child = startDesk();
    child.once('exit', () => {
      ports[nth] = '';
    });
    ports[nth] = await new Promise<string>((resolve) => {
      createInterface({ input: child.stdout! }).once('line', resolve);
    });
    for (const until = Date.now() + 1500 + random() * 2500; Date.now() < until && !over; )
      await wait(20);
    if (over) await drained();
    else kills += 1;
    child.kill('SIGKILL');
    await wait(10);
  }
}

const startDesk = (): ChildProcess =>
  spawn(
    process.execPath,
    ['--import', 'tsx', 'test/post/desk.ts', place.url, meta.url, String(epoch)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );

let drained = async () => {};

function webhook(): string {
  const open = ports.filter((port) => port);
  return `http://127.0.0.1:${open[Math.floor(random() * open.length)] ?? 1}/webhooks/whatsapp`;
}

/** Everything is brought, some of it twice, in any order, many at once. */
async function bringAll(): Promise<void> {
  const all = Array.from({ length: messages }, (_, nth) => ({
    person: `316${String(nth % people).padStart(8, '0')}`,
    id: `wamid.in.${nth}`,
    text: ['huur', 'Mijzelf', 'Ja', 'iets anders'][nth % 4]!,
  }));
  const doubled = all.flatMap((each) => (random() < 0.3 ? [each, each] : [each]));
  const waiting = doubled.toSorted(() => random() - 0.5);
  const second = Math.floor(epoch / 1000);
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        await meta.say(next.person, next.id, next.text, second);
      }
    }),
  );
}

const stateOf = async () => ({
  due: (await world.db.select().from(person)).filter(({ dueAt }) => dueAt !== null).length,
  open: (await world.db.select().from(parcel)).filter(({ state }) =>
    ['ready', 'uncertain', 'held', 'closed'].includes(state),
  ).length,
});

beforeAll(async () => {
  world = await openWorld(place.url);
  meta = await startMeta(webhook, random);
  drained = async () => {
    for (const until = Date.now() + 240_000; Date.now() < until; await wait(200)) {
      const { due, open } = await stateOf();
      if (due + open === 0) return meta.quiet();
    }
  };
  const kept = Promise.all(Array.from({ length: desks }, (_, nth) => keepDesk(nth)));
  await bringAll();
  over = true;
  await kept;
}, 900_000);
afterAll(() => {
  meta.close();
  place.remove();
});

const conversations = async () =>
  (await world.db.select().from(person)).map(({ person: who, conversation }) => ({
    who,
    conversation,
  }));

describe('after the storm', () => {
  test('desks really died in the middle of their work', () => {
    expect(kills).toBeGreaterThan(1);
  });

  test('nothing is left to do', async () => {
    expect(await stateOf()).toEqual({ due: 0, open: 0 });
  });

  test('every message stands in its conversation exactly once', async () => {
    const ids: string[] = [];
    for (const { conversation } of await conversations()) {
      const all = (await world.desk.messages(conversation, 0))!;
      ids.push(...all.filter(({ author }) => author === 'inwoner').map(({ id }) => id));
    }
    const sent = Array.from({ length: messages }, (_, nth) => `wamid.in.${nth}`);
    expect(ids.toSorted()).toEqual(sent.toSorted());
  });

  test('Meta has every answer exactly once, in the order it was given', async () => {
    const trackers = meta.accepted.map(({ tracker }) => tracker);
    expect(trackers.filter((each, nth) => trackers.indexOf(each) !== nth)).toEqual([]);
    for (const { who, conversation } of await conversations()) {
      const to = who.split('/')[1];
      const got = meta.accepted.filter((each) => each.to === to).map(({ tracker }) => tracker);
      const kept = await world.db.select().from(parcel);
      const mine = kept.filter((each) => each.conversation === conversation);
      const order = mine.toSorted((a, b) => a.until - b.until || a.part - b.part);
      expect(got).toEqual(order.map(({ tracker }) => tracker));
    }
  });

  test('every answer was packed', async () => {
    const kept = await world.db.select().from(parcel);
    for (const { conversation } of await conversations()) {
      const all = (await world.desk.messages(conversation, 0))!;
      const said = all.filter(({ author }) => author !== 'inwoner').map(({ seq }) => seq);
      const mine = kept.filter((each) => each.conversation === conversation);
      expect(
        said.filter((seq) => !mine.some((each) => each.from < seq && seq <= each.until)),
      ).toEqual([]);
    }
  });

  test('what arrived is known to have arrived', async () => {
    const states = new Set((await world.db.select().from(parcel)).map(({ state }) => state));
    expect([...states].filter((state) => !['sent', 'delivered', 'read'].includes(state))).toEqual(
      [],
    );
  });
});
