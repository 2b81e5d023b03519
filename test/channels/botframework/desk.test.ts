/** @module A whole quickscan over Bot Framework: real signatures in, a connector that keeps what goes out. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Initiate } from '../../../src/channels/botframework/handoff.ts';
import { at, type Bot, openBot } from './bot.ts';
import { claimsFor } from './endpoint.ts';
import { type Microsoft, now, startMicrosoft } from './microsoft.ts';
import { joined, status, webchat } from './shapes.ts';
import { createSigner } from './signer.ts';

let microsoft: Microsoft;
let bot: Bot;
beforeEach(async () => {
  microsoft = await startMicrosoft();
  bot = await openBot(microsoft);
});
afterEach(() => {
  bot.close();
  microsoft.close();
});

/** From the rent to a werker; the last line approves. */
const talk = [
  ...['ik kan de huur niet betalen en volgende week komt de deurwaarder'],
  ...['een paar weken', 'er kwam een brief van de deurwaarder', 'ik heb de verhuurder gebeld'],
  ...['dat ik in mijn huis kan blijven', 'met mij meedenken', 'ja twee', 'nee'],
  ...['mijn zus', 'ik kan goed koken'],
  ...['=bellen', '06 12345678', '=ja', '=ochtend', 'Sam', 'Nederlands', '=ja'],
];

async function say(lines: string[]): Promise<void> {
  for (const line of lines) {
    const status = line.startsWith('=') ? bot.presses(line.slice(1)) : bot.says(line);
    expect(await status, line).toBe(202);
  }
}

describe('somebody in Web Chat', () => {
  it('is greeted when they come in', async () => {
    const arrival = { ...joined, serviceUrl: `${microsoft.url}/` };
    expect(await bot.post(arrival)).toBe(202);
    expect(bot.read()).toContain('automatisch programma');
    expect(bot.read()).toContain('Waarmee kunnen we u helpen?');
    await bot.says('hallo');
    expect(bot.read()).not.toContain('automatisch programma');
  });

  it('goes from the rent to a werker, who gets the intake', async () => {
    await say(talk);
    expect(bot.read()).toContain('Een werker leest uw vraag met voorrang');
    expect(await bot.count("intake WHERE status = 'akkoord'")).toBe(1);
    expect(await bot.count("parcel WHERE state <> 'sent'")).toBe(0);
    const { conversation, recipient } = microsoft.kept.at(-1)!.activity;
    expect([conversation, recipient]).toEqual([webchat.conversation, { id: webchat.from.id }]);
    expect(bot.lines.join()).not.toMatch(/huur|Sam|12345678|dl_bewoner/);
  });

  it('counts once what is brought twice', async () => {
    const activity = { ...at(microsoft), id: 'twee-keer', text: 'ik kan de huur niet betalen' };
    expect([await bot.post(activity), await bot.post(activity)]).toEqual([202, 202]);
    expect(await bot.count("message WHERE author = 'inwoner'")).toBe(1);
    expect(microsoft.kept).toHaveLength(1);
  });

  it('hears from us later what could not be brought at once, without asking again', async () => {
    microsoft.failures.connector = [{ status: 503 }, { status: 429 }];
    expect(await bot.says('ik kan de huur niet betalen')).toBe(202);
    expect(microsoft.kept).toEqual([]);
    await bot.wait(30);
    await bot.wait(60);
    expect(microsoft.kept).toHaveLength(1);
    expect(bot.read()).toContain('?');
  });
});

