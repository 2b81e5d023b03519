import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPost } from '../../../src/channels/whatsapp/read.ts';
import type { Letter } from '../../../src/post/ports.ts';
import {
  change,
  envelope,
  messages,
  number,
  postOf,
  statuses,
  statusPost,
  userId,
  waId,
} from './shapes.ts';

const lettersOf = (body: unknown) => readPost(body)?.letters ?? [];
const letterOf = (message: Record<string, unknown>): Letter | undefined =>
  lettersOf(postOf(message))[0];
const receiptOf = (status: Record<string, unknown>) => readPost(statusPost(status))?.receipts[0];

describe('a letter', () => {
  it('says who wrote what, when, and how to answer', () => {
    expect(letterOf(messages.text)).toEqual({
      channel: 'whatsapp',
      id: 'wamid.text',
      person: `${number}/${userId}`,
      formerly: [`${number}/${waId}`],
      route: { phoneNumberId: number, waId, userId },
      sentAt: '2026-09-21T14:13:20.000Z',
      text: 'ik kan de huur niet betalen 🏠',
    });
  });

  it('has the option and the whole label of a key, also where the key showed less', () => {
    expect(letterOf(messages.button)).toMatchObject({ option: 'ja', text: 'Ja, dat mag' });
    const row = { option: 'schulden', text: 'Schulden en rekeningen betalen' };
    expect(letterOf(messages.row)).toMatchObject(row);
    expect(letterOf(messages.template)).toMatchObject({ option: 'OPEN', text: 'Open' });
  });

  it.each([
    ['image', 'beeld', 'de brief'],
    ['video', 'beeld', ''],
    ['sticker', 'beeld', ''],
    ['voice', 'spraak', ''],
    ['location', 'plek', ''],
    ['document', 'bestand', 'mijn brief'],
    ['contacts', 'anders', ''],
    ['order', 'anders', ''],
    ['form', 'anders', ''],
    ['poll', 'anders', ''],
    ['unavailable', 'anders', ''],
    ['unknown', 'anders', ''],
    ['edit', 'aangepast', ''],
    ['revoke', 'weggehaald', ''],
  ] as const)('of kind %s has the attachment %s', (kind, attachment, text) => {
    expect(letterOf(messages[kind])).toMatchObject({ attachment, text });
  });

  it.each(['reaction', 'moved', 'opened'] as const)('is not made of %s', (kind) => {
    expect(readPost(postOf(messages[kind]))).toEqual({ letters: [], receipts: [] });
  });

  it.each(['text', 'interactive', 'button'])(
    'that calls itself %s and is empty is not dropped',
    (type) => {
      expect(letterOf({ ...messages.text, type, text: 4 })).toMatchObject({ attachment: 'anders' });
    },
  );
});

describe('a person', () => {
  const only = (message: object, ...contacts: object[]) =>
    lettersOf(envelope(change({ contacts, messages: [message] })))[0];
  const { from: _, ...unnamed } = messages.text;

  it('without a number is known by the user id alone', () => {
    const letter = only({ ...unnamed, from_user_id: userId }, { user_id: userId });
    expect(letter).toMatchObject({
      person: `${number}/${userId}`,
      route: { phoneNumberId: number, userId },
    });
    expect(letter).not.toHaveProperty('formerly');
    expect(letter?.route).not.toHaveProperty('waId');
  });

  it('without a user id is known by the number', () => {
    expect(only(messages.text)?.person).toBe(`${number}/${waId}`);
  });

  it('is found among the contacts by id, wherever it stands', () => {
    const other = { wa_id: '31600000000', user_id: 'NL.other' };
    const own = { wa_id: waId, user_id: userId };
    expect(only(messages.text, other, own)?.person).toBe(`${number}/${userId}`);
    expect(only({ ...unnamed, from_user_id: userId }, other, own)?.route).toMatchObject({ waId });
  });

  it('never gets the identity of the only contact when that is somebody else', () => {
    expect(only(messages.text, { wa_id: '31600000000', user_id: 'NL.other' })?.route).toEqual({
      phoneNumberId: number,
      waId,
    });
  });

  it('that no message names is the only contact, and nobody when there are more', () => {
    expect(only(unnamed, { wa_id: waId })?.person).toBe(`${number}/${waId}`);
    expect(only(unnamed, { wa_id: waId }, { wa_id: '31600000000' })).toBeUndefined();
    expect(only(unnamed)).toBeUndefined();
  });
});

describe('a moment', () => {
  it.each([
    [1790000000, '2026-09-21T14:13:20.000Z'],
    ['253402214400', '9999-12-31T00:00:00.000Z'],
    ['gisteren', '1970-01-01T00:00:00.000Z'],
    ['-5', '1970-01-01T00:00:00.000Z'],
    ['999999999999', '1970-01-01T00:00:00.000Z'],
    [Number.NaN, '1970-01-01T00:00:00.000Z'],
    [null, '1970-01-01T00:00:00.000Z'],
    [undefined, '1970-01-01T00:00:00.000Z'],
  ])('written as %s is %s', (timestamp, sentAt) => {
    expect(letterOf({ ...messages.text, timestamp })?.sentAt).toBe(sentAt);
  });
});

