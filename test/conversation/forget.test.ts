/** @module What may not be kept any longer is gone from every table, and the conversation can still go on. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forget } from '../../src/conversation/forget.ts';
import { addDays } from '../../src/conversation/keeping.ts';
import type { FlowFile } from '../../src/engine/parse.ts';
import { createAccessStore } from '../../src/store/access.ts';
import { createForgetStore } from '../../src/store/forget.ts';
import { createIntakeStore } from '../../src/store/intakes.ts';
import { herstel, now, openWorld, temporary, type World } from './world.ts';

const rest = 'why: Daarom.\n    again: [Anders gezegd.]\n    aloud: Hardop.';
const balie: FlowFile = {
  file: 'flows/balie.yaml',
  text: `flow: balie
title: Een proef
about: Om te vergeten.
purpose: Om te vergeten.
keep: 30 dagen
steps:
  verhaal:
    ask: Vertel.
    short: Uw vraag
    ${rest}
  telefoon:
    ask: "U zei: {verhaal}. Wat is uw nummer?"
    short: Telefoon
    keep: 10 dagen
    ${rest}
  bel: { say: "Wij bellen {telefoon}." }
  akkoord:
    ask: Akkoord?
    answer: yesno
    fresh: true
    ${rest}
  geef: { handoff: akkoord }
  einde: { end: klaar }
`,
};

const story = 'mijn **geheime** verhaal';
const phone = 'nummer 0612345678';
const days = (count: number) => addDays(now, count);

let place: ReturnType<typeof temporary>;
let world: World;
beforeEach(async () => {
  place = temporary();
  world = await openWorld(place.url, [balie, ...herstel]);
});
afterEach(() => place.remove());

const forgetAt = (moment: string) => forget(createForgetStore(world.db), moment);

async function say(conversation: string, ...texts: string[]): Promise<string> {
  let reply = '';
  for (const text of texts) {
    const id = crypto.randomUUID();
    const taken = await world.desk.take({ id, channel: 'web', conversation, text });
    if (taken.status === 'taken') reply = taken.replies.map((each) => each.text).join('\n');
  }
  return reply;
}

/** A conversation in which everything was said, and a werker was asked for. */
async function openTold(): Promise<string> {
  const { id } = await world.desk.open('web');
  await say(id, story, phone, 'Ja');
  return id;
}

/** Every row of every table, as text. */
async function everything(): Promise<string> {
  const tables = ['conversation', 'message', 'intake', 'alert', 'registration'];
  const rows = await Promise.all(
    tables.map((table) => world.client.execute(`SELECT * FROM ${table}`)),
  );
  return JSON.stringify(rows.map((each) => each.rows));
}

const intakes = () => createIntakeStore(world.db).waiting();

test('an answer is forgotten everywhere when its days are over, and not a moment before', async () => {
  await openTold();
  await forgetAt(addDays(now, 9.99));
  expect(await everything()).toContain('0612345678');
  await forgetAt(days(10));
  expect(await everything()).not.toContain('0612345678');
  expect(await everything()).toContain('geheime');
});

test('after the last of its days not a word of anyone is left', async () => {
  await openTold();
  await forgetAt(days(30));
  expect(await everything()).not.toMatch(/geheime|0612345678/);
});

test('our own messages that repeat an answer are wiped with it, the others stay', async () => {
  const id = await openTold();
  await forgetAt(days(10));
  const texts = (await world.desk.messages(id, 0))!.map(({ text }) => text);
  expect(texts).toEqual([
    'Vertel.',
    story,
    'U zei: mijn \\*\\*geheime\\*\\* verhaal. Wat is uw nummer?',
    '[gewist]',
    '[gewist]',
    'Ja',
  ]);
});

test('an intake says which of its lines were forgotten', async () => {
  await openTold();
  await forgetAt(days(10));
  const [waiting] = await intakes();
  const lines = waiting!.intake.blocks.flatMap(({ statements }) => statements);
  expect(lines).toMatchObject([
    { name: 'verhaal', text: story, absent: null },
    { name: 'telefoon', text: null, absent: 'forgotten', source: null },
    { name: 'akkoord', text: 'Ja' },
  ]);
});

