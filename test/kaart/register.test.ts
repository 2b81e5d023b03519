/** @module What we give is HSDS 3.0, says the specification itself. */
import { expect, test } from 'vitest';
import { toPublicRegister, toRegister } from '../../src/kaart/hsds/register.ts';
import { shippedLibrary } from '../knowledge/shipped.ts';
import { objections } from './schemas.ts';

const today = '2026-11-23';
const library = await shippedLibrary();
const register = toRegister(library, today);

test('every service, organization, list and word is what the schemas ask', () => {
  expect(register.services.length).toBe(100);
  for (const service of register.services) expect(objections('service', service)).toEqual([]);
  for (const each of register.organizations) expect(objections('organization', each)).toEqual([]);
  for (const each of register.taxonomies) expect(objections('taxonomy', each)).toEqual([]);
  for (const term of register.taxonomy_terms) expect(objections('taxonomy_term', term)).toEqual([]);
});

test('the schemas see what is wrong', () => {
  const [service] = register.services;
  expect(objections('service', { ...service, status: 'open' })).not.toEqual([]);
  expect(objections('service', { ...service, id: 'bureau-schuldhulp' })).not.toEqual([]);
  const place = structuredClone(service!.service_at_locations);
  Reflect.deleteProperty(place[0]!.location.addresses[0]!, 'state_province');
  expect(objections('service', { ...service, service_at_locations: place })).not.toEqual([]);
});

test('ids are the same at every export, and no two things share one', () => {
  expect(toRegister(library, '2027-01-01').services.map(({ id }) => id)).toEqual(
    register.services.map(({ id }) => id),
  );
  const ids = register.services.flatMap((service) => [
    ...[service, ...service.phones, ...service.schedules, ...service.languages],
    ...[...service.attributes, ...service.service_areas, ...service.required_documents],
    ...[...service.cost_options, ...service.service_at_locations],
  ]);
  expect(new Set(ids.map(({ id }) => id)).size).toBe(ids.length);
});

test('two desks never use the same id for a service, and always for a subject', () => {
  const wijk = { ...library.wijk, gemeente: 'Anderstad' };
  const other = toRegister({ ...library, wijk }, today);
  const ours = new Set(register.services.map(({ id }) => id));
  expect(other.services.filter(({ id }) => ours.has(id))).toEqual([]);
  expect(other.taxonomy_terms).toEqual(register.taxonomy_terms);
});

test('a service says what we know of it', () => {
  const service = register.services.find(({ name }) => name === 'Budgetmaatjes')!;
  expect(service).toMatchObject({
    status: 'active',
    assured_date: '2026-11-20',
    fees_description: 'gratis',
    cost_options: [{ option: 'gratis', amount: 0, currency: 'EUR' }],
    languages: [
      { name: 'Nederlands', code: 'nl' },
      { name: 'Turks', code: 'tr' },
    ],
    phones: [{ number: '000 000 01 02' }],
    required_documents: [{ document: 'uw post' }, { document: 'ook de dichte enveloppen' }],
    service_areas: [{ name: 'De Linden' }],
    organization: { name: 'Stichting Samen De Linden' },
  });
  expect(service.service_at_locations[0]!.location).toMatchObject({
    name: 'Buurthuis De Lindeboom',
    addresses: [
      { address_1: 'Beukenlaan 12', city: 'Voorbeeldstad', state_province: 'Voorbeeldstad' },
    ],
  });
  expect(service.schedules).toMatchObject([
    { byday: 'TU', opens_at: '10:00:00', timezone: 1, notes: 'Europe/Amsterdam' },
    { byday: 'TH', closes_at: '15:00:00', freq: 'WEEKLY' },
  ]);
  const marks = service.attributes.map(({ link_type, taxonomy_term }) => [
    link_type,
    taxonomy_term.code,
  ]);
  expect(marks).toContainEqual(['onderwerp', 'geld-schulden']);
  expect(marks).toContainEqual(['leefgebied', 'financien']);
});

test('the province is told where the wijk knows it', () => {
  const wijk = { ...library.wijk, province: 'Gelderland' };
  const [service] = toRegister({ ...library, wijk }, today).services;
  const [address] = service!.service_at_locations[0]!.location.addresses;
  expect(address).toMatchObject({ state_province: 'Gelderland', country: 'NL' });
});

test('a help line is given when it is confirmed, and never before', () => {
  const given = register.services.map(({ name }) => name);
  for (const { name, confirmed } of library.hulplijnen) {
    expect([name, given.includes(name)]).toEqual([name, confirmed]);
  }
});

test('what was looked at more than two years ago is given to nobody outside', () => {
  const [first, ...kaart] = library.kaart;
  const old = { ...library, kaart: [{ ...first!, checked: '2024-11-22' }, ...kaart] };
  const names = (services: { name: string }[]) => services.map(({ name }) => name);
  expect(names(toPublicRegister(old, today).services)).not.toContain(first!.name);
  expect(names(toRegister(old, today).services)).toContain(first!.name);
});

test('what is over is told as not active', () => {
  const [first, ...kaart] = library.kaart;
  const over = { ...library, kaart: [{ ...first!, validUntil: '2026-11-22' }, ...kaart] };
  const [service] = toRegister(over, today).services;
  expect(service!.status).toBe('inactive');
  expect(service!.schedules[0]!.valid_to).toBe('2026-11-22');
});