describe('a receipt', () => {
  it.each(['sent', 'delivered', 'read'] as const)('of a parcel that is %s says so', (stage) => {
    expect(receiptOf(statuses[stage])).toEqual({
      channel: 'whatsapp',
      upstream: 'wamid.ours',
      tracker: 'gesprek-1',
      status: stage,
    });
  });

  it('of a parcel that was played is one that was read', () => {
    expect(receiptOf(statuses.played)?.status).toBe('read');
  });

  it('of a parcel that failed says what it means for us', () => {
    expect(receiptOf(statuses.failed)?.outcome).toEqual({ result: 'closed', code: '131047' });
    expect(receiptOf({ ...statuses.failed, errors: [] })?.outcome).toEqual({
      result: 'lost',
      code: 'unknown',
    });
    const { outcome } = receiptOf({ ...statuses.failed, errors: [null, { code: 131056 }] })!;
    expect(outcome).toEqual({ result: 'retry', code: '131056', seconds: 6 });
  });

  it('is not made of a word that we do not know', () => {
    expect(receiptOf(statuses.unknown)).toBeUndefined();
  });
});

describe('a post', () => {
  const all = Object.values(messages);

  it('is read to the last entry, change, message and status', () => {
    const one = change({ contacts: [], messages: [messages.text, messages.voice] });
    const two = change({ messages: [messages.image], statuses: [statuses.sent, statuses.read] });
    const body = {
      ...envelope(one, two),
      entry: [envelope(one, two), envelope(two)].flatMap(({ entry }) => entry),
    };
    const { letters, receipts } = readPost(body)!;
    expect(letters.map(({ id }) => id)).toEqual(
      ['text', 'audio', 'image', 'image'].map((type) => `wamid.${type}`),
    );
    expect(receipts).toHaveLength(4);
  });

  it('loses nothing to a strange neighbour', () => {
    const strange = [null, 4, [], {}, { id: '' }, { ...messages.text, id: 'x'.repeat(201) }];
    const body = envelope(change({ messages: [...strange, messages.text, ...strange] }));
    expect(lettersOf(body)).toHaveLength(1);
    const beside = { ...body, entry: [null, { changes: 4 }, ...(body.entry as unknown[])] };
    expect(lettersOf(beside)).toHaveLength(1);
  });

  it('about anything else says nothing', () => {
    expect(readPost({ object: 'page', entry: [] })).toBeNull();
    expect(readPost(undefined)).toBeNull();
    for (const field of ['smb_message_echoes', 'history', 'account_update']) {
      const body = envelope(change({ messages: [messages.text] }, field));
      expect(readPost(body)).toEqual({ letters: [], receipts: [] });
    }
  });

  it('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.anything(), (body) => void readPost(body)));
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (parts) => {
        readPost({ object: 'whatsapp_business_account', entry: parts });
        readPost(envelope(change({ messages: parts, statuses: parts, contacts: parts })));
      }),
    );
  });

  it('never throws when any part of a real one is something else, and keeps its promises', () => {
    const real = envelope(change({ messages: all, statuses: Object.values(statuses) }));
    const places = placesIn(real);
    fc.assert(
      fc.property(
        fc.subarray(places, { minLength: 1, maxLength: 4 }),
        fc.array(fc.jsonValue({ maxDepth: 2 }), { minLength: 4, maxLength: 4 }),
        (spots, values) => {
          const body = structuredClone(real);
          spots.forEach((spot, index) => {
            replace(body, spot, values[index]);
          });
          for (const letter of readPost(body)?.letters ?? []) keepsPromises(letter);
        },
      ),
      { numRuns: 500 },
    );
  });
});

type Place = string[];

const placesIn = (part: unknown, path: Place = []): Place[] =>
  typeof part === 'object' && part !== null
    ? [path, ...Object.entries(part).flatMap(([key, value]) => placesIn(value, [...path, key]))]
    : [path];

/** Puts another value at a place, as far as that place is still there. */
function replace(body: unknown, place: Place, value: unknown): void {
  const last = place.at(-1);
  let part = body;
  for (const key of place.slice(0, -1)) part = (part as Record<string, unknown> | null)?.[key];
  if (last !== undefined && typeof part === 'object' && part !== null) {
    (part as Record<string, unknown>)[last] = value;
  }
}

function keepsPromises({ id, person, sentAt, text, route }: Letter): void {
  expect(id.length).toBeLessThanOrEqual(200);
  expect(person).toMatch(/^.+\/.+$/s);
  expect(new Date(sentAt).toISOString()).toBe(sentAt);
  expect(typeof text).toBe('string');
  expect(route).toHaveProperty('phoneNumberId');
}
