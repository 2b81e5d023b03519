/** @module What was looked at long ago is shown with its date, and then not at all. */
import { expect, test } from 'vitest';
import { createKnowledge } from '../../src/knowledge/knowledge.ts';
import { openIndex, shippedLibrary } from './shipped.ts';

async function open(today: string) {
  const library = await shippedLibrary();
  const first = library.kaart.find(({ topics }) => topics[0] === 'geld-schulden')!;
  Object.assign(first, { checked: '2025-03-03', name: 'De Oude Kas' });
  const knowledge = createKnowledge({ library, index: openIndex(), today: () => today });
  const adressen = await knowledge.part('adressen', 'geld-schulden');
  const { hits } = await knowledge.search('de oude kas', 'alles');
  return { adressen, found: hits.some(({ id }) => id === first.id) };
}

test('a subject is found whatever its date, for its own words carry it', async () => {
  const library = await shippedLibrary();
  const given = { library, index: openIndex(), today: () => '2031-01-01' };
  const { hits } = await createKnowledge(given).search('ik heb schulden', 'onderwerpen');
  expect(hits[0]?.id).toBe('geld-schulden');
});

test('within a year it is shown as it is', async () => {
  const { adressen, found } = await open('2026-03-03');
  expect(adressen).toContain('De Oude Kas');
  expect(adressen).not.toContain('Nagekeken');
  expect(found).toBe(true);
});

test('after a year it is shown with its date', async () => {
  const { adressen, found } = await open('2026-03-04');
  expect(adressen).toContain('Nagekeken op 3 maart 2025.');
  expect(found).toBe(true);
});

test('after two years nobody is sent there any more', async () => {
  const { adressen, found } = await open('2027-03-04');
  expect(adressen).not.toContain('De Oude Kas');
  expect(adressen).not.toBe('');
  expect(found).toBe(false);
});
