import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findActivity } from '../../../src/channels/botframework/activity.ts';
import { type Read, readActivity } from '../../../src/channels/botframework/read.ts';
import type { Letter } from '../../../src/post/ports.ts';
import {
  emulator,
  installed,
  joined,
  pressed,
  status,
  submitted,
  teams,
  webchat,
} from './shapes.ts';

const at = '2026-11-23T09:00:00.000Z';

async function read(json: unknown): Promise<Read> {
  const activity = findActivity(JSON.parse(JSON.stringify(json)));
  return activity ? readActivity({ activity, at }) : { letters: [], statuses: [] };
}
const letter = async (json: unknown): Promise<Letter | undefined> => (await read(json)).letters[0];
const message = (more: object) => letter({ ...webchat, text: undefined, ...more });

describe('words', () => {
  it('of Teams are freed from our name and from HTML', async () => {
    expect(await letter(teams)).toEqual({
      channel: 'botframework',
      id: expect.stringMatching(/^[0-9a-f]{64}$/),
      person: '["msteams","a:1persoonlijk"]',
      route: {
        ...{ serviceUrl: teams.serviceUrl, channelId: 'msteams', locale: 'nl-NL' },
        conversation: teams.conversation,
        user: { id: '29:1abcDEF', aadObjectId: teams.from.aadObjectId },
        bot: { id: teams.recipient.id },
      },
      sentAt: '2026-11-23T08:59:58.123Z',
      text: 'ik kan de huur niet betalen & ook het gas niet',
    });
  });

  it('of Web Chat and the Emulator are as they were typed', async () => {
    expect((await letter(webchat))?.text).toBe('Ik zoek hulp <bij> de &amp; in html');
    expect(await letter(emulator)).toMatchObject({
      text: 'hallo',
      sentAt: '2026-11-23T08:59:58.000Z',
    });
  });

  it.each([
    ['&lt;b&gt; &#233;&#xE9; &eacute; &onzin; &#0; &#x110000;', '<b> éé é &onzin; &#0; &#x110000;'],
    ['&amp;lt;', '&lt;'],
    ['een<br/>twee<br>drie', 'een\ntwee\ndrie'],
    ['<at>Jan</at> ik ben Jan', 'Jan ik ben Jan'],
    ['5 < 6 en 7 > 6', '5 < 6 en 7 > 6'],
    ['&constructor;', '&constructor;'],
  ])('of Teams: %j is %j', async (text, said) => {
    expect((await letter({ ...teams, text }))?.text).toBe(said);
  });

  it('lose every mark of our name, and no other name', async () => {
    const mention = (id: string, text: string) => ({ type: 'mention', mentioned: { id }, text });
    const entities = [
      mention(teams.recipient.id, '<at>W. (balie)</at>'),
      mention('29:ander', '<at>Jan</at>'),
    ];
    const text = '<at>W. (balie)</at> <at>Jan</at> zegt <at>W. (balie)</at>hoi';
    expect((await letter({ ...teams, text, entities }))?.text).toBe('Jan zegt hoi');
  });
});

describe('keys', () => {
  it('say their label, and the id of their option', async () => {
    expect(await letter(pressed)).toMatchObject({ text: 'Voor mijzelf', option: 'zelf' });
    expect(await message({ value: { option: 'zelf', text: 'Voor mijzelf' } })).toMatchObject({
      ...{ text: 'Voor mijzelf', option: 'zelf' },
    });
  });

  it('of a card say their labels, commas and all', async () => {
    expect(await letter(submitted)).toMatchObject({ text: 'Geld, Werk' });
    expect((await letter(submitted))?.attachment).toBeUndefined();
    const value = { ...submitted.value, keuzes: '1' };
    expect((await letter({ ...submitted, value }))?.text).toBe('Wonen, of huur');
  });

  it.each(['', ',', '7', 'constructor', '-1', '0.5'])(
    'of a card without a choice (%j) say that it is none of these',
    async (keuzes) => {
      const value = { ...submitted.value, keuzes };
      expect((await letter({ ...submitted, value }))?.text).toBe('Geen van deze');
    },
  );

  it.each([
    [{ option: 'zelf' }, { text: 'zelf', option: 'zelf' }],
    ['hallo', { text: 'hallo' }],
    [{ option: 5 }, { text: '', attachment: 'anders' }],
    [[1], { text: '', attachment: 'anders' }],
    [{ vreemd: 'formulier' }, { text: '', attachment: 'anders' }],
  ])('of somebody else, %j, are read as far as they can be', async (value, said) => {
    expect(await message({ value })).toMatchObject(said);
  });
});

