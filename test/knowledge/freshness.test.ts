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

test('in danger too, who in the wijk can help is shown with its date, and then not at all', async () => {
  const library = await shippedLibrary();
  const local = library.kaart.find(({ signalen }) => signalen.uitzetting)!;
  Object.assign(local, { checked: '2025-03-03', name: 'De Oude Kas' });
  const helpOn = (day: string) =>
    createKnowledge({ library, index: openIndex(), today: () => day }).part(
      'hulplijnen',
      'uitzetting',
    );
  expect(await helpOn('2026-03-03')).not.toContain('Nagekeken');
  expect(await helpOn('2026-03-04')).toContain('Nagekeken op 3 maart 2025.');
  expect(await helpOn('2027-03-04')).not.toContain('De Oude Kas');
  expect(await helpOn('2027-03-04')).toContain('](tel:');
});

test('before its first day and after its last one nobody is sent there either', async () => {
  const library = await shippedLibrary();
  const [first] = library.kaart;
  Object.assign(first!, { validFrom: '2026-12-01', validUntil: '2026-12-31', name: 'Kerstkas' });
  const found = async (day: string) => {
    const knowledge = createKnowledge({ library, index: openIndex(), today: () => day });
    const { hits } = await knowledge.search('kerstkas', 'alles');
    const adressen = await knowledge.part('adressen', first!.topics[0]!);
    return [hits.some(({ id }) => id === first!.id), adressen.includes('Kerstkas')];
  };
  expect(await found('2026-11-30')).toEqual([false, false]);
  expect(await found('2026-12-01')).toEqual([true, true]);
  expect(await found('2026-12-31')).toEqual([true, true]);
  expect(await found('2027-01-01')).toEqual([false, false]);
});
