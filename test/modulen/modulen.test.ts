/** @module What werkers find of what a team can do: by their own words and those of inwoners, and nobody else. */
import { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAccess } from '../../src/access/access.ts';
import type { Role } from '../../src/access/ports.ts';
import { createKnowledge } from '../../src/knowledge/knowledge.ts';
import { createModulenRoutes } from '../../src/modulen/routes.ts';
import { createAccessStore } from '../../src/store/access.ts';
import { createKnowledgeIndex } from '../../src/store/search.ts';
import { openWorld, temporary } from '../conversation/world.ts';
import { linden } from '../domain/linden.ts';
import { wordsOn } from '../inbox/desk.ts';
import { shippedLibrary } from '../knowledge/shipped.ts';
import { topics } from '../understanding/shipped.ts';

const library = await shippedLibrary();
const form = {
  'Content-Type': 'application/x-www-form-urlencoded',
  Origin: 'http://localhost',
};

async function logIn(role?: Role) {
  const place = temporary();
  const { db, client, parts } = await openWorld(place.url);
  const store = createAccessStore(db);
  const access = createAccess({
    store,
    clock: parts.clock,
    secure: false,
    wijk: linden,
    demo: true,
  });
  const { find } = createKnowledge({ library, index: createKnowledgeIndex(client), topics });
  const app = new Hono().route('/', access.routes);
  const routes = { library: () => library, find, access, wijk: linden, demo: true };
  app.route('/', createModulenRoutes(routes));
  const sent = { method: 'POST', headers: form, body: 'naam=Bea' };
  const entered = role && (await app.request(await access.createLink(role), sent));
  const Cookie = entered?.headers.get('Set-Cookie')?.split(';')[0] ?? '';
  const get = (path: string) => app.request(path, { headers: { Cookie } });
  return { get, close: () => client.close() };
}

describe('the modules', () => {
  let get: (path: string) => Response | Promise<Response>;
  beforeAll(async () => {
    const desk = await logIn('werker');
    get = desk.get;
    return () => desk.close();
  });
  const text = async (path: string) => (await get(path)).text();

  it('stand all on one page, by profession', async () => {
    const page = await text('/modulen');
    for (const { id } of library.modulen) expect(page).toContain(`href="/modulen/${id}"`);
    expect(wordsOn(page)).toContain('maatschappelijk werk (24)');
  });

  it.each([
    ['iemand op de wachtlijst', 'amw-wachttijd'],
    ['mijn zoon luistert niet', 'wmw-opvoedhulp'],
    ['vinger aan de pols', 'amw-waakvlam'],
  ])('are found with the words of a werker or an inwoner: %s', async (query, id) => {
    const page = await text(`/modulen?zoek=${encodeURIComponent(query)}`);
    const found = page.slice(page.indexOf('Gevonden'), page.indexOf('modulen-set'));
    expect(found).toContain(`href="/modulen/${id}"`);
  });

  it('say it when nothing is found, and bear strange words', async () => {
    expect(wordsOn(await text('/modulen?zoek=xyzzy'))).toContain('Daar vinden we geen module bij');
    for (const query of ['"', '%00', '<b>x</b>', 'w'.repeat(9000)]) {
      const answer = await get(`/modulen?zoek=${encodeURIComponent(query)}`);
      expect(answer.status).toBe(200);
      expect(await answer.text()).not.toContain('<b>x</b>');
    }
  });

  it('each tell how it goes, where the knip is, and what belongs to it', async () => {
    for (const module of library.modulen) {
      const page = wordsOn(await text(`/modulen/${module.id}`));
      for (const words of [module.title, ...module.werkwijze, ...module.doelen]) {
        expect(page).toContain(words.replace(/\s+/g, ' '));
      }
      for (const id of module.functies) {
        expect(page).toContain(library.functies.find((each) => each.id === id)!.knip);
      }
    }
    const page = await text('/modulen/amw-intake');
    expect(page).toContain('href="/modulen/wmw-intake-thuis"');
    expect(wordsOn(page)).toContain('(wijkmaatschappelijk werk)');
  });

  it('one that is not there leads back to the list', async () => {
    const answer = await get('/modulen/niets');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('href="/modulen"');
  });

  it.each([undefined, 'beheerder'] as const)('are not for %s', async (role) => {
    const desk = await logIn(role);
    for (const path of ['/modulen', '/modulen/amw-intake']) {
      const answer = await desk.get(path);
      expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/inloggen']);
    }
    desk.close();
  });
});
