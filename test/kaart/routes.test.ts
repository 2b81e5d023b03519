/** @module The API gives what HSDS asks of one, to everyone, and refuses what it does not understand. */
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { collections } from '../../src/kaart/collections.ts';
import { createKaartRoutes } from '../../src/kaart/routes.ts';
import { shippedLibrary } from '../knowledge/shipped.ts';
import { objections } from './schemas.ts';

const library = await shippedLibrary();
const now = { library, today: '2026-11-23' };
const app = new Hono().route(
  '/',
  createKaartRoutes({ library: () => now.library, today: () => now.today }),
);
const get = async (path: string) => {
  const answer = await app.request(`/hsds${path}`);
  return { answer, body: await answer.json() };
};
const namesOf = async (path: string): Promise<string[]> =>
  (await get(path)).body.contents.map(({ name }: { name: string }) => name);

const objects: Record<string, string> = {
  services: 'service',
  organizations: 'organization',
  service_at_locations: 'service_at_location',
  taxonomies: 'taxonomy',
  taxonomy_terms: 'taxonomy_term',
};

test('the root says which HSDS this is', async () => {
  const { body } = await get('');
  expect(body).toMatchObject({ version: '3.0', openapi_url: expect.stringMatching(/^https:/) });
});

test.each(Object.keys(collections))(
  '%s: every item is HSDS, brief, full and by its id',
  async (name) => {
    for (const path of [`/${name}?per_page=500`, `/${name}?per_page=500&full=true`]) {
      if (path.includes('full') && !collections[name]!.may.includes('full')) continue;
      const { body } = await get(path);
      expect(body.contents.length).toBe(body.total_items);
      expect(body.contents.length).toBeGreaterThan(3);
      for (const each of body.contents) expect(objections(objects[name]!, each)).toEqual([]);
    }
    const first = (await get(`/${name}?per_page=1`)).body.contents[0];
    const { answer, body } = await get(`/${name}/${first.id}`);
    expect([answer.status, body.id]).toEqual([200, first.id]);
    expect(objections(objects[name]!, body)).toEqual([]);
  },
);

test('a list comes in pages that together are the list', async () => {
  const ids: string[] = [];
  for (let page = 1; page <= 15; page++) {
    const { body } = await get(`/services?page=${page}&per_page=7`);
    expect(body).toMatchObject({ total_items: 100, total_pages: 15, page_number: page });
    expect([body.first_page, body.last_page, body.empty]).toEqual([page === 1, page === 15, false]);
    expect(body.size).toBe(page === 15 ? 2 : 7);
    ids.push(...body.contents.map(({ id }: { id: string }) => id));
  }
  expect(new Set(ids).size).toBe(100);
  expect((await get('/services?page=16&per_page=7')).body).toMatchObject({
    ...{ size: 0, empty: true, first_page: false, last_page: true, contents: [] },
  });
});

test('a list is brief unless asked otherwise', async () => {
  const brief = (await get('/services?per_page=1')).body.contents[0];
  expect(Object.values(brief).filter(Array.isArray)).toEqual([]);
  expect(brief.organization.name).toBe('Gemeente Voorbeeldstad');
  const full = (await get('/services?per_page=1&full=true')).body.contents[0];
  expect(full.schedules.length).toBeGreaterThan(0);
  const minimal = (await get('/services?minimal=true')).body;
  expect(minimal.size).toBe(100);
  expect(Object.keys(minimal.contents[0])).toEqual(['id', 'last_modified']);
});

test('a search finds words in any spelling of capitals and accents, and needs them all', async () => {
  expect(await namesOf('/services?search=BUDGETMAATJES')).toEqual(['Budgetmaatjes']);
  expect(await namesOf('/services?search=búdgetmaatjes+samen')).toEqual(['Budgetmaatjes']);
  expect(await namesOf('/services?search=budgetmaatjes+onvindbaar')).toEqual([]);
});

test('filters add up', async () => {
  const { contents } = (await get('/taxonomy_terms?per_page=500&search=geld')).body;
  const term = contents.find(({ code }: { code: string }) => code === 'geld-schulden');
  const about = await namesOf(`/services?taxonomy_term_id=${term.id}&per_page=500`);
  expect(about).toContain('Budgetmaatjes');
  const all = (await get('/services?per_page=500')).body.contents;
  const own = all.find(({ name }: { name: string }) => name === 'Budgetmaatjes').organization.id;
  const both = await namesOf(`/services?taxonomy_term_id=${term.id}&organization_id=${own}`);
  expect(both).toContain('Budgetmaatjes');
  expect(both.length).toBeLessThan(about.length);
  expect(await namesOf(`/services?taxonomy_term_id=${term.id}&organization_id=${term.id}`)).toEqual(
    [],
  );
  const places = (await get(`/service_at_locations?taxonomy_term_id=${term.id}`)).body;
  expect(places.total_items).toBeGreaterThan(0);
  expect(places.total_items).toBeLessThan(all.length);
});

