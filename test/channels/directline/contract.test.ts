/** @module Direct Line 3.0 as its clients expect it: shapes, status codes, errors; and every message once. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Incoming } from '../../../src/domain/message.ts';
import { openSite, type Site } from '../site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.remove());

/** A conversation with a client's token for it. */
async function begin() {
  const { id } = await site.world.desk.open('web');
  const token = await site.tokens.create(id, 'directline');
  const call = (path: string, init: RequestInit = {}) =>
    site.app.request(`/v3/directline${path}`, {
      ...init,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    });
  const post = (activity: unknown) =>
    call(`/conversations/${id}/activities`, {
      method: 'POST',
      body: typeof activity === 'string' ? activity : JSON.stringify(activity),
    });
  return { id, token, call, post };
}

const said = (text: string, more: object = {}) => ({
  type: 'message',
  from: { id: 'ik' },
  text,
  ...more,
});

test('a token opens its conversation, and is refreshed', async () => {
  const { id, call } = await begin();
  for (const [method, path] of [
    ['POST', '/conversations'],
    ['GET', `/conversations/${id}`],
    ['POST', '/tokens/refresh'],
  ] as const) {
    const response = await call(path, { method });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ conversationId: id, expires_in: 1800 });
  }
});

test('a client begins by itself: a token first, then its conversation, once', async () => {
  const generated = await site.app.request('/v3/directline/tokens/generate', { method: 'POST' });
  expect(generated.status).toBe(200);
  const { conversationId, token, expires_in } = await generated.json();
  expect(expires_in).toBe(1800);
  const call = (path: string, method = 'GET') =>
    site.app.request(`/v3/directline${path}`, {
      ...{ method, headers: { authorization: `Bearer ${token}` } },
    });
  expect(await site.world.desk.messages(conversationId, 0)).toBeNull();
  expect(await code(await call(`/conversations/${conversationId}`))).toEqual([404, 'NotFound']);
  expect((await call('/conversations')).status).toBe(405);

  const begun = await call('/conversations', 'POST');
  expect(begun.status).toBe(201);
  expect(await begun.json()).toMatchObject({ conversationId, expires_in: 1800 });
  expect((await call('/conversations', 'POST')).status).toBe(200);
  expect(await site.world.desk.messages(conversationId, 0)).toHaveLength(1);
});

test('a conversation that is begun twice at the same moment is begun once', async () => {
  const generated = await site.app.request('/v3/directline/tokens/generate', { method: 'POST' });
  const { conversationId, token } = await generated.json();
  const init = { method: 'POST', headers: { authorization: `Bearer ${token}` } };
  const begun = await Promise.all(
    Array.from({ length: 5 }, () => site.app.request('/v3/directline/conversations', init)),
  );
  expect(begun.every(({ status }) => status === 200 || status === 201)).toBe(true);
  expect(await site.world.desk.messages(conversationId, 0)).toHaveLength(1);
});

test('activities are read from a watermark on', async () => {
  const { id, call, post } = await begin();
  const all = await (await call(`/conversations/${id}/activities`)).json();
  expect(all).toMatchObject({
    watermark: '1',
    activities: [
      {
        ...{ type: 'message', id: `${id}|0000001`, textFormat: 'markdown' },
        from: { id: 'wijkbalie', role: 'bot' },
      },
    ],
  });
  const posted = await post(said('ik kan de huur niet betalen'));
  expect(await posted.json()).toEqual({ id: `${id}|0000002` });
  const news = await (await call(`/conversations/${id}/activities?watermark=1`)).json();
  expect(news).toMatchObject({
    watermark: '3',
    activities: [
      { from: { role: 'user' }, text: 'ik kan de huur niet betalen', textFormat: 'plain' },
      {
        suggestedActions: { actions: [{ type: 'imBack', title: 'Mijzelf', value: 'Mijzelf' }, {}] },
        channelData: { options: [{ id: 'zelf', label: 'Mijzelf' }, {}], several: false },
      },
    ],
  });
  expect(await (await call(`/conversations/${id}/activities?watermark=3`)).json()).toEqual({
    activities: [],
    watermark: '3',
  });
});

test('an activity sent again with the same client id counts once and has the same id', async () => {
  const { post } = await begin();
  const activity = said('huur', { channelData: { clientActivityID: 'c1' } });
  const first = await (await post(activity)).json();
  const again = await post(activity);
  expect(again.status).toBe(200);
  expect(await again.json()).toEqual(first);
});

