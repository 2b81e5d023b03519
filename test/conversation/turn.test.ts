/** @module One turn: everything it causes is kept together, once, in order. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Message } from '../../src/domain/message.ts';
import { alert, intake, registration } from '../../src/store/schema.ts';
import { balie, herstel, openWorld, temporary, type World } from './world.ts';

const place = temporary();
let world: World;
beforeAll(async () => {
  world = await openWorld(place.url);
});
afterAll(place.remove);

/** Says one thing; gives the texts that came back. */
async function say(
  conversation: string,
  text: string,
  id: string = crypto.randomUUID(),
  from = world,
) {
  const taken = await from.desk.take({ id, channel: 'web', conversation, text });
  if (taken.status === 'unknown') throw new Error('unknown conversation');
  return taken.replies.map((reply) => reply.text);
}

const texts = (messages: Message[] | null) => messages?.map(({ text }) => text);

test('a conversation opens with its greeting and its first question', async () => {
  const { id, code } = await world.desk.open('web');
  const messages = await world.desk.messages(id, 0);
  expect(texts(messages)).toEqual(['Dag.\n\nVertel.']);
  expect(messages?.[0]).toMatchObject({ seq: 1, author: 'script', step: 'balie/verhaal' });
  expect(
    await world.desk.findByCode(` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)}`),
  ).toMatchObject({ id });
});

test('a whole conversation leaves one intake, its registration, and the code', async () => {
  const { id, code } = await world.desk.open('web');
  expect(await say(id, 'ik kan de huur niet betalen')).toEqual(['kort over wonen\n\nVoor wie?']);
  expect(await say(id, 'Mijzelf')).toEqual(['Overzicht met 3 regels.\n\nAkkoord?']);
  const spaced = `${code.slice(0, 4)}-${code.slice(4)}`;
  expect(await say(id, 'Ja')).toEqual([`Vervolg: akkoord.\n\n**${spaced}**`]);
  const [kept] = (await world.db.select().from(intake)).filter((row) => row.conversation === id);
  expect(kept?.data).toMatchObject({ status: 'akkoord', given: ['Wonen'] });
  const registered = await world.db.select().from(registration);
  expect(registered.filter((row) => row.conversation === id)).toMatchObject([
    { key: '1 balie/contact', kind: 'kortcontact', value: 'wonen' },
  ]);
});

test('messages are numbered without gaps, and reading on starts after the last one read', async () => {
  const { id } = await world.desk.open('web');
  await say(id, 'huur');
  const all = (await world.desk.messages(id, 0))!;
  expect(all.map(({ seq, author }) => [seq, author])).toEqual([
    [1, 'script'],
    [2, 'inwoner'],
    [3, 'script'],
  ]);
  expect(texts(await world.desk.messages(id, 2))).toEqual([all[2]!.text]);
});

test('a message that came twice counts once, and its answer can be read again', async () => {
  const { id } = await world.desk.open('web');
  const first = await say(id, 'huur', 'm1');
  expect(
    await world.desk.take({ id: 'm1', channel: 'web', conversation: id, text: 'huur' }),
  ).toMatchObject({
    status: 'duplicate',
    replies: first.map((text) => ({ text })),
  });
  expect(await world.desk.messages(id, 0)).toHaveLength(3);
});

test('an unknown conversation is unknown, and nothing is kept', async () => {
  const taken = await world.desk.take({
    id: 'x',
    channel: 'web',
    conversation: 'nergens',
    text: 'hoi',
  });
  expect(taken).toEqual({ status: 'unknown' });
  expect(await world.desk.messages('nergens', 0)).toBeNull();
});

test('fifty messages at once are taken one by one', async () => {
  const { id } = await world.desk.open('web');
  await Promise.all(Array.from({ length: 50 }, (_, n) => say(id, `bericht ${n}`)));
  const all = (await world.desk.messages(id, 0))!;
  expect(all.map(({ seq }) => seq)).toEqual(all.map((_, index) => index + 1));
  const said = all.filter(({ author }) => author === 'inwoner').map(({ text }) => text);
  expect(said).toEqual(Array.from({ length: 50 }, (_, n) => `bericht ${n}`));
  // The greeting, and then one reply to each.
  expect(all.map(({ author }) => author)).toEqual([
    'script',
    ...said.flatMap(() => ['inwoner', 'script']),
  ]);
});

