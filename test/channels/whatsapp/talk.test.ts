/** @module What somebody with WhatsApp meets: through the webhook, the post room and a database, to their phone. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forget } from '../../../src/conversation/forget.ts';
import { createForgetStore } from '../../../src/store/forget.ts';
import {
  alias as aliases,
  message as messages,
  parcel as parcels,
  person as persons,
} from '../../../src/store/schema.ts';
import { herstel, temporary } from '../../conversation/world.ts';
import { type Line, openLine } from './line.ts';

const anna = { waId: '31612345678' };

let place: ReturnType<typeof temporary>;
let line: Line;
beforeEach(() => {
  place = temporary();
});
afterEach(async () => {
  await line.meta.close();
  place.remove();
});

const shown = (person: object = anna) => line.meta.shown(person);
const say = async (content: Parameters<Line['meta']['says']>[1], person: object = anna) => {
  line.meta.says(person, content);
  await line.settle();
};
const press = async (at: number, person: object = anna) => {
  line.meta.presses(person, at);
  await line.settle();
};
const said = async () =>
  (await line.world.db.select().from(messages)).filter(({ author }) => author === 'inwoner');

describe('a question with more choices than one list', () => {
  const fruit = [
    'appel',
    'banaan',
    'citroen',
    'dadel',
    'framboos',
    'granaatappel',
    'kers',
    'limoen',
  ];
  const more = ['mango', 'nectarine', 'olijf', 'peer', 'rabarber', 'sinaasappel', 'tomaat', 'vijg'];
  const last = ['walnoot', 'zuring', 'zwarte bes', 'zeebanaan'];
  const options = [...fruit, ...more, ...last].map((name) => `${name.replace(' ', '')}: ${name}`);
  const flow = {
    file: 'flows/balie.yaml',
    text: `flow: balie
title: Een proef
about: Om te proeven.
purpose: Om te proeven.
keep: 30 dagen
steps:
  hallo: { say: Dag. }
  wat:
    ask: Wat eet u?
    options: { ${options.join(', ')} }
    short: Wat u eet
    why: Daarom.
    again: [Wat eet u dan?]
    aloud: Hardop.
  dank: { say: "Dank u, {wat}." }
  nog:
    ask: En waarom?
    short: Waarom
    why: Daarom.
    again: [Waarom dan?]
    aloud: Hardop.
  einde: { end: klaar }
`,
  };
  beforeEach(async () => {
    line = await openLine(place.url, [flow, ...herstel], { duplicate: 1 });
    await say('hallo');
  });

  it('is shown page by page, without a turn and each once, until one is chosen', async () => {
    expect(shown()).toEqual([expect.stringContaining('Wat eet u')]);
    await press(9);
    await press(9);
    expect(shown().slice(1)).toEqual(Array(2).fill('Hier zijn meer keuzes. Wat kiest u?'));
    expect(await said()).toHaveLength(1);
    await press(1);
    expect(shown().at(-1)).toContain('Dank u, zeebanaan.');
    expect(line.meta.refused).toEqual([]);
  });

  it.each([
    ['by its number', '14', 'sinaasappel'],
    ['by its words', 'vijg', 'vijg'],
  ])('can be answered %s from a page that was not opened', async (_, words, chosen) => {
    await say(words);
    expect(shown().at(-1)).toContain(`Dank u, ${chosen}.`);
  });

  it.each([
    ['by its number', '3', 'citroen'],
    ['by its words', 'citroen', 'citroen'],
  ])('can be answered %s from the page before', async (_, words, chosen) => {
    await press(9);
    await say(words);
    expect(shown().at(-1)).toContain(`Dank u, ${chosen}.`);
  });

  it('brings its choices again to who asks again, also when it was answered', async () => {
    const list = line.meta.accepted[0]!;
    const again = () => {
      line.meta.accepted.push(list);
      return press(9);
    };
    await again();
    await again();
    await say('vijg');
    await again();
    const pages = shown().filter((words) => words.startsWith('Hier zijn meer keuzes'));
    expect(pages).toHaveLength(3);
    expect(
      new Set((await line.world.db.select().from(parcels)).map(({ tracker }) => tracker)).size,
    ).toBe(5);
  });

  it('is no dead end when its choices were forgotten', async () => {
    await line.world.db.update(messages).set({ text: '[gewist]', options: [] });
    await press(9);
    expect(shown()).toHaveLength(2);
    expect(shown().at(-1)).toContain('Wat eet u dan?');
  });
});

describe('somebody who is known by several ids', () => {
  const user = { userId: 'NL.13491208655302741918' };
  const both = { ...anna, ...user };
  beforeEach(async () => {
    line = await openLine(place.url);
  });
  const people = async () => (await line.world.db.select().from(persons)).length;
  const talk = async () => (await said()).map(({ text }) => text);

  it.each([
    ['a number, then both, then only a user id', [anna, both, user]],
    ['a number, then both, then only a number', [anna, both, anna]],
    ['a user id, then both, then only a number', [user, both, anna]],
    ['both, then only a user id', [both, user, both]],
  ])('shows %s, and stays in one conversation', async (_, shows) => {
    for (const [at, ids] of shows.entries()) await say(['huur', 'Mijzelf', 'ja'][at]!, ids);
    expect(await people()).toBe(1);
    expect(await talk()).toEqual(['huur', 'Mijzelf', 'ja']);
    expect(new Set((await said()).map(({ conversation }) => conversation)).size).toBe(1);
    expect(shown(both)).toHaveLength(3);
    expect(line.meta.refused).toEqual([]);
  });

  it('is answered where they wrote from last', async () => {
    await say('huur', both);
    await say('Mijzelf', user);
    expect(line.meta.accepted.map(({ to }) => to)).toEqual([anna.waId, user.userId]);
  });

  it('is not let into the conversation of who had their number before', async () => {
    await say('huur', both);
    const heir = { ...anna, userId: 'NL.777' };
    await say('hallo', heir);
    await say('Mijzelf', user);
    await say('en nu', anna);
    expect(await people()).toBe(2);
    const [first, second] = [await said(), await said()].map((all, at) =>
      all.filter(({ conversation }) => (conversation === all[0]!.conversation) === (at === 0)),
    );
    expect(first!.map(({ text }) => text)).toEqual(['huur', 'Mijzelf']);
    expect(second!.map(({ text }) => text)).toEqual(['hallo', 'en nu']);
  });

  it('goes on by their user id, when they began twice and only now show that they are one', async () => {
    await say('huur', anna);
    await say('iets anders', user);
    await say('huur', both);
    await say('Mijzelf', anna);
    const last = (await said()).slice(-3).map(({ text }) => text);
    expect(last).toEqual(['iets anders', 'huur', 'Mijzelf']);
    expect(await people()).toBe(2);
  });

  it.each([
    ['their number', anna],
    ['their user id', user],
  ])('is one person, though letters with both and with only %s come at once', async (_, ids) => {
    const other = await openLine(place.url);
    for (let nth = 0; nth < 12; nth++) {
      const { meta } = nth % 4 < 2 ? line : other;
      const text = { body: `bericht ${nth}` };
      meta.says(nth % 2 === 0 ? both : ids, { id: `wamid.${nth}`, type: 'text', text });
    }
    await Promise.all([line.settle(), other.settle()]);
    await Promise.all([line.settle(), other.settle()]);
    await other.meta.close();
    expect(await talk()).toHaveLength(12);
    expect(await people()).toBe(1);
  });

  it('is forgotten with all their ids', async () => {
    await say('huur', both);
    const { db } = line.world;
    expect(await db.select().from(aliases)).toHaveLength(2);
    await forget(createForgetStore(db), '2026-11-24T09:00:00.000Z');
    expect(await db.select().from(aliases)).toHaveLength(2);
    await forget(createForgetStore(db), '2027-02-23T09:00:00.000Z');
    expect(await db.select().from(aliases)).toEqual([]);
  });
});
