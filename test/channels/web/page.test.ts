/** @module The chat page without a script: a person can hold a whole conversation with forms alone. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from '../site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.remove());

/** A browser with nothing but cookies. */
function browser() {
  let cookie = '';
  const go = async (path: string, form?: Record<string, string>, headers: object = {}) => {
    const init = form ? { method: 'POST', body: new URLSearchParams(form) } : {};
    const response = await site.app.request(`http://localhost${path}`, {
      ...init,
      headers: { cookie, origin: 'http://localhost', ...headers },
    });
    const set = response.headers.get('set-cookie');
    if (set) cookie = set.split(';')[0]!;
    return response;
  };
  const page = async (path = '/') => (await go(path)).text();
  return { go, page, cookie: () => cookie };
}

test('looking at the page begins nothing', async () => {
  const { page, cookie } = browser();
  expect(await page()).toContain('Begin het gesprek');
  expect(cookie()).toBe('');
});

test('a whole conversation goes by forms', async () => {
  const { go, page } = browser();
  const begun = await go('/begin', {});
  expect([begun.status, begun.headers.get('location')]).toEqual([303, '/#laatste']);
  expect(await page()).toContain('Vertel.');
  await go('/bericht', { id: 'formulier-1', text: 'ik kan de huur niet betalen' });
  expect(await page()).toMatch(/<button class="chat-key"[^>]*value="zelf"/);
  await go('/bericht', { id: 'formulier-3', option: 'ouder', text: '' });
  const third = await page();
  expect(third).toContain('Mijn ouder</p>');
  expect(third).toContain('Akkoord?');
});

test('the first words begin a conversation at once', async () => {
  const { go, page } = browser();
  await go('/begin', { id: 'f', text: 'ik kan de huur niet betalen' });
  const html = await page();
  expect(html).toContain('Vertel.');
  expect(html).toContain('ik kan de huur niet betalen</p>');
  expect(html).toContain('Voor wie?');
});

test('what was typed beside a pressed key is heard too, and looked at for danger', async () => {
  const { go, page } = browser();
  await go('/begin', { text: 'huur' });
  await go('/bericht', { id: 'k', option: 'zelf', text: 'er is brand' });
  const html = await page();
  expect(html).toContain('Mijzelf\ner is brand</p>');
  expect(html).toContain('Bel nu.');
});

test('each time the page is drawn its form is another, so that two windows do not silence each other', async () => {
  const { go, page } = browser();
  await go('/begin', {});
  const id = (html: string) => /name="id" value="([^"]+)"/.exec(html)?.[1];
  const [one, other] = [id(await page()), id(await page())];
  expect(one).not.toBe(other);
  await go('/bericht', { id: one!, text: 'huur' });
  await go('/bericht', { id: other!, text: 'Mijzelf' });
  expect((await page()).match(/chat-bubble--inwoner/g)).toHaveLength(2);
});

test('a form without an id of its own is heard', async () => {
  const { go, page } = browser();
  await go('/begin', {});
  await go('/bericht', { text: 'huur' });
  await go('/bericht', { text: 'Mijzelf' });
  expect((await page()).match(/chat-bubble--inwoner/g)).toHaveLength(2);
});

test('a body that is no form breaks nothing', async () => {
  const init = { method: 'POST', body: '{"a":1}', headers: { 'content-type': 'application/json' } };
  for (const [path, status] of [
    ['/begin', 303],
    ['/bericht', 303],
    ['/terug', 404],
  ] as const) {
    expect((await site.app.request(`http://localhost${path}`, init)).status).toBe(status);
  }
});

test('the same form sent twice counts once', async () => {
  const { go, page } = browser();
  await go('/begin', {});
  const form = { id: 'formulier-1', text: 'huur' };
  await Promise.all([go('/bericht', form), go('/bericht', form)]);
  expect((await page()).match(/chat-bubble--inwoner/g)).toHaveLength(1);
});

test('only a key of the open question can be pressed', async () => {
  const { go, page } = browser();
  await go('/begin', {});
  await go('/bericht', { id: 'x', option: 'zelf', text: 'huur' });
  expect(await page()).toContain('>huur</p>');
});

test('words are shown harmlessly', async () => {
  const { go, page } = browser();
  await go('/begin', {});
  await go('/bericht', { id: 'x', text: '<script>alert(1)</script> **niet vet** [x](tel:1)' });
  const html = await page();
  expect(html).not.toContain('<script>alert');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; **niet vet** [x](tel:1)');
});

