/**
 * @module Messages come doubled, shuffled and at once, desks are killed at random, and Meta itself fails: still each is
 * answered once, and in order. `CHAOS=10000` takes more of them.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parcel, person } from '../../src/store/schema.ts';
import { type Meta, startMeta } from '../channels/whatsapp/meta.ts';
import { openWorld, temporary, type World } from '../conversation/world.ts';

const messages = Number(process.env.CHAOS ?? 300);
/** Each says twenty things. So many talk at the same time: more than a desk can keep up with would be late, which is no storm. */
const crowd = Math.min(25, Math.ceil(messages / 20));
const desks = 2;
const place = temporary();
const epoch = Math.floor(Date.now() / 1000) * 1000;
const said: string[] = [];
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
    [
      '--import',
      'tsx',
      'test/post/desk.ts',
      place.url,
      JSON.stringify(meta.settings),
      String(epoch),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );

let drained = async () => {};

/** To whichever desk is up; a dead one answers nothing, and Meta brings it again. */
function bring(post: Request): Promise<Response> {
  const open = ports.filter((port) => port);
  const port = open[Math.floor(random() * open.length)] ?? 1;
  const signal = AbortSignal.timeout(5000);
  return fetch(new Request(`http://127.0.0.1:${port}/webhooks/whatsapp`, post), { signal });
}

/** Everybody writes through each other, while what was sent before is still under way. */
async function bringAll(): Promise<void> {
  for (let nth = 0; nth < messages; nth++) {
    const wave = Math.floor(nth / (crowd * 20));
    const person = { waId: `316${String(wave * crowd + (nth % crowd)).padStart(8, '0')}` };
    said.push(meta.says(person, ['huur', 'Mijzelf', 'Ja', 'iets anders'][nth % 4]!));
    if (nth % crowd === crowd - 1) {
      await meta.deliver();
      await wait(random() * 600);
    }
  }
  await brought();
}

/** Everything that Meta had to bring was acknowledged. */
async function brought(): Promise<void> {
  while ((await meta.deliver()) > 0) await wait(20);
}

const stateOf = async () => ({
  due: (await world.db.select().from(person)).filter(({ dueAt }) => dueAt !== null).length,
  open: (await world.db.select().from(parcel)).filter(({ state }) =>
    ['ready', 'uncertain', 'held', 'closed'].includes(state),
  ).length,
});

beforeAll(async () => {
  world = await openWorld(place.url);
  const webhook = 'http://127.0.0.1/webhooks/whatsapp';
  const often = { error: 0.05, busy: 0.03, silentBefore: 0.02, silentAfter: 0.05 };
  meta = await startMeta({
    ...{ webhook, bring, often, duplicate: 0.3 },
    ...{ seed: random() * 2 ** 32, from: epoch / 1000 },
  });
  drained = async () => {
    for (const until = Date.now() + 240_000; Date.now() < until; await wait(200)) {
      await brought();
      const { due, open } = await stateOf();
      if (due + open === 0) return brought();
    }
  };
  const kept = Promise.all(Array.from({ length: desks }, (_, nth) => keepDesk(nth)));
  await bringAll();
  over = true;
  await kept;
}, 1_800_000);
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
    expect(ids.toSorted()).toEqual(said.toSorted());
  });

  test('Meta has every answer exactly once, in the order it was given', async () => {
    expect(meta.twice()).toEqual([]);
    const kept = await world.db.select().from(parcel);
    for (const { who, conversation } of await conversations()) {
      const to = who.split('/')[1];
      const got = meta.accepted.filter((each) => each.to === to).map(({ tracker }) => tracker);
      const mine = kept.filter((each) => each.conversation === conversation);
      const order = mine.toSorted((a, b) => a.until - b.until || a.part - b.part);
      expect(got).toEqual(order.map(({ tracker }) => tracker));
    }
  });

  test('Meta found nothing wrong with what we sent', () => {
    expect(meta.refused).toEqual([]);
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
