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

/** A photo as a phone makes them, in a form as Microsoft's client sends it. */
function photo(text: string, size = 10_000_000): FormData {
  const form = new FormData();
  const type = 'application/vnd.microsoft.activity';
  form.append('activity', new Blob([said({ text })], { type }), 'blob');
  form.append('file', new Blob([new Uint8Array(size)], { type: 'image/jpeg' }), 'foto.jpg');
  return form;
}

/** A token for a conversation of its own, and what is said there. */
async function begin() {
  const { id } = await site.world.desk.open('web');
  const token = await site.tokens.create(id, 'directline');
  const path = `/conversations/${id}/upload`;
  const heard = async () => (await site.world.desk.messages(id, 0))!.map(({ text }) => text);
  const upload = (body: BodyInit, type?: string) =>
    fetch(`${line.address}/v3/directline${path}`, {
      ...{ method: 'POST', body, duplex: 'half' },
      headers: { authorization: `Bearer ${token}`, ...(type && { 'content-type': type }) },
    } as RequestInit);
  return { heard, upload };
}

test.each<[string, () => BodyInit, string?]>([
  ['by itself', () => new Uint8Array(10_000_000), 'image/jpeg'],
  ['that does not say how large it is', () => chunks(100_000, 100), 'image/jpeg'],
  ['in a form', () => photo('')],
])(
  'who sends a photo of ten megabytes %s is told that we cannot look at it',
  async (_, body, type) => {
    const { heard, upload } = await begin();
    expect(await outcome(upload(body(), type))).toEqual([415, 'AttachmentsNotSupported']);
    expect((await heard()).slice(1)).toEqual(['[foto of filmpje]', expect.any(String)]);
  },
);

test('words beside a photo of ten megabytes are heard', async () => {
  const { heard, upload } = await begin();
  expect((await upload(photo('huur'))).status).toBe(200);
  expect((await heard())[1]).toContain('huur');
});

test('a film without end is not read to its end, and told the same', async () => {
  const { heard, upload } = await begin();
  // Who is still sending may not hear our answer, but the person reads it.
  await upload(chunks(1_000_000, 100), 'video/mp4').catch(() => {});
  expect((await heard())[1]).toBe('[foto of filmpje]');
});

test('a photo of ten megabytes with the token of another is not read', async () => {
  const before = await written();
  const token = 'van-een-ander';
  const refused = post(new Uint8Array(10_000_000), { to: 'upload', token, type: 'image/jpeg' });
  expect(await outcome(refused)).toEqual([403, 'BadToken']);
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
