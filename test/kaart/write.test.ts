/** @module A service is written where it belongs, and all around it stays as it was. */
import { expect, test } from 'vitest';
import { placeIn, toYaml } from '../../src/kaart/arrival/write.ts';
import { parseKaart } from '../../src/knowledge/wijk/voorziening.ts';
import { shippedFiles } from '../knowledge/shipped.ts';

const sources = (await shippedFiles()).filter(({ file }) => file.includes('/sociale-kaart/'));
const kaart = parseKaart(sources);
const geld = sources.find(({ file }) => file.endsWith('/geld.yaml'))!;
const fresh = 'knowledge/sociale-kaart/nieuw.yaml';

/** The lines that two texts do not share, first of the one, then of the other. */
function difference(before: string, after: string): [string[], string[]] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  return [a.filter((line) => !b.includes(line)), b.filter((line) => !a.includes(line))];
}

test('replacing everything by itself changes no word, only how a block is laid out', () => {
  const changed = placeIn(sources, kaart, fresh);
  for (const { file, text } of changed) {
    const before = sources.find((each) => each.file === file)!.text;
    const [lost, won] = difference(before, text);
    expect(lost.every((line) => line.includes('signalen: {'))).toBe(true);
    expect(won.every((line) => /^ {2}signalen:$|^ {4}\w+: \d$/.test(line))).toBe(true);
  }
  const said = (each: { place: unknown }) => ({ ...each, place: undefined });
  const again = sources.map((each) => changed.find(({ file }) => file === each.file) ?? each);
  expect(parseKaart(again).map(said)).toEqual(kaart.map(said));
});

test('one service that changed changes one line, and no remark of its author is lost', () => {
  const text = geld.text.replace(
    '- id: papierwinkel',
    '# Let op: dit is er ook op zaterdag.\n- id: papierwinkel',
  );
  const budgetmaatjes = kaart.find(({ id }) => id === 'budgetmaatjes')!;
  const [changed] = placeIn([{ ...geld, text }], [{ ...budgetmaatjes, cost: 'vijf euro' }], fresh);
  expect(changed!.text).toBe(
    text.replace(/(id: budgetmaatjes[\s\S]*?cost: )gratis/, '$1vijf euro'),
  );
});

test('a list that is written further to the right stays there', () => {
  const [first] = kaart;
  const text = toYaml(kaart.slice(0, 3)).replace(/^(?=.)/gm, '  ');
  const [changed] = placeIn([{ file: fresh, text }], [{ ...first!, cost: 'vijf euro' }], fresh);
  expect(difference(text, changed!.text)).toEqual([[], ['    cost: vijf euro']]);
});

test('who is new comes at the end, in a file of its own or after who was there', () => {
  const added = { ...kaart[0]!, id: 'nieuw' };
  const [own] = placeIn(sources, [added], fresh);
  expect(own).toEqual({ file: fresh, text: toYaml([added]) });
  const [after] = placeIn(sources, [added], geld.file);
  expect(after!.text).toBe(`${geld.text.trimEnd()}\n\n${toYaml([added])}`);
});

test('nothing that changes is no file that changes', () => {
  expect(placeIn(sources, [], fresh)).toEqual([]);
});
