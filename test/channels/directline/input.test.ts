/** @module Whatever is posted: refused in the protocol's own form with nothing written, or taken; never an error of ours. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../../src/app.ts';
import { listen } from '../../browser/browser.ts';
import { openSite, type Site } from '../site.ts';

let site: Site;
let line: Awaited<ReturnType<typeof listen>>;
let conversation: { id: string; token: string };

beforeAll(async () => {
  site = await openSite();
  const isAlive = async () => true;
  // The whole app, so that what it refuses before us is refused in our form too.
  line = await listen(
    createApp({ routes: [site.app], isAlive, log: () => {}, publicUrl: undefined }),
  );
  const { id } = await site.world.desk.open('web');
  conversation = { id, token: await site.tokens.create(id, 'directline') };
});
afterAll(async () => {
  await line.stop();
  site.remove();
});

interface Posting {
  to?: string;
  type?: string;
  token?: string;
}

function post(body: BodyInit, { to = 'activities', type, token }: Posting = {}) {
  const path = to.startsWith('/') ? to : `/conversations/${conversation.id}/${to}`;
  return fetch(`${line.address}/v3/directline${path}`, {
    ...{ method: 'POST', body, duplex: 'half' },
    headers: {
      authorization: `Bearer ${token ?? conversation.token}`,
      'content-type': type ?? 'application/json',
    },
  } as RequestInit);
}

const outcome = async (answer: Promise<Response>) => {
  const { status, ...more } = await answer.then(async (each) => ({
    ...{ status: each.status, body: await each.json() },
  }));
  return [status, more.body.error?.code];
};

/** How many messages there are, of everyone together. */
async function written(): Promise<number> {
  const { rows } = await site.world.client.execute('SELECT count(*) AS n FROM message');
  return Number(rows[0]!.n);
}

const said = (more: object = {}) =>
  JSON.stringify({ type: 'message', from: { id: 'ik' }, text: 'huur', ...more });
const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
const chunks = (size: number, count: number) =>
  new ReadableStream({
    start(controller) {
      for (let n = 0; n < count; n++) controller.enqueue(new Uint8Array(size).fill(0x61));
      controller.close();
    },
  });

test.each<[what: string, body: () => BodyInit, status: number, code: string, how?: Posting]>([
  ['ten megabytes', () => 'a'.repeat(10_000_000), 413, 'MessageSizeTooBig'],
  ['ten megabytes that do not say so', () => chunks(100_000, 100), 413, 'MessageSizeTooBig'],
  ['more bytes than letters', () => said({ text: 'é'.repeat(140_000) }), 413, 'MessageSizeTooBig'],
  [
    'a file of ten megabytes',
    () => 'a'.repeat(10_000_000),
    413,
    'MessageSizeTooBig',
    { to: 'upload' },
  ],
  ['ten thousand levels', () => said().replace('"huur"', deep(10_000)), 400, 'BadArgument'],
  ['a hundred thousand levels', () => deep(100_000), 400, 'BadArgument'],
  [
    'levels where nobody looks',
    () =>
      said()
        .replace('}}', `},"x":${deep(5000)}}`)
        .replace('{"type"', `{"y":${deep(5000)},"type"`),
    400,
    'BadArgument',
  ],
  [
    'bytes that are no text',
    () => new Uint8Array([...new TextEncoder().encode(said()), 0xff]),
    400,
    'BadArgument',
  ],
  ['half a sign', () => new Uint8Array([0x22, 0xc3, 0x22]), 400, 'BadArgument'],
  ['nothing', () => '', 400, 'BadArgument'],
  ['half of it', () => said().slice(0, 20), 400, 'BadArgument'],
  ['text', () => said(), 415, 'UnsupportedMediaType', { type: 'text/plain' }],
  [
    'a form',
    () => 'type=message',
    415,
    'UnsupportedMediaType',
    { type: 'application/x-www-form-urlencoded' },
  ],
  ['something like JSON', () => said(), 415, 'UnsupportedMediaType', { type: 'application/jsonp' }],
  ['a list', () => '[]', 400, 'BadArgument'],
  ['a word', () => '"huur"', 400, 'BadArgument'],
  ['a text that is a number', () => said({ text: 5 }), 400, 'BadArgument'],
  ['nobody', () => said({ from: {} }), 400, 'BadArgument'],
  [
    'a name of a thousand letters',
    () => said({ from: { id: 'x'.repeat(1000) } }),
    400,
    'BadArgument',
  ],
  [
    'an id that is an object',
    () => said({ channelData: { clientActivityID: {} } }),
    400,
    'BadArgument',
  ],
  ['no kind', () => said({ type: '' }), 400, 'BadArgument'],
  ['attachments that are no list', () => said({ attachments: 'foto' }), 400, 'BadArgument'],
  [
    'an upload without a file',
    () => new FormData(),
    400,
    'BadArgument',
    { to: 'upload', type: 'multipart/form-data; boundary=x' },
  ],
  ['parameters that are text', () => 'noor', 400, 'BadArgument', { to: '/conversations' }],
  [
    'parameters as a form',
    () => 'a=b',
    415,
    'UnsupportedMediaType',
    { to: '/conversations', type: 'application/x-www-form-urlencoded' },
  ],
])('%s is refused', async (_, body, status, code, how) => {
  const before = await written();
  expect(await outcome(post(body(), how))).toEqual([status, code]);
  expect(await written()).toBe(before);
});

