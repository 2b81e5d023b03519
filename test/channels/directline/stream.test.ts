/** @module Streams over a real socket: what was said before and is said after, by whomever, and nothing that stays behind. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { follow } from '../../../src/channels/directline/follow.ts';
import { type Bell, createBell } from '../../../src/conversation/bell.ts';
import { createDesk } from '../../../src/conversation/desk.ts';
import { type Listening, openListening, openStream } from './line.ts';

let line: Listening;
beforeAll(async () => {
  line = await openListening();
});
afterAll(() => line.stop());

/** A conversation that has begun, with its stream address. */
async function begin(body?: object) {
  const generated = await fetch(`${line.domain}/tokens/generate`, {
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    method: 'POST',
  });
  const { token } = await generated.json();
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const begun = await fetch(`${line.domain}/conversations`, { method: 'POST', headers });
  const { conversationId: id, streamUrl } = await begun.json();
  const call = (path: string, init: RequestInit = {}) =>
    fetch(`${line.domain}/conversations/${id}${path}`, { headers, ...init });
  const say = (text: string) => {
    const activity = { type: 'message', from: { id: 'ik' }, text };
    return call('/activities', { method: 'POST', body: JSON.stringify(activity) });
  };
  return { id, token, streamUrl: streamUrl as string, call, say };
}

const texts = ({ activities }: { activities: { text?: string }[] }) =>
  activities.map(({ text }) => text);

test('what was said before the stream opened comes first, and then what is said', async () => {
  const { id, streamUrl, say } = await begin();
  expect(streamUrl).toMatch(new RegExp(`^ws://127.0.0.1:\\d+/v3/directline/conversations/${id}/`));
  await say('ik kan de huur niet betalen');
  const stream = await openStream(streamUrl);
  await expect.poll(() => texts(stream)).toHaveLength(3);
  await say('Mijzelf');
  await expect.poll(() => texts(stream)).toHaveLength(5);
  expect(texts(stream)[3]).toBe('Mijzelf');
  expect(new Set(stream.activities.map(({ id }) => id)).size).toBe(5);
  expect(stream.watermark).toBe('5');
  stream.socket.close();
});

test('everyone who follows a conversation reads all of it', async () => {
  const { streamUrl, say } = await begin();
  const streams = await Promise.all([1, 2, 3].map(() => openStream(streamUrl)));
  await say('huur');
  for (const stream of streams) {
    await expect.poll(() => texts(stream)).toHaveLength(3);
    stream.socket.close();
  }
});

test('what another process commits is seen by looking', async () => {
  const { id, streamUrl } = await begin();
  const stream = await openStream(streamUrl);
  const other = createDesk(line.world.parts);
  await other.take({ id: 'elders', channel: 'web', conversation: id, text: 'huur' });
  await expect.poll(() => texts(stream)).toHaveLength(3);
  stream.socket.close();
});

test('what this process commits is there at once, without looking', async () => {
  const slow = await openListening({ pace: { look: 60_000, alive: 60_000 } });
  const { id } = await slow.world.desk.open('web');
  const ticket = await slow.tokens.create(id, 'stream');
  const url = `${slow.domain.replace('http', 'ws')}/conversations/${id}/stream?t=${ticket}`;
  const stream = await openStream(url);
  await expect.poll(() => texts(stream)).toHaveLength(1);
  await slow.world.desk.take({ id: 'hier', channel: 'web', conversation: id, text: 'huur' });
  await expect.poll(() => texts(stream), { timeout: 2000 }).toHaveLength(3);
  await slow.stop();
});

test('a line on which nothing is said is kept alive with empty frames', async () => {
  const { streamUrl } = await begin();
  const stream = await openStream(streamUrl);
  await expect.poll(() => stream.empty).toBeGreaterThan(1);
  stream.socket.send('');
  expect(texts(stream)).toHaveLength(1);
  stream.socket.close();
});

test('who comes back goes on from a watermark; without one only newer messages come', async () => {
  const { call, say } = await begin();
  await say('huur');
  const reopen = async (query: string) => {
    const { streamUrl } = await (await call(query)).json();
    return openStream(streamUrl);
  };
  const [on, fresh, all] = [
    await reopen('?watermark=2'),
    await reopen(''),
    await reopen('?watermark='),
  ];
  await expect.poll(() => texts(on)).toHaveLength(1);
  await expect.poll(() => texts(all)).toHaveLength(3);
  expect(texts(fresh)).toEqual([]);
  await say('Mijzelf');
  await expect.poll(() => texts(fresh)).toHaveLength(2);
  for (const { socket } of [on, fresh, all]) socket.close();
});

test('the user of the token is who speaks, whatever an activity says', async () => {
  const { streamUrl, say } = await begin({ user: { id: 'dl_noor', name: 'Noor' } });
  const stream = await openStream(streamUrl);
  await say('huur');
  await expect.poll(() => texts(stream)).toHaveLength(3);
  expect(stream.activities[1]!.from).toEqual({ id: 'dl_noor', role: 'user' });
  stream.socket.close();
});

