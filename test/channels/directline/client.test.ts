/** @module Microsoft's own client, unchanged: a whole quickscan by polling and by WebSocket, and bad luck on the way. */
import { createRequire } from 'node:module';
import { type Activity, ConnectionStatus, DirectLine } from 'botframework-directlinejs';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import WebSocket from 'ws';
import { openService } from '../../../src/cli/open.ts';
import { upgrade } from '../../../src/cli/sockets.ts';
import { parseConfig } from '../../../src/config.ts';
import { listen } from '../../browser/browser.ts';
import { temporary } from '../../conversation/world.ts';
import { quickscan } from './quickscan.ts';
import { Xhr } from './xhr.ts';

const secret = 'geheim-voor-de-servers-van-een-ander';
const place = temporary();
let opened: Awaited<ReturnType<typeof openService>>;
let line: Awaited<ReturnType<typeof listen>>;
const clients: DirectLine[] = [];

beforeAll(async () => {
  vi.stubGlobal('WebSocket', WebSocket);
  vi.stubGlobal('XMLHttpRequest', Xhr);
  const config = parseConfig({ DATABASE_URL: place.url, DIRECTLINE_SECRET: secret });
  opened = await openService(config, { log: () => {}, upgrade });
  line = await listen(opened.service.app);
});
afterEach(() => {
  for (const client of clients.splice(0)) client.end();
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await line.stop();
  opened.close();
  place.remove();
});

/** A client and everything that it heard. Its library is from before types were this strict. */
function connect(options: object) {
  const domain = `${line.address}/v3/directline`;
  const client = new DirectLine({ domain, pollingInterval: 200, ...options });
  clients.push(client);
  const heard: (Activity & { id: string; text: string })[] = [];
  // The client tells that it has ended by an error.
  const ended = () => {};
  client.activity$.subscribe((activity) => heard.push(activity as (typeof heard)[number]), ended);
  const status = () => client.connectionStatus$.getValue();
  const post = (activity: object) =>
    new Promise<string>((resolve, reject) => {
      const said = { from: { id: 'ik' }, ...activity } as Activity;
      client.postActivity(said).subscribe(resolve, reject);
    });
  const say = (text: string) => post({ type: 'message', text });
  return { client, heard, status, post, say };
}

async function freshToken(): Promise<string> {
  const address = `${line.address}/v3/directline/tokens/generate`;
  return (await (await fetch(address, { method: 'POST' })).json()).token;
}

async function converse({ heard, say }: ReturnType<typeof connect>, lines = quickscan) {
  await expect.poll(() => heard.length).toBeGreaterThan(0);
  for (const [says, hears] of lines) {
    expect(await say(says)).toMatch(/\|\d{7}$/);
    await expect.poll(() => heard.at(-1)?.text, { timeout: 5000 }).toContain(hears);
  }
}

/** Everything that was said came, in order, each once. */
async function expectWhole({ client, heard }: ReturnType<typeof connect>) {
  const id = Reflect.get(client, 'conversationId');
  const kept = await opened.service.desk.messages(id, 0);
  expect(heard.map(({ text }) => text)).toEqual(kept!.map(({ text }) => text));
  expect(new Set(heard.map((activity) => activity.id)).size).toBe(heard.length);
}

test.each([
  ['polling', false],
  ['WebSocket', true],
])('a whole quickscan by %s', async (_, webSocket) => {
  const talk = connect({ token: await freshToken(), webSocket });
  await converse(talk);
  expect(talk.heard.length).toBeGreaterThan(2 * quickscan.length);
  await expectWhole(talk);
});

test('with the secret itself, for a server that talks', async () => {
  const talk = connect({ secret });
  await converse(talk, quickscan.slice(0, 3));
  await expectWhole(talk);
});