test('two desks on one database do not lose or double a turn', async () => {
  const other = await openWorld(place.url);
  const { id } = await world.desk.open('web');
  const both = [world, other];
  await Promise.all(
    Array.from({ length: 20 }, (_, n) => say(id, `bericht ${n}`, `b${n % 10}`, both[n % 2])),
  );
  const said = (await world.desk.messages(id, 0))!.filter(({ author }) => author === 'inwoner');
  expect(new Set(said.map((message) => message.id)).size).toBe(10);
  expect(said).toHaveLength(10);
});

test('a conversation goes on after the process has begun again', async () => {
  const { id } = await world.desk.open('web');
  await say(id, 'huur');
  const later = await openWorld(place.url);
  expect(await say(id, 'Mijn ouder', 'later', later)).toEqual([
    'Overzicht met 3 regels.\n\nAkkoord?',
  ]);
});

const changed = { ...balie, text: balie.text.replace('Voor wie?', 'Wie is het?') };

test('after an update of the flows, a conversation ends on the flows it began on', async () => {
  const { id } = await world.desk.open('web');
  const updated = await openWorld(place.url, [changed, ...herstel]);
  expect(await say(id, 'huur', 'oud', updated)).toEqual(['kort over wonen\n\nVoor wie?']);
  const { id: fresh } = await updated.desk.open('web');
  expect(await say(fresh, 'huur', 'nieuw', updated)).toEqual(['kort over wonen\n\nWie is het?']);
});

test('when its flows are gone, a conversation says so and begins again', async () => {
  const { id } = await world.desk.open('web');
  const updated = await openWorld(place.url, [changed, ...herstel]);
  await updated.client.execute({
    sql: 'DELETE FROM flowset WHERE hash = ?',
    args: [world.parts.flows.current().hash],
  });
  expect(await say(id, 'huur', 'weg', updated)).toEqual([
    'Onze vragen zijn vernieuwd.\n\nDag.\n\nVertel.',
  ]);
});

test('danger goes before all else, also when the flows are gone', async () => {
  const { id } = await world.desk.open('web');
  const updated = await openWorld(place.url, [changed, ...herstel]);
  await updated.client.execute({
    sql: 'DELETE FROM flowset WHERE hash = ?',
    args: [world.parts.flows.current().hash],
  });
  const [reply] = await say(id, 'brand!', 'weg', updated);
  expect(reply).toMatch(/^Bel nu\./);
  const alerts = await updated.db.select().from(alert);
  expect(alerts.filter((row) => row.conversation === id)).toHaveLength(1);
});

test('danger raises an alert that points at the message', async () => {
  const { id } = await world.desk.open('web');
  expect((await say(id, 'brand!'))[0]).toContain('Bel nu.');
  const alerts = (await world.db.select().from(alert)).filter((row) => row.conversation === id);
  expect(alerts).toMatchObject([
    { signalen: ['levensgevaar'], reason: 'levensgevaar', seq: 2, seenAt: null },
  ]);
});

test('a citizen service number is not kept, and we say so', async () => {
  const { id } = await world.desk.open('web');
  const [reply] = await say(id, 'mijn nummer is 123456782');
  expect(reply).toContain('burgerservicenummer');
  expect(JSON.stringify(await world.desk.messages(id, 0))).not.toContain('123456782');
  expect(JSON.stringify((await world.parts.store.find(id))?.state)).not.toContain('123456782');
});

test('texts of any kind are kept as they are, and very long ones up to a limit', async () => {
  const strange = [
    '<b>vet</b>',
    "'; DROP TABLE message; --",
    '{"a":1}',
    'مرحبا',
    '😀\u0000\u0007',
    '\ud800',
  ];
  const { id } = await world.desk.open('web');
  for (const text of strange) await say(id, text);
  await say(id, 'x'.repeat(150_000));
  const said = (await world.desk.messages(id, 0))!.filter(({ author }) => author === 'inwoner');
  expect(said.slice(0, 4).map(({ text }) => text)).toEqual(strange.slice(0, 4));
  expect(said.at(-1)!.text.length).toBeLessThan(100_100);
  expect(said.at(-1)!.text).toMatch(/te lang om te bewaren\]$/);
});

test('after the end, a new message begins a new round with an empty hand', async () => {
  const { id } = await world.desk.open('web');
  for (const text of ['huur', 'Mijzelf', 'Ja']) await say(id, text);
  expect(await say(id, 'nog een vraag')).toEqual(['Dag.\n\nVoor wie?']);
  expect(await world.parts.store.find(id)).toMatchObject({
    given: [],
    intake: null,
    state: { round: 2 },
  });
});
