/** @module Who may call Direct Line: with a secret or a token, for whom, from which pages, and how often. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from '../site.ts';

const secret = 'geheim-voor-de-servers-van-een-ander';
const publicUrl = 'https://balie.example.nl';
const [friend, stranger] = ['https://www.example.nl', 'https://elders.example'];

let site: Site;
beforeAll(async () => {
  site = await openSite({ secret, origins: [friend!], publicUrl, demo: false });
});
afterAll(() => site.remove());

interface Asking {
  bearer?: string;
  origin?: string;
  body?: object;
  method?: string;
  headers?: Record<string, string>;
  at?: Site;
}

const ask = (path: string, { bearer, origin, body, method = 'POST', ...more }: Asking = {}) =>
  (more.at ?? site).app.request(`http://10.0.0.1:3000/v3/directline${path}`, {
    method,
    headers: {
      ...(bearer && { authorization: `Bearer ${bearer}` }),
      ...(origin && { origin }),
      ...(body && { 'content-type': 'application/json' }),
      ...more.headers,
    },
    ...(body && { body: JSON.stringify(body) }),
  });

const outcome = async (answer: Response | Promise<Response>) => {
  const { status, headers } = await answer;
  return [status, headers.get('access-control-allow-origin')];
};
const code = async (answer: Response | Promise<Response>) =>
  (await (await answer).json()).error.code;

async function generate(asking: Asking = { bearer: secret }) {
  const answer = await ask('/tokens/generate', asking);
  expect(answer.status).toBe(200);
  return (await answer.json()) as { conversationId: string; token: string };
}

test('a token is for who knows the secret, and for our own page', async () => {
  expect(await outcome(ask('/tokens/generate', { bearer: secret }))).toEqual([200, null]);
  expect(await outcome(ask('/tokens/generate', { origin: publicUrl }))).toEqual([200, null]);
  expect(await code(ask('/tokens/generate'))).toBe('MissingToken');
  expect(await code(ask('/tokens/generate', { origin: friend! }))).toBe('MissingToken');
  expect(await code(ask('/tokens/generate', { bearer: `${secret}!` }))).toBe('BadToken');
  const { token } = await generate();
  expect(await code(ask('/tokens/generate', { bearer: token }))).toBe('BadToken');
});

test('without a secret no guess is one', async () => {
  const closed = await openSite({ publicUrl, demo: false });
  for (const bearer of ['undefined', secret, 'null']) {
    expect(await code(ask('/tokens/generate', { bearer, at: closed }))).toBe('BadToken');
    expect(await code(ask('/conversations', { bearer, at: closed }))).toBe('BadToken');
  }
  closed.remove();
});

test('whoever reaches a demonstration may talk', async () => {
  const demo = await openSite();
  expect((await ask('/tokens/generate', { at: demo })).status).toBe(200);
  expect(await code(ask('/tokens/generate', { at: demo, origin: stranger! }))).toBe('BadOrigin');
  demo.remove();
});

test('the secret opens every conversation, and needs no refreshing', async () => {
  const begun = await ask('/conversations', { bearer: secret });
  expect(begun.status).toBe(201);
  const { conversationId, token } = await begun.json();
  const path = `/conversations/${conversationId}`;
  const get = (asked: string) => ask(asked, { bearer: secret, method: 'GET' });
  expect((await get(`${path}/activities`)).status).toBe(200);
  expect((await (await get(path)).json()).streamUrl).toMatch(/^wss:\/\/balie\.example\.nl\//);
  expect(await code(get('/conversations/bestaat-niet'))).toBe('NotFound');
  expect(await code(ask('/tokens/refresh', { bearer: secret }))).toBe('BadToken');
  expect((await ask('/tokens/refresh', { bearer: token })).status).toBe(200);
});

test('pages that are allowed may read the answer, others are refused without a word', async () => {
  const { token: bearer } = await generate();
  expect(await outcome(ask('/conversations', { bearer, origin: friend! }))).toEqual([201, friend]);
  expect(await outcome(ask('/conversations', { bearer, origin: publicUrl }))).toEqual([200, null]);
  for (const origin of [stranger!, 'null', `${friend}.elders.example`, 'http://www.example.nl']) {
    expect(await outcome(ask('/conversations', { bearer, origin }))).toEqual([403, null]);
    expect(await outcome(ask('/tokens/generate', { bearer: secret, origin }))).toEqual([403, null]);
  }
});

test('a browser that asks first is told what it may send, and to whom', async () => {
  const before = (origin: string) =>
    ask('/conversations', {
      ...{ method: 'OPTIONS', origin },
      headers: {
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,x-ms-bot-agent,x-requested-with',
      },
    });
  const { status, headers } = await before(friend!);
  expect(status).toBe(204);
  expect(headers.get('access-control-allow-origin')).toBe(friend);
  expect(headers.get('access-control-allow-methods')).toContain('POST');
  const allowed = headers.get('access-control-allow-headers')!.toLowerCase();
  for (const name of ['authorization', 'content-type', 'x-ms-bot-agent', 'x-requested-with']) {
    expect(allowed).toContain(name);
  }
  expect(headers.get('vary')).toContain('Origin');
  expect(await outcome(before(stranger!))).toEqual([403, null]);
});

test('a token that was made for one page opens nothing from another, also after a refresh', async () => {
  const body = { trustedOrigins: [`${friend}/met/een/pad`] };
  const made = await generate({ bearer: secret, body });
  const begin = (bearer: string, origin: string) => ask('/conversations', { bearer, origin });
  expect(await outcome(begin(made.token, publicUrl))).toEqual([403, null]);
  expect(await outcome(begin(made.token, friend!))).toEqual([201, friend]);
  const refreshed = await ask('/tokens/refresh', { bearer: made.token, origin: friend! });
  const { token } = await refreshed.json();
  expect(await outcome(begin(token, publicUrl))).toEqual([403, null]);
});

test('what a token says stays, whatever a later call asks', async () => {
  const { token } = await generate({ bearer: secret, body: { user: { id: 'dl_noor' } } });
  const body = { user: { id: 'dl_iemand' }, trustedOrigins: [friend], locale: 'nl-NL' };
  const begun = await (await ask('/conversations', { bearer: token, body })).json();
  expect(claims(begun.token)).toMatchObject({ user: 'dl_noor', origins: [friend] });
  const path = `/conversations/${begun.conversationId}/activities`;
  const said = { type: 'message', from: { id: 'dl_iemand' }, text: 'huur' };
  expect((await ask(path, { bearer: begun.token, body: said })).status).toBe(200);
  const { activities } = await (await ask(path, { bearer: token, method: 'GET' })).json();
  expect(activities[1].from).toEqual({ id: 'dl_noor', role: 'user' });
});

const claims = (token: string) => JSON.parse(atob(token.split('.')[1]!));

test('parameters that are not those of the protocol are refused', async () => {
  for (const body of [
    { user: 'noor' },
    { user: { id: 5 } },
    { user: { id: 'x'.repeat(201) } },
    { trustedOrigins: 'https://www.example.nl' },
    { trustedOrigins: ['www.example.nl'] },
    { trustedOrigins: ['javascript:alert(1)'] },
    { trustedOrigins: Array(21).fill(friend) },
    [],
  ]) {
    expect(await code(ask('/tokens/generate', { bearer: secret, body }))).toBe('BadArgument');
  }
  const body = { user: { id: null, name: null }, trustedOrigins: null, eTag: '*', onbekend: [1] };
  expect((await ask('/tokens/generate', { bearer: secret, body })).status).toBe(200);
});

test('conversations cannot be begun without end', async () => {
  const busy = await openSite({ secret, publicUrl, demo: false });
  busy.world.at('2026-11-23T09:00:20.000Z');
  for (let n = 0; n < 300; n++) await ask('/tokens/generate', { bearer: secret, at: busy });
  const refused = await ask('/tokens/generate', { bearer: secret, at: busy });
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '40']);
  expect(await code(refused)).toBe('TooManyRequests');
  expect((await ask('/conversations', { bearer: secret, at: busy })).status).toBe(429);
  busy.world.at('2026-11-23T09:01:00.000Z');
  expect((await ask('/conversations', { bearer: secret, at: busy })).status).toBe(201);
  busy.remove();
});

test('who knocks with the wrong token does not keep others waiting', async () => {
  const quiet = await openSite({ secret, publicUrl, demo: false });
  for (let n = 0; n < 301; n++) await ask('/tokens/generate', { bearer: 'onzin', at: quiet });
  expect((await ask('/tokens/generate', { bearer: secret, at: quiet })).status).toBe(200);
  quiet.remove();
});

test('a call with another method says so', async () => {
  const { token: bearer, conversationId } = await generate();
  for (const [method, path] of [
    ['DELETE', `/conversations/${conversationId}`],
    ['PUT', `/conversations/${conversationId}/activities`],
    ['GET', '/tokens/refresh'],
    ['GET', `/conversations/${conversationId}/upload`],
  ] as const) {
    expect(await code(ask(path, { bearer, method }))).toBe('MethodNotAllowed');
  }
});