describe('what we cannot read', () => {
  it.each([
    ['audio/ogg', 'spraak'],
    ['image/png', 'beeld'],
    ['IMAGE/*', 'beeld'],
    ['video/mp4', 'beeld'],
    ['application/pdf', 'bestand'],
    ['application/vnd.microsoft.teams.file.download.info', 'bestand'],
    ['text/html', 'bestand'],
    ['application/vnd.microsoft.card.hero', 'anders'],
    ['iets', 'anders'],
  ])('%s is %s', async (contentType, kind) => {
    const attachments = [{ contentType, contentUrl: 'https://x.example/1' }];
    expect(await message({ attachments })).toMatchObject({ text: '', attachment: kind });
    const both = await message({ attachments, text: 'kijk' });
    expect(both).toMatchObject({ text: 'kijk', attachment: kind });
  });

  it('may come behind the HTML that Teams sends of its own words', async () => {
    const attachments = [...teams.attachments, { contentType: 'image/*' }];
    expect(await letter({ ...teams, attachments })).toMatchObject({ attachment: 'beeld' });
    expect((await letter(teams))?.attachment).toBeUndefined();
  });

  it('may be a place on the map', async () => {
    const entities = [{ type: 'Place', geo: { type: 'GeoCoordinates', latitude: 52 } }];
    expect(await message({ entities })).toMatchObject({ attachment: 'plek' });
  });

  it('is anything that is a message and has nothing in it', async () => {
    expect(await message({})).toMatchObject({ text: '', attachment: 'anders' });
  });

  it('is not a space that somebody typed', async () => {
    const { text, attachment } = (await message({ text: ' \n' }))!;
    expect([text, attachment]).toEqual([' ', undefined]);
  });
});

describe('somebody who comes in', () => {
  it.each([
    ['installs the bot', installed],
    ['opens the chat', joined],
    ['adds the bot', { ...joined, membersAdded: [webchat.recipient] }],
  ])('and %s sends a letter without words', async (_what, activity) => {
    const came = (await letter(activity))!;
    expect(came).toMatchObject({ text: '' });
    expect([came.attachment, came.option]).toEqual([undefined, undefined]);
  });

  it('is the same person who writes then', async () => {
    expect((await letter(installed))?.person).toBe((await letter(teams))?.person);
    expect((await letter(joined))?.person).toBe((await letter(webchat))?.person);
  });

  it.each([
    ['in a group', { ...joined, conversation: { id: 'g', isGroup: true } }],
    ['without a name', { ...joined, from: { id: joined.conversation.id } }],
    ['who was there already', { ...joined, membersAdded: [{ id: 'ander' }] }],
    ['who leaves', { ...joined, membersAdded: [], membersRemoved: [{ id: 'dl_bewoner' }] }],
    ['who removes the bot', { ...installed, action: 'remove' }],
    ['who is the bot itself', { ...joined, from: webchat.recipient }],
  ])('%s sends none', async (_what, activity) => {
    expect(await read(activity)).toEqual({ letters: [], statuses: [] });
  });
});

