import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { createAccess } from '../../src/access/access.ts';
import { roles } from '../../src/access/ports.ts';
import { createAccessStore } from '../../src/store/access.ts';
import { openDatabase } from './database.ts';

const home = 'http://localhost';
const form = (body: string, more: Record<string, string> = {}) => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: home, ...more },
  body,
});

async function open({ secure = false, publicUrl }: { secure?: boolean; publicUrl?: string } = {}) {
  const { client, db } = await openDatabase();
  const store = createAccessStore(db);
  const clock = { at: Date.parse('2026-11-23T09:00:00.000Z'), now: () => '' };
  clock.now = () => new Date(clock.at).toISOString();
  const access = createAccess({ store, clock, secure, publicUrl });
  const app = new Hono();
  app.route('/', access.routes);
  for (const role of roles) {
    app.use(`/${role}/*`, access.requireRole(role));
    app.all(`/${role}/*`, (c) => c.text(`dag ${access.sessionOf(c).name}`));
  }
  const wait = (minutes: number) => {
    clock.at += minutes * 60_000;
  };
  const kept = async () =>
    JSON.stringify([
      await client.execute('select * from link'),
      await client.execute('select * from session'),
    ]);
  return { app, access, kept, wait };
}

async function logIn(desk: Awaited<ReturnType<typeof open>>, name = 'Sam') {
  const path = await desk.access.createLink();
  const answer = await desk.app.request(path, form(`naam=${name}`));
  const cookie = answer.headers.get('Set-Cookie')?.split(';')[0] ?? '';
  return { path, answer, cookie };
}

