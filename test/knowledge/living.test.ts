/** @module Knowledge that is renewed while the desk is open. */
import { expect, test } from 'vitest';
import { parseLibrary } from '../../src/knowledge/library.ts';
import { createLiving } from '../../src/knowledge/living.ts';
import { openIndex, shippedFiles } from './shipped.ts';

const files = await shippedFiles();
const change = (from: string, to: string) =>
  files.map((each) =>
    each.file.endsWith('rouw-verlies.md') ? { ...each, text: each.text.replace(from, to) } : each,
  );
const open = () => createLiving({ library: parseLibrary(files), index: openIndex() });

test('new texts are found, shown and named', async () => {
  const { knowledge, renew } = open();
  await renew(change('  - mijn vader is vannacht gestorven', '  - de zwaan van oma is weg'));
  const { hits, sure } = await knowledge.search('de zwaan van oma is weg', 'onderwerpen');
  expect([hits[0]?.id, sure]).toEqual(['rouw-verlies', true]);
  await renew(change('title: Rouw en verlies', 'title: Verdriet'));
  expect(knowledge.title('rouw-verlies')).toBe('Verdriet');
});

test('broken texts change nothing, and each problem is named', async () => {
  const { knowledge, library, renew } = open();
  const before = library();
  await expect(renew(change('spoed: false', 'spoet: false'))).rejects.toThrow(/rouw-verlies\.md/);
  expect(library()).toBe(before);
  expect(
    (await knowledge.search('mijn vader is vannacht gestorven', 'onderwerpen')).hits[0]?.id,
  ).toBe('rouw-verlies');
});

test('a topic that is gone is not found any more', async () => {
  const { knowledge, renew } = open();
  await renew(files.filter(({ file }) => !file.endsWith('rouw-verlies.md')).map(unmention));
  const { hits } = await knowledge.search('mijn vader is vannacht gestorven', 'onderwerpen');
  expect(hits.map(({ id }) => id)).not.toContain('rouw-verlies');
  expect(knowledge.title('rouw-verlies')).toBe('');
});

const unmention = (each: { file: string; text: string }) => ({
  ...each,
  text: each.text.replaceAll('rouw-verlies', 'eenzaamheid-contact'),
});
