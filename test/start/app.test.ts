import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { type AppParts, createApp } from '../../src/app.ts';
import type { RequestLine } from '../../src/log.ts';
import { openSite } from '../channels/site.ts';

const words = 'ik kan de huur niet betalen';

function setUp(parts: Partial<AppParts> = {}) {
  const lines: RequestLine[] = [];
  const rooms = new Hono();
  rooms.get('/gesprek/:id', (c) => c.text('dag'));
  rooms.get('/assets/style.css', (c) => c.text('', 200, { 'Cache-Control': 'public' }));
  rooms.get('/bestand', () => new Response('een intake'));
  rooms.get('/stuk', () => {
    throw new TypeError(`kan niet lezen: ${words}`);
  });
  rooms.post('/bericht', async (c) => c.text(String((await c.req.text()).length)));
  const app = createApp({
    routes: [rooms],
    isAlive: async () => true,
    log: (line) => lines.push(line),
    publicUrl: 'https://balie.example.nl',
    ...parts,
  });
  return { app, lines };
}

const asPerson = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };

describe('every answer', () => {
  it.each(['/gesprek/1', '/nergens', '/stuk', '/gezond'])(
    'of %s is closed to other websites',
    async (path) => {
      const { headers } = await setUp().app.request(path);
      const policy = headers.get('content-security-policy');
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("base-uri 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
    },
  );

  it('is kept nowhere, except the files that are the same for everyone', async () => {
    const { app } = setUp();
    for (const path of ['/gesprek/1', '/bestand', '/nergens', '/stuk', '/gezond']) {
      expect((await app.request(path)).headers.get('cache-control')).toBe('no-store');
    }
    expect((await app.request('/assets/style.css')).headers.get('cache-control')).toBe('public');
  });

  it('asks for https only where there is https', async () => {
    const https = await setUp().app.request('/gezond');
    expect(https.headers.get('strict-transport-security')).toContain('max-age=');
    const http = await setUp({ publicUrl: 'http://localhost:3000' }).app.request('/gezond');
    expect(http.headers.has('strict-transport-security')).toBe(false);
  });
});

describe('health', () => {
  it('is good when the database answers', async () => {
    const answer = await setUp().app.request('/gezond');
    expect([answer.status, await answer.json()]).toEqual([
      200,
      { status: 'gezond', database: true },
    ]);
  });

  it('is bad when the database does not', async () => {
    const isAlive = async () => {
      throw new Error('weg');
    };
    const answer = await setUp({ isAlive }).app.request('/gezond');
    expect([answer.status, await answer.json()]).toEqual([
      503,
      { status: 'ziek', database: false },
    ]);
  });
});

describe('what we cannot answer', () => {
  it('is a page in plain Dutch for a person', async () => {
    const answer = await setUp().app.request('/nergens', asPerson);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('text/html');
    const page = await answer.text();
    expect(page).toContain('lang="nl"');
    expect(page).toContain('Deze pagina is er niet');
    expect(page).toContain('tel:112');
  });

  it('is a problem with the id of the request for a program', async () => {
    const answer = await setUp().app.request('/nergens');
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.json()).toEqual({
      type: 'about:blank',
      title: 'Deze pagina is er niet',
      status: 404,
      instance: `urn:uuid:${answer.headers.get('x-request-id')}`,
    });
  });

  it('never shows what broke', async () => {
    for (const asker of [{}, asPerson]) {
      const answer = await setUp().app.request('/stuk', asker);
      expect(answer.status).toBe(500);
      expect(await answer.text()).not.toMatch(/TypeError|huur|test\.ts/);
    }
  });

  it('is a message of more than a megabyte, but not one of 100,000 characters', async () => {
    const { app } = setUp();
    const post = (body: string) => app.request('/bericht', { method: 'POST', body });
    expect((await post('😀'.repeat(100_000))).status).toBe(200);
    expect((await post('a'.repeat(2 ** 20 + 1))).status).toBe(413);
  });
});

describe('a demonstration', () => {
  const { app } = setUp({ publicUrl: undefined });

  it.each(['localhost:3000', '127.0.0.1:3000', '[::1]:3000'])('answers on %s', async (host) => {
    expect((await app.request(`http://${host}/gesprek/1`)).status).toBe(200);
  });

  it('refuses a name that leads here from outside', async () => {
    const answer = await app.request('http://balie.example.nl/gesprek/1', asPerson);
    expect(answer.status).toBe(421);
    expect(await answer.text()).toContain('demonstratie');
  });
});

describe('the log', () => {
  it('holds the pattern of a route and never the path', async () => {
    const { app, lines } = setUp();
    const { headers } = await app.request('/gesprek/geheim123?q=huur');
    expect(lines).toEqual([
      {
        request: headers.get('x-request-id'),
        method: 'GET',
        route: '/gesprek/:id',
        status: 200,
        ms: expect.any(Number),
      },
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/geheim123|huur/);
  });

  it('says which call of Direct Line it was, also one that was refused, and never whose', async () => {
    const site = await openSite();
    const { app, lines } = setUp({ routes: [site.app] });
    const { id } = await site.world.desk.open('web');
    const authorization = `Bearer ${await site.tokens.create(id, 'directline')}`;
    const ticket = await site.tokens.create(id, 'stream');
    const calls = [
      ['GET', '/conversations/:id/activities?watermark=0', 200],
      ['POST', '/tokens/refresh', 200],
      ['GET', `/conversations/:id/stream?watermark=x&t=${ticket}`, 400],
      ['DELETE', '/conversations/:id', 405],
    ] as const;
    for (const [method, path] of calls) {
      const url = `/v3/directline${path.replace(':id', id)}`;
      await app.request(url, { method, headers: { authorization } });
    }
    await app.request(`/v3/directline/conversations/${id}/activities`);
    await app.request(`/v3/directline/${id}`, { headers: { authorization } });
    expect(lines.map(({ route, status }) => [route, status])).toEqual([
      ...calls.map(([, path, status]) => [`/v3/directline${path.replace(/\?.*/, '')}`, status]),
      ['/v3/directline/conversations/:id/activities', 401],
      ['/v3/directline/*', 404],
    ]);
    expect(JSON.stringify(lines)).not.toContain(id);
    expect(JSON.stringify(lines)).not.toContain(ticket);
    site.remove();
  });

  it('holds nothing of an address that does not exist', async () => {
    const { app, lines } = setUp();
    await app.request('/ik-kan-de-huur-niet-betalen');
    expect(lines).toMatchObject([{ route: '*', status: 404 }]);
    expect(JSON.stringify(lines)).not.toContain('huur');
  });

  it('says what kind of error it was and where, without its words', async () => {
    const { app, lines } = setUp();
    await app.request('/stuk');
    expect(lines[0]).toMatchObject({ route: '/stuk', status: 500 });
    expect(lines[0]!.error).toMatch(/^TypeError at .*app\.test\.ts/);
    expect(lines[0]!.error).not.toContain('huur');
  });

  it('takes no request id over from outside', async () => {
    const { app, lines } = setUp();
    await app.request('/gezond', { headers: { 'x-request-id': 'huur-niet-betalen' } });
    expect(lines[0]!.request).toMatch(/^[0-9a-f-]{36}$/);
  });
});