test('an answer that takes longer is announced, on the stream only', async () => {
  const { id, streamUrl, call } = await begin();
  const stream = await openStream(streamUrl);
  await expect.poll(() => texts(stream)).toHaveLength(1);
  line.bell.ring(id, 'busy');
  await expect.poll(() => stream.activities.map(({ type }) => type)).toEqual(['message', 'typing']);
  expect(stream.watermark).toBe('1');
  expect((await (await call('/activities')).json()).activities).toHaveLength(1);
  stream.socket.close();
});

test('a stream address opens for a minute, and only its own conversation', async () => {
  const [mine, other] = [await begin(), await begin()];
  const refused = (url: string) => openStream(url).catch(({ message }: Error) => message);
  const ticket = new URL(other.streamUrl).searchParams.get('t')!;
  const at = (t: string) => mine.streamUrl.replace(/t=.*/, `t=${t}`);
  expect(await refused(at(ticket))).toContain('403');
  expect(await refused(at('onzin'))).toContain('403');
  expect(await refused(at(mine.token))).toContain('403');
  line.world.at('2026-11-23T09:01:01.000Z');
  expect(await refused(mine.streamUrl)).toContain('403');
  line.world.at('2026-11-23T09:00:00.000Z');
  (await openStream(mine.streamUrl)).socket.close();
});

test('a page elsewhere opens no stream', async () => {
  const { streamUrl } = await begin();
  const origin = 'https://elders.example';
  const refused = await openStream(streamUrl, { origin }).catch(({ message }: Error) => message);
  expect(refused).toContain('403');
});

test('a stream ends with its conversation, and when the process ends', async () => {
  const [gone, open] = [await begin(), await begin()];
  const [one, two] = [await openStream(gone.streamUrl), await openStream(open.streamUrl)];
  await expect.poll(() => texts(one).length + texts(two).length).toBe(2);
  for (const [table, key] of [
    ['message', 'conversation'],
    ['conversation', 'id'],
  ] as const) {
    const sql = `DELETE FROM ${table} WHERE ${key} = ?`;
    await line.world.client.execute({ sql, args: [gone.id] });
  }
  expect(await one.ended).toBe(1001);
  line.bell.close();
  expect(await two.ended).toBe(1001);
});

test('our page reads the same as server-sent events, and goes on where it was', async () => {
  const { streamUrl, say } = await begin();
  await say('huur');
  const url = streamUrl.replace('ws:', 'http:');
  const aborted = new AbortController();
  const open = (headers = {}) => fetch(url, { headers, signal: aborted.signal });
  const response = await open();
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const all = readEvents(response);
  await expect.poll(() => all.text).toContain('Voor wie?');
  expect(all.text).toContain('id: 3');
  await expect.poll(() => all.text).toContain('\n:\n');
  const rest = readEvents(await open({ 'last-event-id': '2' }));
  await expect.poll(() => rest.text).toContain('Voor wie?');
  expect(rest.text).not.toContain('Vertel.');
  aborted.abort();
});

function readEvents(response: Response): { text: string } {
  const read = { text: '' };
  (async () => {
    for await (const chunk of response.body!) read.text += new TextDecoder().decode(chunk);
  })().catch(() => {});
  return read;
}

test('closed streams leave no ear behind', async () => {
  const ears = new Set();
  const { listen } = line.bell;
  const counting: Bell = {
    ...line.bell,
    listen(conversation, fn) {
      ears.add(fn);
      const stop = listen(conversation, fn);
      return () => {
        ears.delete(fn);
        stop();
      };
    },
  };
  const counted = await openListening({ bell: counting, pace: { look: 60_000, alive: 60_000 } });
  const { id } = await counted.world.desk.open('web');
  const ticket = await counted.tokens.create(id, 'stream');
  const url = `${counted.domain}/conversations/${id}/stream?t=${ticket}`;
  const sockets = await Promise.all([1, 2, 3].map(() => openStream(url.replace('http', 'ws'))));
  const aborted = new AbortController();
  const events = readEvents(await fetch(url, { signal: aborted.signal }));
  await expect.poll(() => events.text).toContain('Vertel.');
  expect(ears.size).toBe(4);
  for (const { socket } of sockets) socket.terminate();
  aborted.abort();
  await expect.poll(() => ears.size).toBe(0);
  await counted.stop();
});

test('one who stops waiting leaves no timer behind', async () => {
  vi.useFakeTimers();
  const bell = createBell();
  const messages = async () => [];
  const following = follow(
    { bell, desk: { messages } },
    { conversation: 'a', after: 0, write() {} },
  );
  await vi.advanceTimersByTimeAsync(2500);
  expect(vi.getTimerCount()).toBe(1);
  bell.ring('a', 'said');
  await vi.advanceTimersByTimeAsync(10);
  expect(vi.getTimerCount()).toBe(1);
  following.stop();
  await following.ended;
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

test('a broken line ends by itself', async () => {
  const bell = createBell();
  const messages = () => Promise.reject(new Error('weg'));
  await follow({ bell, desk: { messages } }, { conversation: 'a', after: 0, write() {} }).ended;
});
