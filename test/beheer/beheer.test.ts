/** @module The beheerder's page: what is stuck in the post, in words, and tried again at the press of a button. */
import { Hono } from 'hono';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createAccess } from '../../src/access/access.ts';
import type { Role } from '../../src/access/ports.ts';
import { createBeheerRoutes } from '../../src/beheer/routes.ts';
import { createAccessStore } from '../../src/store/access.ts';
import { temporary } from '../conversation/world.ts';
import { linden } from '../domain/linden.ts';
import { wordsOn } from '../inbox/desk.ts';
import { letter, openRoom, type Room } from '../post/room.ts';

let place: ReturnType<typeof temporary>;
let room: Room;
beforeEach(async () => {
  place = temporary();
  room = await openRoom(place.url);
  room.outcomes.push({ result: 'alarm', code: '190' });
  await room.bring(letter('mijn geheim is huur'));
});
afterEach(() => place.remove());

const form = {
  'Content-Type': 'application/x-www-form-urlencoded',
  Origin: 'http://localhost',
};

async function logIn(role: Role) {
  const { clock } = room.world.parts;
  const store = createAccessStore(room.world.db);
  const access = createAccess({ store, clock, secure: false, wijk: linden, demo: true });
  const app = new Hono().route('/', access.routes);
  const parts = { store: room.store, post: room.post, access, clock, wijk: linden, demo: true };
  app.route('/', createBeheerRoutes(parts));
  const sent = { method: 'POST', headers: form, body: 'naam=Bea' };
  const entered = await app.request(await access.createLink(role), sent);
  const Cookie = entered.headers.get('Set-Cookie')!.split(';')[0]!;
  return {
    home: entered.headers.get('Location'),
    get: (path: string) => app.request(path, { headers: { Cookie } }),
    post: (path: string, body: string) =>
      app.request(path, { method: 'POST', headers: { ...form, Cookie }, body }),
  };
}

test('what is stuck is said with what to do, and without anyone’s words or number', async () => {
  const { home, get } = await logIn('beheerder');
  expect(home).toBe('/beheer');
  const page = await (await get('/beheer')).text();
  expect(wordsOn(page)).toContain('WhatsApp, code 190');
  expect(wordsOn(page)).toContain('Maak een nieuwe en zet die in WHATSAPP_TOKEN');
  expect(page).not.toMatch(/geheim|anna/);
});

test.each([
  ['withdrawn', 'De inwoner trok deze aanmelding in voor zij weg was. U hoeft niets te doen.'],
  ['forgotten', 'De woorden zijn intussen gewist. U hoeft niets te doen.'],
])('what is %s cannot be tried again, and that is said', async (code, said) => {
  await room.world.client.execute({
    sql: "UPDATE parcel SET state = 'failed', code = ?",
    args: [code],
  });
  const { get } = await logIn('beheerder');
  const page = await (await get('/beheer')).text();
  expect(wordsOn(page)).toContain(said);
  expect(page).not.toContain('/beheer/opnieuw');
});

test('an answer that waits for somebody who was never asked to write is shown with how to ask', async () => {
  await room.world.client.execute("UPDATE parcel SET state = 'closed', code = 'window'");
  const { get } = await logIn('beheerder');
  const page = await (await get('/beheer')).text();
  expect(wordsOn(page)).toContain('Een antwoord wacht tot de inwoner weer schrijft.');
  expect(wordsOn(page)).toContain('Vul WHATSAPP_TEMPLATE in');
  expect(page).toContain('/beheer/opnieuw');
});

test('a press sends it, and the page says so', async () => {
  const { get, post } = await logIn('beheerder');
  const [stuck] = await room.store.stuck();
  const body = new URLSearchParams({ kind: 'parcel', channel: 'whatsapp', id: stuck!.id });
  const answer = await post('/beheer/opnieuw', body.toString());
  expect(answer.headers.get('Location')).toBe('/beheer?na=opnieuw');
  expect(room.carried).toHaveLength(1);
  const page = wordsOn(await (await get('/beheer?na=opnieuw')).text());
  expect(page).toContain('We proberen het opnieuw.');
  expect(page).toContain('Alles is gelezen en bezorgd.');
  const again = await post('/beheer/opnieuw', body.toString());
  expect(again.headers.get('Location')).toBe('/beheer?na=klaar');
});

test.each(['', 'kind=parcel', 'kind=iets&channel=fax&id=1'])(
  'a strange form changes nothing: %s',
  async (body) => {
    const { post } = await logIn('beheerder');
    expect((await post('/beheer/opnieuw', body)).headers.get('Location')).toBe('/beheer?na=klaar');
    expect(await room.store.stuck()).toHaveLength(1);
  },
);

test('a werker has no business here', async () => {
  const { home, get, post } = await logIn('werker');
  expect(home).toBe('/inbox');
  for (const answer of [await get('/beheer'), await post('/beheer/opnieuw', '')])
    expect(answer.headers.get('Location')).toBe('/inloggen');
});