describe('a login link', () => {
  it('is 256 random bits in a path', async () => {
    const { access } = await open();
    const paths = await Promise.all([access.createLink(), access.createLink()]);
    expect(paths[0]).toMatch(/^\/inloggen\/[\w-]{43}$/);
    expect(paths[0]).not.toBe(paths[1]);
  });

  it('is looked at as often as a link preview likes, and still works', async () => {
    const desk = await open();
    const path = await desk.access.createLink();
    for (const method of ['GET', 'HEAD', 'GET']) {
      const page = await desk.app.request(path, { method });
      expect(page.status).toBe(200);
      expect(page.headers.get('Set-Cookie')).toBeNull();
    }
    expect((await desk.app.request(path, form('naam=Sam'))).status).toBe(303);
  });

  it('leads to the inbox', async () => {
    const { answer } = await logIn(await open());
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/inbox']);
  });

  it('works once', async () => {
    const desk = await open();
    const { path } = await logIn(desk);
    const again = await desk.app.request(path, form('naam=Eva'));
    expect(again.status).toBe(403);
    expect(again.headers.get('Set-Cookie')).toBeNull();
    expect(await again.text()).toContain('Deze link werkt niet meer');
  });

  it('works for only one of two who press at once', async () => {
    const desk = await open();
    const path = await desk.access.createLink();
    const both = await Promise.all(
      ['Sam', 'Eva'].map((name) => desk.app.request(path, form(`naam=${name}`))),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([303, 403]);
  });

  it('works for fifteen minutes', async () => {
    const desk = await open();
    const early = await desk.access.createLink();
    desk.wait(14);
    expect((await desk.app.request(early, form('naam=Sam'))).status).toBe(303);
    const late = await desk.access.createLink();
    desk.wait(15);
    expect((await desk.app.request(late, form('naam=Sam'))).status).toBe(403);
  });

  it('is not lost by a forgotten name', async () => {
    const desk = await open();
    const path = await desk.access.createLink();
    for (const body of ['', 'naam=', 'naam=%20%09', `naam=${'a'.repeat(61)}`]) {
      const asked = await desk.app.request(path, form(body));
      expect(asked.status).toBe(422);
      expect(await asked.text()).toContain('Vul uw naam in');
    }
    expect((await desk.app.request(path, form('naam=Sam'))).status).toBe(303);
  });

  it('looks the same when it exists, was used, and never existed', async () => {
    const desk = await open();
    const { path } = await logIn(desk);
    const paths = [
      await desk.access.createLink(),
      path,
      `/inloggen/${'x'.repeat(43)}`,
      '/inloggen/1',
    ];
    const pages = await Promise.all(
      paths.map(async (each) => {
        const page = await desk.app.request(each);
        return [page.status, await page.text()];
      }),
    );
    expect(new Set(pages.map((page) => JSON.stringify(page))).size).toBe(1);
  });

  it('is refused from a form on another site', async () => {
    const desk = await open();
    const path = await desk.access.createLink();
    const elsewhere = form('naam=Sam', {
      Origin: 'https://nep.example',
      'Sec-Fetch-Site': 'cross-site',
    });
    expect((await desk.app.request(path, elsewhere)).status).toBe(403);
    expect((await desk.app.request(path, form('naam=Sam'))).status).toBe(303);
  });

  it('is accepted behind a proxy from a browser that only says where it was', async () => {
    const publicUrl = 'https://balie.voorbeeldstad.example/';
    const sent = form('naam=Sam', { Origin: 'https://balie.voorbeeldstad.example' });
    const behind = await open({ publicUrl });
    expect((await behind.app.request(await behind.access.createLink(), sent)).status).toBe(303);
    const bare = await open();
    expect((await bare.app.request(await bare.access.createLink(), sent)).status).toBe(403);
  });

  it('is accepted when a browser says only that it is the same site', async () => {
    const desk = await open();
    const path = await desk.access.createLink();
    const quiet = form('naam=Sam', { Origin: 'null', 'Sec-Fetch-Site': 'same-origin' });
    expect((await desk.app.request(path, quiet)).status).toBe(303);
  });
});

describe('a session', () => {
  it('lets a werker in under their own name', async () => {
    const desk = await open();
    const { cookie } = await logIn(desk, 'Ren%C3%A9e%20%3Cb%3E');
    const page = await desk.app.request('/werker/x', { headers: { Cookie: cookie } });
    expect(await page.text()).toBe('dag Renée <b>');
  });

  it('lasts twelve hours', async () => {
    const desk = await open();
    const { cookie, answer } = await logIn(desk);
    expect(answer.headers.get('Set-Cookie')).toContain('Max-Age=43200');
    const visit = () => desk.app.request('/werker/x', { headers: { Cookie: cookie } });
    desk.wait(12 * 60 - 1);
    expect((await visit()).status).toBe(200);
    desk.wait(1);
    expect((await visit()).status).toBe(303);
  });

  it('stays out of reach of scripts and other sites', async () => {
    const { answer } = await logIn(await open());
    const cookie = answer.headers.get('Set-Cookie') ?? '';
    expect(cookie).toMatch(/^wijkbalie=[\w-]{43}; .*Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('travels over https only, bound to this host, when told', async () => {
    const desk = await open({ secure: true });
    const { answer, cookie } = await logIn(desk);
    expect(answer.headers.get('Set-Cookie')).toMatch(/^__Host-wijkbalie=.*; Secure/);
    const page = await desk.app.request('/werker/x', { headers: { Cookie: cookie } });
    expect(page.status).toBe(200);
  });

  it('is over after logging out, also for a copy of the cookie', async () => {
    for (const secure of [false, true]) {
      const desk = await open({ secure });
      const { cookie } = await logIn(desk);
      const out = await desk.app.request('/uitloggen', form('', { Cookie: cookie }));
      expect(out.headers.get('Location')).toBe('/inloggen');
      expect(out.headers.get('Set-Cookie')).toMatch(/^(__Host-)?wijkbalie=; Max-Age=0/);
      const page = await desk.app.request('/werker/x', { headers: { Cookie: cookie } });
      expect(page.status).toBe(303);
    }
  });
});

describe('the guard', () => {
  it.each(['', 'wijkbalie=', 'wijkbalie=verzonnen', 'anders=1'])(
    'sends "%s" to log in, and says nothing else',
    async (cookie) => {
      const { app } = await open();
      for (const path of ['/werker/bestaat', '/werker/bestaat-niet']) {
        const page = await app.request(path, { headers: { Cookie: cookie } });
        expect([page.status, page.headers.get('Location')]).toEqual([303, '/inloggen']);
        expect(await page.text()).toBe('');
      }
    },
  );

  it('keeps a werker from the pages of other roles', async () => {
    const desk = await open();
    const { cookie } = await logIn(desk);
    for (const role of ['gastvrouw', 'beheerder']) {
      const page = await desk.app.request(`/${role}/x`, { headers: { Cookie: cookie } });
      expect(page.status).toBe(303);
    }
  });

  it('refuses a form that another site sends along with our cookie', async () => {
    const desk = await open();
    const { cookie } = await logIn(desk);
    const forged = {
      Cookie: cookie,
      Origin: 'https://nep.example',
      'Sec-Fetch-Site': 'cross-site',
    };
    expect((await desk.app.request('/werker/x', form('', forged))).status).toBe(403);
    expect((await desk.app.request('/werker/x', form('', { Cookie: cookie }))).status).toBe(200);
  });

  it('tells how to get in', async () => {
    const page = await (await open()).app.request('/inloggen');
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Vraag de beheerder om een nieuwe inloglink');
  });
});

describe('what is kept', () => {
  it('holds no token and no cookie, only hashes', async () => {
    const desk = await open();
    const unused = await desk.access.createLink();
    const { cookie } = await logIn(desk);
    const kept = await desk.kept();
    expect(kept).not.toContain(unused.split('/').at(-1));
    expect(kept).not.toContain(cookie.split('=')[1]);
    expect(kept).toMatch(/"[0-9a-f]{64}"/);
  });
});
