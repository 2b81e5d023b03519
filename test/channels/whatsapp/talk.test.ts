/** @module What somebody with WhatsApp meets: through the webhook, the post room and a database, to their phone. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { message as messages, parcel as parcels } from '../../../src/store/schema.ts';
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