// Without chance the client waits three seconds before it comes back.
test('goes on after its socket was cut, and reads nothing twice', async () => {
  const talk = connect({ token: await freshToken(), random: () => 0 });
  const [first, second, ...rest] = quickscan;
  await converse(talk, [first!]);
  line.cut();
  await talk.say(second![0]);
  await expect.poll(() => talk.heard.at(-1)?.text, { timeout: 10_000 }).toContain(second![1]);
  line.cut();
  await converse(talk, rest.slice(0, 3));
  await expectWhole(talk);
});

test('another client goes on where one left off', async () => {
  const one = connect({ token: await freshToken() });
  await converse(one, quickscan.slice(0, 2));
  const [conversationId, token, watermark] = ['conversationId', 'token', 'watermark'].map((name) =>
    Reflect.get(one.client, name),
  );
  one.client.end();
  const other = connect({ conversationId, token, watermark });
  await expect.poll(other.status).toBe(ConnectionStatus.Online);
  await other.say(quickscan[2]![0]);
  await expect.poll(() => other.heard.at(-1)?.text).toContain(quickscan[2]![1]);
  expect(other.heard).toHaveLength(2);
});

/** Waits a thousandth of what it is told: a client refreshes every quarter of an hour. */
function createHasty() {
  const client = createRequire(import.meta.url).resolve('botframework-directlinejs');
  const { async } = createRequire(client)('rxjs/scheduler/async');
  const hasty = Object.create(async);
  hasty.schedule = (work: unknown, delay = 0, state: unknown) =>
    async.schedule.call(hasty, work, delay / 1000, state);
  return hasty;
}

test('refreshes its token, and goes on with the fresh one', async () => {
  const token = await freshToken();
  const talk = connect({ token, webSocket: false, scheduler: createHasty() });
  await expect.poll(talk.status).toBe(ConnectionStatus.Online);
  const now = () => Reflect.get(talk.client, 'token') as string;
  const begun = now();
  const waiting = Date.now() + 1200;
  await expect.poll(() => Date.now() > waiting, { timeout: 3000 }).toBe(true);
  expect([token, begun]).not.toContain(now());
  await converse(talk, quickscan.slice(0, 1));
});

test('typing, events and a goodbye are taken, and nothing is lost by them', async () => {
  const talk = connect({ token: await freshToken() });
  await converse(talk, quickscan.slice(0, 1));
  for (const type of ['typing', 'event', 'endOfConversation']) {
    expect(await talk.post({ type, name: 'webchat/join', value: {} })).not.toBe('retry');
  }
  await converse(talk, quickscan.slice(1, 2));
  await expectWhole(talk);
});

test('a file is refused, and the person is told so in the conversation', async () => {
  const talk = connect({ token: await freshToken() });
  await converse(talk, quickscan.slice(0, 1));
  const attachments = [
    { contentType: 'image/png', contentUrl: `${line.address}/gezond`, name: 'foto.png' },
  ];
  const refused = await talk.post({ type: 'message', attachments }).catch(({ status }) => status);
  expect(refused).toBe(415);
  await expect.poll(() => talk.heard.map(({ text }) => text)).toContain('[foto of filmpje]');
  const text = 'hier is mijn brief';
  expect(await talk.post({ type: 'message', text, attachments })).toMatch(/\|\d{7}$/);
  await expect.poll(() => talk.heard.at(-1)?.text).toContain('Uw woorden lees ik wel.');
});

test('a session is given when it is asked for', async () => {
  const talk = connect({ token: await freshToken() });
  const session = new Promise((resolve) => talk.client.getSessionId().subscribe(resolve));
  expect(await session).toMatch(/^[\w-]{10,}$/);
});

test('a conversation that was forgotten has ended', async () => {
  const talk = connect({ token: await freshToken(), webSocket: false });
  await expect.poll(() => talk.heard.length).toBe(1);
  const id = Reflect.get(talk.client, 'conversationId');
  await opened.client.execute({ sql: 'DELETE FROM message WHERE conversation = ?', args: [id] });
  await opened.client.execute({ sql: 'DELETE FROM conversation WHERE id = ?', args: [id] });
  await expect.poll(talk.status).toBe(ConnectionStatus.Ended);
});