test('the token of another conversation writes nothing', async () => {
  const { id } = await site.world.desk.open('web');
  const token = await site.tokens.create(id, 'directline');
  const before = await written();
  for (const to of ['activities', 'upload']) {
    expect(await outcome(post(said(), { to, token }))).toEqual([403, 'BadToken']);
  }
  expect(await written()).toBe(before);
});

test('fields that nobody knows, and times that have yet to come, change nothing', async () => {
  const { id } = await site.world.desk.open('web');
  const token = await site.tokens.create(id, 'directline');
  const body = said({
    ...{ timestamp: '2999-01-01T00:00:00Z', localTimestamp: 'gisteren', id: 'van-mij' },
    ...{ conversation: { id: 'van-een-ander' }, recipient: 5, entities: 'geen', seq: 1, at: '' },
    ...{ channelData: { author: 'werker', onbekend: { diep: [1] } }, text: 'huur' },
  });
  const path = `/conversations/${id}/activities`;
  expect(
    (await post(body, { to: path, token, type: 'application/json; charset=utf-8' })).status,
  ).toBe(200);
  const [, mine] = (await site.world.desk.messages(id, 0))!;
  expect(mine).toMatchObject({ author: 'inwoner', text: 'huur', id: 'van-mij', conversation: id });
  expect(mine!.at).toBe('2026-11-23T09:00:00.000Z');
});

test('an error of the desk is told as one, without a word of it', async () => {
  const broken = await openSite({
    desk: { ...site.world.desk, take: () => Promise.reject(new Error('geheim woord')) },
  });
  const token = await broken.tokens.create(conversation.id, 'directline');
  const answer = await broken.app.request(
    `/v3/directline/conversations/${conversation.id}/activities`,
    {
      ...{ method: 'POST', body: said() },
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    },
  );
  expect(await answer.clone().text()).not.toContain('geheim');
  expect(await outcome(Promise.resolve(answer))).toEqual([502, 'BotRejectedActivity']);
  broken.remove();
});

const activity = fc.record(
  {
    type: fc.oneof(fc.constantFrom('message', 'typing', 'event'), fc.string(), fc.anything()),
    from: fc.oneof(fc.record({ id: fc.string() }), fc.anything()),
    text: fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.anything()),
    id: fc.oneof(fc.string({ unit: 'binary' }), fc.anything()),
    value: fc.anything(),
    attachments: fc.oneof(fc.array(fc.anything()), fc.anything()),
    channelData: fc.oneof(
      fc.record({ clientActivityID: fc.anything(), option: fc.anything() }),
      fc.anything(),
    ),
  },
  { requiredKeys: ['type', 'from'] },
);

test('any JSON is taken or refused, and so are any bytes', async () => {
  const { id } = await site.world.desk.open('web');
  const token = await site.tokens.create(id, 'directline');
  const posted = async (to: string, body: BodyInit, type = 'application/json') => {
    const answer = await site.app.request(`/v3/directline/conversations/${id}/${to}`, {
      ...{ method: 'POST', body },
      headers: { authorization: `Bearer ${token}`, 'content-type': type },
    });
    expect([200, 400, 413, 415]).toContain(answer.status);
    expect(await answer.json()).toMatchObject(
      answer.status === 200 ? { id: expect.any(String) } : { error: { code: expect.any(String) } },
    );
  };
  await fc.assert(
    fc.asyncProperty(activity, async (each) => posted('activities', JSON.stringify(each, plain))),
    { numRuns: 300 },
  );
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), async (bytes) => {
      await posted('activities', bytes as Uint8Array<ArrayBuffer>);
      await posted('upload', bytes as Uint8Array<ArrayBuffer>, 'multipart/form-data; boundary=a');
    }),
    { numRuns: 100 },
  );
}, 60_000);

/** What JSON has no words for. */
const plain = (_: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value);
