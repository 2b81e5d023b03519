/** @module The HSDS of others: taken where it fits, refused in words where it does not. */
import { expect, test } from 'vitest';
import { complaintLine, ImportError } from '../../src/kaart/arrival/draft.ts';
import { readServices } from '../../src/kaart/arrival/received.ts';
import { type Taken, take } from '../../src/kaart/arrival/take.ts';
import { readPackage } from '../../src/kaart/tables/package.ts';
import { shippedLibrary } from '../knowledge/shipped.ts';

const library = await shippedLibrary();
const today = '2026-11-23';

/** As somebody else might write it: other lists of words, English names, nothing left out but null. */
const service = {
  id: 'ac148810-d857-441c-9679-408f346de14b',
  name: 'Walk-in Advice',
  description: 'Advies zonder afspraak.',
  status: 'active',
  url: null,
  application_process: 'No appointment needed',
  assured_date: '2026-10-01',
  organization: {
    id: 'd9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610',
    name: 'Advies Oost',
    description: '',
  },
  phones: [{ id: 'x', number: '020 123 45 67' }],
  schedules: [
    { id: 'x', freq: 'WEEKLY', byday: 'MO,WE', opens_at: '09:00', closes_at: '12:00:00+01:00' },
  ],
  languages: [
    { id: 'x', name: 'English', code: 'en' },
    { id: 'x', code: 'tr' },
  ],
  service_at_locations: [
    {
      id: 'x',
      location: {
        ...{ id: 'x', location_type: 'physical', name: 'De Kas' },
        addresses: [{ id: 'x', address_1: 'Laan 1', city: 'Amsterdam', postal_code: '1011 AB' }],
      },
    },
  ],
  attributes: [{ id: 'x', taxonomy_term: { id: 'x', name: 'Geld-schulden', description: 'x' } }],
};

const bring = (change: object, wishes = {}): Taken =>
  take(readServices(JSON.stringify([{ ...service, ...change }]), library), library, {
    today,
    ...wishes,
  });
const complaints = (change: object) => bring(change).complaints.map(complaintLine);

test('what others write is told in our words', () => {
  const { taken, complaints } = bring({});
  expect(complaints).toEqual([]);
  expect(taken).toMatchObject([
    {
      ...{ id: 'walk-in-advice', organisation: 'Advies Oost', owner: 'Advies Oost' },
      ...{ topics: ['geld-schulden'], area: 'Voorbeeldstad', checked: '2026-10-01' },
      ...{ address: 'De Kas, Laan 1, 1011 AB Amsterdam', appointment: false },
      schedule: { ma: [['09:00', '12:00']], wo: [['09:00', '12:00']] },
      languages: ['Engels', 'Turks'],
      cost: 'Vraag naar de kosten',
    },
  ]);
});

test('a number that stands with the place is the number, and a warning is read with the rest', () => {
  const [place] = service.service_at_locations;
  const { taken } = bring({
    ...{ phones: [], service_at_locations: [{ ...place, phones: service.phones }] },
    alert: 'Dicht in de zomer.',
  });
  expect(taken[0]!.phone).toBe('020 123 45 67');
  expect(taken[0]!.description).toBe('Advies zonder afspraak. Dicht in de zomer.');
});

test('hours that stand with the place are the hours of the service', () => {
  const [place] = service.service_at_locations;
  const { taken } = bring({
    ...{ schedules: [], service_at_locations: [{ ...place, schedules: service.schedules }] },
  });
  expect(taken[0]!.schedule).toEqual({ ma: [['09:00', '12:00']], wo: [['09:00', '12:00']] });
});

const weekly = 'wij kennen alleen vaste tijden per week, in Nederlandse tijd. Dit past niet:';
const [rule] = service.schedules;

test.each([
  [{ status: 'defunct' }, 'Rij 1, status: deze voorziening is er nu niet (defunct).'],
  [{ status: 'inactive' }, 'Rij 1, status: deze voorziening is er nu niet (inactive).'],
  [
    { schedules: [{ ...rule, freq: 'MONTHLY', byday: '2MO' }] },
    `Rij 1, schedules: ${weekly} MONTHLY 2MO 09:00 12:00:00+01:00.`,
  ],
  [
    { schedules: [{ ...rule, byday: 'MO,2TU' }] },
    `Rij 1, schedules: ${weekly} WEEKLY MO,2TU 09:00 12:00:00+01:00.`,
  ],
  [
    { schedules: [{ ...rule, interval: 2 }] },
    `Rij 1, schedules: ${weekly} WEEKLY MO,WE 09:00 12:00:00+01:00.`,
  ],
  [
    { schedules: [{ ...rule, opens_at: '08:00Z' }] },
    `Rij 1, schedules: ${weekly} WEEKLY MO,WE 08:00Z 12:00:00+01:00.`,
  ],
  [
    { schedules: [rule, { ...rule, byday: 'FR', valid_to: '2027-01-01' }] },
    `Rij 1, schedules: ${weekly} elke tijd een andere periode.`,
  ],
  [
    { phones: [...service.phones, ...service.phones] },
    'Rij 1, phones: er zijn 2 nummers. Laat staan wat inwoners bellen.',
  ],
  [
    { service_at_locations: [{}, {}] },
    'Rij 1, service_at_locations: dit is op 2 plekken. Maak van elke plek een voorziening.',
  ],
  [{ phones: 'bel maar' }, 'Rij 1, phones: hier hoort een lijst.'],
  [{ name: null }, 'Rij 1, name: dit is leeg. Vul het in.'],
  [{ name: 12 }, 'Rij 1, name: hier hoort een tekst.'],
  [{ attributes: [] }, 'Rij 1, attributes: noem minstens één onderwerp.'],
  [{ assured_date: null }, 'Rij 1, assured_date: dit is leeg. Vul het in.'],
])('what our kaart cannot say is refused: %j', (change, complaint) => {
  expect(complaints(change)).toEqual([complaint]);
});

test('who brings no subject of ours can be given one', () => {
  const { taken } = bring({ attributes: [] }, { topic: 'geld-schulden' });
  expect(taken[0]!.topics).toEqual(['geld-schulden']);
  const { complaints } = bring({ attributes: [] }, { topic: 'geldschulden' });
  expect(complaints.map(complaintLine)[0]).toMatch(/Bedoelt u "geld-schulden"\?$/);
});

test('one service, a list and a page are all read', () => {
  for (const text of [service, [service], { contents: [service] }, { services: [service] }]) {
    expect(readServices(JSON.stringify(text), library)).toHaveLength(1);
  }
});

test.each(['{', '[1]', '"x"', 'null', '[null]'])('%s is refused as a whole', (text) => {
  expect(() => readServices(text, library)).toThrow(ImportError);
});

test('a package without services, or with a broken table, is refused as a whole', () => {
  expect(() => readPackage([{ name: 'phones.csv', text: 'id' }])).toThrow('services.csv');
  expect(() => readPackage([{ name: 'services.csv', text: 'id,name\n1,a,b' }])).toThrow(
    /^Rij 2: In services.csv klopt/,
  );
});