describe('a letter', () => {
  it('has an id of its own in each conversation, and the same when it comes twice', async () => {
    const there = { ...teams, conversation: { id: 'elders' } };
    const ids = await Promise.all(
      [teams, teams, there].map(async (each) => (await letter(each))?.id),
    );
    expect([new Set(ids).size, ids[0] === ids[1]]).toEqual([2, true]);
  });

  it('without an id is known by its words and its moment', async () => {
    const bare = { ...webchat, id: undefined };
    const later = { ...bare, timestamp: '2026-11-23T08:59:59Z' };
    const ids = await Promise.all(
      [bare, bare, later].map(async (each) => (await letter(each))?.id),
    );
    expect([new Set(ids).size, ids[0] === ids[1]]).toEqual([2, true]);
  });

  it.each([undefined, 'gisteren', 5, ''])('with the time %j has ours', async (timestamp) => {
    expect((await letter({ ...webchat, timestamp }))?.sentAt).toBe(at);
  });

  it('of the bot itself is none', async () => {
    expect(await letter({ ...webchat, from: webchat.recipient })).toBeUndefined();
  });
});

describe('a handoff status', () => {
  it.each(['accepted', 'failed', 'completed'])('tells that it is %s', async (state) => {
    const value = { state, message: 'geen werker vrij', meer: 1 };
    const { person } = (await letter(webchat))!;
    const from = { id: 'een systeem' };
    expect(await read({ ...status, from, value })).toEqual({
      ...{ letters: [], statuses: [{ channel: 'botframework', person, how: state }] },
    });
  });

  it.each([undefined, {}, { state: 'klaar' }, 'accepted', { state: ['accepted'] }])(
    'that says %j tells nothing',
    async (value) => {
      expect((await read({ ...status, value })).statuses).toEqual([]);
    },
  );

  it('has its own name', async () => {
    expect((await read({ ...status, name: 'webchat/join' })).statuses).toEqual([]);
  });
});

const shapes = [emulator, installed, joined, pressed, status, submitted, teams, webchat];

/** One of the shapes, with something anywhere in it replaced by anything. */
const mutated = fc
  .tuple(fc.constantFrom(...shapes), fc.array(fc.tuple(fc.nat(), fc.jsonValue()), { maxLength: 6 }))
  .map(([shape, changes]) => {
    const copy = JSON.parse(JSON.stringify(shape));
    for (const [place, value] of changes) change(copy, place, value);
    return copy;
  });

function change(node: Record<string, unknown>, place: number, value: unknown): void {
  const names = Object.keys(node);
  const name = names[place % names.length];
  if (name === undefined) return;
  const child = node[name];
  const deeper = Math.floor(place / names.length);
  if (child instanceof Object && deeper % 2 === 1) {
    change(child as Record<string, unknown>, deeper, value);
  } else node[name] = value;
}

function expectSound({ letters, statuses }: Read): void {
  expect(letters.length + statuses.length).toBeLessThanOrEqual(1);
  for (const { id, text, person, sentAt, route } of letters) {
    expect(id).toMatch(/^[0-9a-f]{64}$/);
    expect([typeof text, typeof person]).toEqual(['string', 'string']);
    expect(new Date(sentAt).toISOString()).toBe(sentAt);
    expect(JSON.parse(JSON.stringify(route))).toEqual(route);
  }
}

describe('whatever comes', () => {
  it('that is JSON is read without an exception', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (json) => expectSound(await read(json))),
      { numRuns: 2000 },
    );
  });

  it('that looks like a channel is read without an exception', async () => {
    await fc.assert(
      fc.asyncProperty(mutated, async (json) => expectSound(await read(json))),
      { numRuns: 4000 },
    );
  });

  it('that was made to be slow is read all the same', async () => {
    for (const evil of ['<at', '&#', '&', '<br ', '<', ' ']) {
      await letter({ ...teams, text: evil.repeat(250_000 / evil.length) });
    }
    const text = '<at>a</at>'.repeat(20_000);
    const entity = { type: 'mention', mentioned: teams.recipient, text: '<at>a</at>' };
    const entities = Array.from({ length: 1000 }, () => entity);
    await letter({ ...teams, text, entities });
  });
});