describe('another system that takes over', () => {
  beforeEach(async () => {
    bot.close();
    bot = await openBot(microsoft, { handoff: true });
  });

  const events = () =>
    microsoft.kept.map(({ activity }) => activity).filter(({ type }) => type === 'event');
  const tell = (state: string, id = state) =>
    bot.post({
      ...{ ...status, serviceUrl: `${microsoft.url}/`, id, value: { state } },
      from: { id: 'het andere systeem' },
    });

  it('is given what was approved, once, behind our words', async () => {
    await say(talk.slice(0, -1));
    expect(events()).toEqual([]);
    await say(['=ja']);
    const { kept } = microsoft;
    expect(kept.slice(-2).map(({ activity }) => activity.type)).toEqual(['message', 'event']);
    expect(events()).toMatchObject([{ name: 'handoff.initiate', recipient: { id: 'dl_bewoner' } }]);
    const { value, attachments } = events()[0] as unknown as Initiate;
    expect(value.intake).toMatchObject({ status: 'akkoord', origin: { channel: 'botframework' } });
    expect(value.intake.consent).toMatchObject({
      ...{ text: expect.stringContaining('klantcontactcentrum'), overname: true },
    });
    const { activities } = attachments[0]!.content;
    expect(activities.filter(({ from }) => from.role === 'user')).toHaveLength(talk.length);
    expect(activities.at(-1)?.text).toContain('Een werker leest uw vraag met voorrang');
    await say(['dank u wel']);
    expect(events()).toHaveLength(1);
  });

  it('is named in the question for consent, and only where it reads along', async () => {
    await say(talk.slice(0, -1));
    expect(bot.read()).toMatch(/medewerkers van het klantcontactcentrum lezen/);
    expect(bot.read()).not.toContain('Alleen werkers');
    bot.close();
    bot = await openBot(microsoft);
    await say(talk.slice(0, -1));
    expect(bot.read()).toContain('Alleen werkers van het wijkteam lezen het');
    expect(bot.read()).not.toContain('klantcontactcentrum');
  });

  it('is given it later when it could not be reached', async () => {
    await say(talk.slice(0, -1));
    const before = microsoft.kept.length;
    microsoft.failures.connector = [{ status: 503 }];
    await say(['=ja']);
    expect(microsoft.kept).toHaveLength(before);
    await bot.wait(30);
    expect(events()).toHaveLength(1);
  });

  it('is not given what was withdrawn in the meantime', async () => {
    await say(talk.slice(0, -1));
    microsoft.failures.connector = Array.from({ length: 9 }, () => ({ status: 503 }));
    await say(['=ja']);
    await bot.client.execute("UPDATE intake SET status = 'ingetrokken'");
    microsoft.failures.connector = [];
    await bot.wait(3600);
    expect(bot.read()).toContain('Een werker leest uw vraag');
    expect(events()).toEqual([]);
    expect(await bot.count("parcel WHERE state = 'failed' AND code = 'withdrawn'")).toBe(1);
  });

  it('says how it goes, and the inwoner and the werker read it once', async () => {
    await say(talk);
    expect(await tell('accepted')).toBe(202);
    expect(microsoft.kept.at(-1)!.activity).toMatchObject({
      ...{ text: 'Een werker heeft uw vraag aangenomen en gaat hier met u verder.' },
      recipient: { id: 'dl_bewoner' },
    });
    const said = microsoft.kept.length;
    await tell('accepted', 'nog eens');
    expect(microsoft.kept).toHaveLength(said);
    await tell('completed');
    expect(microsoft.kept).toHaveLength(said + 1);
    expect(await bot.count("message WHERE step LIKE 'overname/%'")).toBe(2);
  });

  it('is not heard before anything was approved, or where nothing was set up', async () => {
    await tell('accepted');
    await say(['ik kan de huur niet betalen']);
    const said = microsoft.kept.length;
    await tell('failed');
    expect(microsoft.kept).toHaveLength(said);
    bot.close();
    bot = await openBot(microsoft);
    await say(talk);
    expect(await tell('accepted')).toBe(200);
    expect(events()).toEqual([]);
  });
});

describe('a token that is not good', () => {
  const claims = () => claimsFor(at(microsoft));
  const tables = ['person', 'letter', 'conversation', 'message', 'parcel'];

  it.each([
    ['signed by another', async () => (await createSigner(microsoft.channels.kid)).sign(claims())],
    ['for another bot', () => microsoft.channels.sign({ ...claims(), aud: 'iemand-anders' })],
    ['that is over', () => microsoft.channels.sign({ ...claims(), exp: now - 3600 })],
    [
      'of another service',
      () => microsoft.channels.sign({ ...claims(), serviceurl: 'https://elders.example/' }),
    ],
    [
      'without a signature',
      async () => (await microsoft.channels.sign(claims())).replace(/[^.]+$/, ''),
    ],
  ])('%s opens nothing, and nothing is written', async (_, sign) => {
    expect(await bot.post(at(microsoft), await sign())).toBe(403);
    expect(await Promise.all(tables.map(bot.count))).toEqual([0, 0, 0, 0, 0]);
    expect(microsoft.kept).toEqual([]);
  });
});