test('a list of words is one of ours', async () => {
  for (const { id, name } of (await get('/taxonomies')).body.contents) {
    const { body } = await get(`/taxonomy_terms?taxonomy_id=${id}&per_page=500`);
    expect(body.total_items).toBeGreaterThan(3);
    const lists = body.contents.map(({ taxonomy }: { taxonomy: string }) => taxonomy);
    expect(new Set(lists)).toEqual(new Set([name]));
  }
});

test('what changed on or after a moment is told, and nothing older', async () => {
  expect((await get('/services?modified_after=2026-11-20')).body.total_items).toBe(100);
  expect((await get('/services?modified_after=2026-11-19T23:00:00Z')).body.total_items).toBe(100);
  expect((await get('/services?modified_after=2026-11-21')).body.total_items).toBe(0);
});

test.each([
  ['page=0', 'page must be a whole number from 1 to 1000000.'],
  ['page=2.5', 'page must be a whole number from 1 to 1000000.'],
  ['page=', 'page must be a whole number from 1 to 1000000.'],
  ['per_page=501', 'per_page must be a whole number from 1 to 500.'],
  ['per_page=veel', 'per_page must be a whole number from 1 to 500.'],
  ['full=ja', 'full must be true or false.'],
  ['format=xml', 'format must be json: we give nothing else.'],
  ['taxonomy_term_id=geld', 'taxonomy_term_id must be a UUID.'],
  [
    'modified_after=2026-11-20T09:00:00',
    'modified_after must be a day or a moment of ISO 8601, such as 2026-11-23.',
  ],
  [
    'modified_after=gisteren',
    'modified_after must be a day or a moment of ISO 8601, such as 2026-11-23.',
  ],
  ['page=1&page=2', 'page must be given once.'],
  [`search=${'x'.repeat(201)}`, 'search must have at most 200 characters.'],
  ['proximity=100', expect.stringMatching(/^This list knows only the parameters page, /)],
])('what it does not understand is refused with a reason: %s', async (query, detail) => {
  const { answer, body } = await get(`/services?${query}`);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  expect(body).toEqual({ type: 'about:blank', title: 'Bad request', status: 400, detail });
  expect(answer.status).toBe(400);
});

test('an id that is not there is not found', async () => {
  for (const id of ['x', '6ba7b810-9dad-11d1-80b4-00c04fd430c8', '__proto__']) {
    const { answer } = await get(`/services/${id}`);
    expect([id, answer.status]).toEqual([id, 404]);
  }
});

test('every website may read it, and no cookie is ever set', async () => {
  for (const path of ['', '/services', '/services?page=0', '/services/x', '/taxonomies']) {
    const origin = { headers: { origin: 'https://elders.example' } };
    const { headers } = await app.request(`/hsds${path}`, origin);
    expect([path, headers.get('access-control-allow-origin')]).toEqual([path, '*']);
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  }
});

test('it tells the texts of today', async () => {
  const before = await namesOf('/services?per_page=500');
  now.library = { ...library, kaart: library.kaart.slice(1) };
  expect(await namesOf('/services?per_page=500')).toEqual(before.slice(1));
  now.today = '2028-11-21';
  expect((await get('/services?per_page=500')).body.total_items).toBe(17);
  Object.assign(now, { library, today: '2026-11-23' });
});

test('the register comes as tables too: every file that the package names is there', async () => {
  const { body } = await get('/datapackage/datapackage.json');
  const paths: string[] = body.resources.map(({ path }: { path: string }) => path);
  expect(paths).toContain('services.csv');
  for (const path of paths) {
    const answer = await app.request(`/hsds/datapackage/${path}`);
    expect(answer.headers.get('content-type')).toMatch(/^text\/csv/);
    expect((await answer.text()).split('\r\n').length).toBeGreaterThan(1);
  }
  const services = await (await app.request('/hsds/datapackage/services.csv')).text();
  expect(services).toContain('Bureau Schuldhulp');
  for (const path of ['niets.csv', '../wijk.yaml', '%2e%2e%2fwijk.yaml']) {
    expect((await app.request(`/hsds/datapackage/${path}`)).status).toBe(404);
  }
});