test('a message that nobody answers has its own place all the same', async () => {
  const silent = await openSite();
  const { id } = await silent.world.desk.open('web');
  const taken = silent.world.desk.take;
  const desk = {
    ...silent.world.desk,
    take: async (incoming: Incoming) => ({ ...(await taken(incoming)), replies: [] }),
  };
  const quiet = await openSite({ desk });
  const token = await quiet.tokens.create(id, 'directline');
  const posted = await quiet.app.request(`/v3/directline/conversations/${id}/activities`, {
    ...{ method: 'POST', body: JSON.stringify(said('huur')) },
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
  });
  expect(await posted.json()).toEqual({ id: `${id}|0000002` });
  silent.remove();
  quiet.remove();
});

test('a call that is not there, and an error of ours, are told in the form of the protocol', async () => {
  const { id, call } = await begin();
  expect(await code(await call('/bestaat/niet'))).toEqual([404, 'NotFound']);
  const broken = await openSite({
    desk: { ...site.world.desk, messages: () => Promise.reject(new Error('geheim woord')) },
  });
  const token = await broken.tokens.create(id, 'directline');
  const response = await broken.app.request(`/v3/directline/conversations/${id}/activities`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(await response.clone().text()).not.toContain('geheim');
  expect(await code(response)).toEqual([500, 'ServiceError']);
  broken.remove();
});

test('a pressed key counts by its id', async () => {
  const { id, post, call } = await begin();
  await post(said('huur'));
  await post(said('Mijn ouder', { channelData: { option: 'ouder' } }));
  const { activities } = await (await call(`/conversations/${id}/activities?watermark=3`)).json();
  expect(activities.at(-1).text).toContain('Akkoord?');
});

test('activities that say nothing are taken politely and kept nowhere', async () => {
  const { id, post } = await begin();
  for (const type of ['typing', 'event', 'endOfConversation', 'iets-van-morgen']) {
    const taken = await post({ type, from: { id: 'ik' } });
    expect([taken.status, await taken.json()]).toEqual([200, { id: expect.any(String) }]);
  }
  expect(await site.world.desk.messages(id, 0)).toHaveLength(1);
});

const code = async (response: Response) => [
  response.status,
  ((await response.json()) as { error: { code: string } }).error.code,
];

test('what is no activity is refused in the form of the protocol, and nothing is written', async () => {
  const { id, post } = await begin();
  for (const bad of [
    '{',
    '[]',
    'null',
    '{"type":"message"}',
    said('x', { from: {} }),
    { type: 5 },
  ]) {
    expect(await code(await post(bad))).toEqual([400, 'BadArgument']);
  }
  expect(await code(await post(said('x'.repeat(300_000))))).toEqual([413, 'MessageSizeTooBig']);
  expect(await site.world.desk.messages(id, 0)).toHaveLength(1);
});

test('a strange watermark is refused', async () => {
  const { id, call } = await begin();
  for (const watermark of ['-1', 'x', '1e9', '99999999999']) {
    const response = await call(`/conversations/${id}/activities?watermark=${watermark}`);
    expect(await code(response)).toEqual([400, 'BadWatermark']);
  }
});

test('without a token, with a broken one, or with that of another, nothing opens', async () => {
  const [mine, other] = [await begin(), await begin()];
  const path = `/v3/directline/conversations/${mine.id}/activities`;
  const get = (authorization?: string) =>
    site.app.request(path, authorization === undefined ? {} : { headers: { authorization } });
  expect(await code(await get())).toEqual([401, 'MissingToken']);
  expect(await code(await get('Basic abc'))).toEqual([401, 'MissingToken']);
  expect(await code(await get('Bearer onzin'))).toEqual([403, 'BadToken']);
  expect(await code(await get(`Bearer ${mine.token.slice(0, -2)}aa`))).toEqual([403, 'BadToken']);
  expect(await code(await get(`Bearer ${other.token}`))).toEqual([403, 'BadToken']);
  const cookie = await site.tokens.create(mine.id, 'cookie');
  expect(await code(await get(`Bearer ${cookie}`))).toEqual([403, 'BadToken']);
  expect((await get(`Bearer ${mine.token}`)).status).toBe(200);
});

test('a token of half an hour ago has expired', async () => {
  const { id, call } = await begin();
  site.world.at('2026-11-23T09:30:01.000Z');
  expect(await code(await call(`/conversations/${id}`))).toEqual([403, 'TokenExpired']);
  site.world.at('2026-11-23T09:00:00.000Z');
});

test('a conversation that was forgotten is not there', async () => {
  const { id, call, post } = await begin();
  for (const table of ['message', 'conversation']) {
    const key = table === 'message' ? 'conversation' : 'id';
    await site.world.client.execute({ sql: `DELETE FROM ${table} WHERE ${key} = ?`, args: [id] });
  }
  expect(await code(await call(`/conversations/${id}/activities`))).toEqual([404, 'NotFound']);
  expect(await code(await post(said('hoi')))).toEqual([404, 'NotFound']);
});