test('a code brings the conversation to another device; a wrong one says nothing', async () => {
  const mine = browser();
  await mine.go('/begin', {});
  const stored = await site.world.client.execute(
    'SELECT code FROM conversation ORDER BY rowid DESC',
  );
  const code = String(stored.rows[0]?.code);
  const other = browser();
  const wrong = await other.go('/terug', { code: 'AAAA-AAAA' });
  expect(wrong.status).toBe(404);
  expect(await wrong.text()).toContain('vinden we geen gesprek');
  expect((await other.go('/terug', { code: ` ${code.toLowerCase()} ` })).status).toBe(303);
  expect(await other.page()).toContain('Vertel.');
});

test('codes cannot be tried without end', async () => {
  const fresh = await openSite();
  const { code } = await fresh.world.desk.open('web');
  const guess = (tried: string) =>
    fresh.app.request('http://localhost/terug', {
      ...{ method: 'POST', body: new URLSearchParams({ code: tried }) },
      headers: { origin: 'http://localhost' },
    });
  for (let n = 0; n < 20; n++) await guess('AAAAAAAA');
  const busy = await guess(code);
  expect(busy.status).toBe(429);
  expect(await busy.text()).toContain('Probeer het over een minuut');
  fresh.world.at('2026-11-23T09:01:00.000Z');
  expect((await guess(code)).status).toBe(303);
  fresh.remove();
});

test('conversations cannot be begun without end, and nobody has to type their words again', async () => {
  const busy = await openSite();
  const begin = (text: string) =>
    busy.app.request('http://localhost/begin', {
      ...{ method: 'POST', body: new URLSearchParams({ id: 'f', text }) },
      headers: { origin: 'http://localhost' },
    });
  busy.world.at('2026-11-23T09:00:20.000Z');
  for (let n = 0; n < 300; n++) expect((await begin('')).status).toBe(303);
  const refused = await begin('mijn <b>huur</b>');
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '40']);
  expect(refused.headers.get('set-cookie')).toBeNull();
  const page = await refused.text();
  expect(page).toContain('Dat ligt niet aan u.');
  expect(page).toContain('mijn &lt;b&gt;huur&lt;/b&gt;</textarea>');
  expect(page).toContain('tel:112');
  expect(await (await begin('')).text()).not.toContain('Wat u schreef');
  busy.world.at('2026-11-23T09:01:00.000Z');
  expect((await begin('huur')).status).toBe(303);
  const { rows } = await busy.world.client.execute('SELECT count(*) AS n FROM conversation');
  expect(Number(rows[0]!.n)).toBe(301);
  busy.remove();
});

test('the cookie is out of reach of scripts, and wiping takes it away', async () => {
  const { go, page } = browser();
  const begun = await go('/begin', {});
  expect(begun.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/);
  await go('/wis', {});
  expect(await page()).toContain('Begin het gesprek');
});

test('another site cannot speak for an inwoner', async () => {
  const { go } = browser();
  const forged = await go('/begin', {}, { origin: 'https://elders.example' });
  expect(forged.status).toBe(403);
});

test('forms of an older browser are taken where a proxy does the https, and still no one else’s', async () => {
  const behind = await openSite({ publicUrl: 'https://balie.example.nl' });
  const begin = (origin: string) =>
    behind.app.request('http://10.0.0.1:3000/begin', {
      ...{ method: 'POST', body: new URLSearchParams() },
      headers: { origin },
    });
  expect((await begin('https://balie.example.nl')).status).toBe(303);
  expect((await begin('https://elders.example')).status).toBe(403);
  behind.remove();
});

test('a message without a conversation leads back to the beginning', async () => {
  const { go } = browser();
  expect((await go('/bericht', { id: 'x', text: 'hoi' })).headers.get('location')).toBe('/');
});

test('what we keep and why can be read', async () => {
  expect(await browser().page('/over')).toContain('90 dagen');
});

test('what reads along is said as it is, also when a language model helps to search', async () => {
  const over = await browser().page('/over');
  expect(over).toContain('dit gesprek');
  expect(over).toContain('geleerd van voorbeelden');
  expect(over).toContain('Er leest geen taalmodel mee');
  const modern = await openSite({ taalmodel: true });
  const page = await (await modern.app.request('http://localhost/over')).text();
  modern.remove();
  expect(page).toContain('Een taalmodel helpt zoeken');
  expect(page).not.toContain('geen taalmodel');
});