test('the words of an earlier round are forgotten too', async () => {
  const id = await openTold();
  world.at(days(5));
  await say(id, 'een ander verhaal');
  await forgetAt(days(30));
  expect(await everything()).not.toMatch(/geheime|0612345678/);
  expect(await everything()).toContain('een ander verhaal');
});

test('a conversation goes on after forgetting, with what is still known', async () => {
  const { id } = await world.desk.open('web');
  await say(id, story, phone);
  await forgetAt(days(10));
  world.at(days(11));
  await say(id, 'Ja');
  const [waiting] = await intakes();
  const told = waiting!.intake.blocks.flatMap(({ statements }) => statements);
  expect(told.map(({ name }) => name)).toEqual(['verhaal', 'akkoord']);
});

test('the way back fits the answers that are left', async () => {
  const { id } = await world.desk.open('web');
  await say(id, story, phone);
  await forgetAt(days(30));
  expect((await world.parts.store.find(id))?.state).toMatchObject({
    answers: [],
    trail: [
      { name: 'verhaal', answers: 0 },
      { name: 'telefoon', answers: 0 },
    ],
  });
});

test('words that were the answer to no question are wiped after ninety days', async () => {
  const { id } = await world.desk.open('web');
  await say(id, story, phone, 'zomaar iets anders');
  world.at(days(80));
  await say(id, 'ik ben er weer');
  await forgetAt(days(90));
  const texts = (await world.desk.messages(id, 0))!.map(({ text }) => text);
  expect(texts).not.toContain('zomaar iets anders');
  expect(texts).toContain('ik ben er weer');
});

test('a conversation is removed whole when nobody wrote for ninety days', async () => {
  const { id } = await world.desk.open('web');
  await say(id, 'brand!');
  expect(await forgetAt(days(90))).toMatchObject({ removed: 0 });
  expect(await forgetAt(days(90.01))).toMatchObject({ removed: 1 });
  expect(await world.desk.messages(id, 0)).toBeNull();
  expect(await everything()).toBe('[[],[],[],[],[]]');
});

test('a conversation with an intake that waits is not removed until a werker closes it', async () => {
  const id = await openTold();
  await forgetAt(days(100));
  const [waiting] = await intakes();
  expect(waiting).toMatchObject({ intake: { conversation: id, consent: null } });
  await createIntakeStore(world.db).close(waiting!.intake.id, 'Anna', days(100));
  expect(await forgetAt(days(101))).toMatchObject({ removed: 1 });
  expect(await everything()).toBe('[[],[],[],[],[]]');
});

test('forgetting twice forgets no more', async () => {
  await openTold();
  expect((await forgetAt(days(30))).wiped).toBeGreaterThan(0);
  const after = await everything();
  expect(await forgetAt(days(30))).toEqual({ wiped: 0, removed: 0 });
  expect(await everything()).toBe(after);
});

test('a turn that comes in between is not undone', async () => {
  const { id } = await world.desk.open('web');
  await say(id, story);
  const store = createForgetStore(world.db);
  const [due] = await store.dueConversations(days(30));
  world.at(days(30));
  await say(id, phone);
  await store.keepState(due!, null);
  expect((await world.parts.store.find(id))?.state.answers).toHaveLength(2);
});

test('what nobody needs is swept: links and sessions that are over, flows nobody is pinned to', async () => {
  const access = createAccessStore(world.db);
  await access.saveLink('oud', 'werker', days(1));
  await access.saveLink('nieuw', 'werker', days(120));
  await access.saveSession({ hash: 'oud', name: 'Anna', role: 'werker', expiresAt: days(1) });
  await world.desk.open('web');
  const changed = { ...balie, text: balie.text.replace('Vertel.', 'Vertel het maar.') };
  world = await openWorld(place.url, [changed, ...herstel]);
  world.at(days(95));
  const { id } = await world.desk.open('web');
  await forgetAt(days(100));
  const rows = async (table: string) => (await world.client.execute(`SELECT * FROM ${table}`)).rows;
  expect(await rows('link')).toMatchObject([{ hash: 'nieuw' }]);
  expect(await rows('session')).toEqual([]);
  const pinned = (await world.parts.store.find(id))!.state.flows;
  expect(await rows('flowset')).toMatchObject([{ hash: pinned }]);
});
