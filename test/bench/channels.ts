/** @module Turns per second through each channel, from what somebody says to the answer that left us, beside a floor in the same run. */
import { createHmac } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '@libsql/client';
import type { Hono } from 'hono';
import { createTokens } from '../../src/channels/token.ts';
import { openService } from '../../src/cli/open.ts';
import { parseConfig } from '../../src/config.ts';
import type { Service } from '../../src/wiring.ts';
import { systemClock } from '../../src/world.ts';
import { claimsFor } from '../channels/botframework/endpoint.ts';
import { type Microsoft, startMicrosoft } from '../channels/botframework/microsoft.ts';
import { webchat } from '../channels/botframework/shapes.ts';
import { createFloor } from './floor.ts';

/** Brings what somebody says; settles when it is acknowledged. */
type Bring = (person: number, nth: number, text: string) => Promise<void>;

export interface ChannelSpeed {
  channel: string;
  /** Turns a second, answers included. */
  perSecond: number;
  /** As a part of the floor's. */
  ratio: number;
}

const persons = 16;
const lines = ['ik kan de huur niet betalen', 'nee niets hiervan', 'voor mijzelf', 'weet ik niet'];
const appSecret = 'alleen om te meten';
const secret = 'alleen om te meten, nergens anders voor';
const settings = {
  ...{ PUBLIC_URL: 'http://localhost:3000', SECRET: secret },
  ...{ WHATSAPP_TOKEN: 't', WHATSAPP_APP_SECRET: appSecret, WHATSAPP_VERIFY_TOKEN: 'v' },
};

/** Each says the lines so many times over. */
export async function benchChannels(
  write: (text: string) => void,
  rounds = 6,
): Promise<ChannelSpeed[]> {
  const microsoft = await startMicrosoft();
  const folder = await mkdtemp(join(tmpdir(), 'wijkbalie-channels-'));
  const config = { ...parseConfig(settings), databaseUrl: `file:${join(folder, 'bench.db')}` };
  const { service, client, close } = await openService(
    { ...config, bot: microsoft.settings },
    { log: () => {}, fetch: reach(microsoft) },
  );
  try {
    const floor = await floorOf(client);
    const ways = {
      'Direct Line': await directlineOf(service),
      WhatsApp: whatsappOf(service),
      'Bot Framework': await botframeworkOf(service, microsoft),
    };
    await talk(floor, 1);
    const least = await talk(floor, rounds);
    const speeds: ChannelSpeed[] = [];
    for (const [channel, bring] of Object.entries(ways)) {
      await talk(bring, 1, () => isQuiet(client));
      const perSecond = await talk(bring, rounds, () => isQuiet(client));
      speeds.push({ channel, perSecond, ratio: perSecond / least });
      write(describe(speeds.at(-1)!));
    }
    return speeds;
  } finally {
    close();
    microsoft.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const describe = ({ channel, perSecond, ratio }: ChannelSpeed): string =>
  `${channel.padEnd(13)} ${perSecond.toFixed(0).padStart(6)} turns/s, answers included (${ratio.toFixed(2)} of the floor)`;

/** Turns a second: from the first word until everybody was answered. */
async function talk(bring: Bring, rounds: number, isOver = async () => true): Promise<number> {
  const begun = performance.now();
  const said = lines.length * rounds;
  const one = async (person: number) => {
    for (let nth = 0; nth < said; nth++) await bring(person, nth, lines[nth % lines.length]!);
  };
  await Promise.all(Array.from({ length: persons }, (_, person) => one(person)));
  while (!(await isOver())) await new Promise((resolve) => setTimeout(resolve, 2));
  return (persons * said * 1000) / (performance.now() - begun);
}

/** Nothing waits to be answered or to be sent. */
async function isQuiet(client: Client): Promise<boolean> {
  const { rows } = await client.execute(`SELECT
    (SELECT count(*) FROM letter WHERE state <> 'taken') +
    (SELECT count(*) FROM parcel WHERE state <> 'sent') +
    (SELECT count(*) FROM person WHERE held_until IS NOT NULL) AS open`);
  return Number(rows[0]!.open) === 0;
}

let times = 0;

async function post(app: Pick<Hono, 'request'>, path: string, body: string, headers: HeadersInit) {
  const answer = await app.request(path, { method: 'POST', body, headers });
  if (answer.status >= 300) throw new Error(`${answer.status} from ${path}`);
}

const json = { 'content-type': 'application/json' };

async function floorOf(client: Client): Promise<Bring> {
  const { app, open } = await createFloor(client);
  const talks = await Promise.all(Array.from({ length: persons }, open));
  const path = (person: number) =>
    `/v3/directline/conversations/${talks[person]!.conversation}/activities`;
  return (person, _, text) => post(app as Hono, path(person), JSON.stringify({ text }), json);
}

async function directlineOf({ app, desk }: Service): Promise<Bring> {
  const tokens = createTokens(secret, systemClock);
  const open = async () => {
    const { id } = await desk.open('web');
    return { id, token: await tokens.create(id, 'directline') };
  };
  const talks = await Promise.all(Array.from({ length: persons }, open));
  return (person, _, text) => {
    const { id, token } = talks[person]!;
    const body = JSON.stringify({ type: 'message', from: { id: 'inwoner' }, text });
    const headers = { ...json, authorization: `Bearer ${token}` };
    return post(app, `/v3/directline/conversations/${id}/activities`, body, headers);
  };
}

function whatsappOf({ app }: Service): Bring {
  return (person, _, text) => {
    const message = {
      ...{ id: `wamid.${times++}`, from: `316${String(person).padStart(8, '0')}`, type: 'text' },
      ...{ timestamp: String(Math.floor(Date.now() / 1000)), text: { body: text } },
    };
    const value = { metadata: { phone_number_id: '1' }, messages: [message] };
    const entry = [{ changes: [{ field: 'messages', value }] }];
    const body = JSON.stringify({ object: 'whatsapp_business_account', entry });
    const signature = createHmac('sha256', appSecret).update(body).digest('hex');
    const headers = { ...json, 'x-hub-signature-256': `sha256=${signature}` };
    return post(app, '/webhooks/whatsapp', body, headers);
  };
}

async function botframeworkOf({ app }: Service, microsoft: Microsoft): Promise<Bring> {
  const here = { ...webchat, serviceUrl: `${microsoft.url}/` };
  const token = await microsoft.channels.sign({
    ...claimsFor(here),
    nbf: Date.now() / 1000 - 60,
    exp: Date.now() / 1000 + 3600,
  });
  const headers = { ...json, authorization: `Bearer ${token}` };
  return (person, _, text) => {
    const who = { from: { id: `dl_${person}` }, conversation: { id: `gesprek-${person}` } };
    const timestamp = new Date().toISOString();
    const activity = { ...here, ...who, id: `bericht-${times++}`, timestamp, text };
    return post(app, '/api/messages', JSON.stringify(activity), headers);
  };
}

/** Meta takes everything; Microsoft is asked on this machine, without a network. */
const reach = (microsoft: Microsoft): typeof fetch => {
  let sent = 0;
  return async (input, init) => {
    const request = new Request(input, init);
    if (!request.url.startsWith(microsoft.url)) {
      return Response.json({ messages: [{ id: `wamid.out.${sent++}` }] });
    }
    return microsoft.answer(request);
  };
};
