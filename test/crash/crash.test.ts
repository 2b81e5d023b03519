/** @module The process is killed at random moments, many times; nothing acknowledged is lost and nothing is said twice. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Incoming, Message } from '../../src/domain/message.ts';
import { openWorld, temporary, type World } from '../conversation/world.ts';
import type { Acknowledged } from './taker.ts';
import { startVictim } from './victim.ts';

const rounds = 10;
const perRound = 40;
const place = temporary();
let world: World;
let conversations: string[];
/** Everything that was ever sent, in order, and every acknowledgement that came back. */
const sent = new Map<string, Incoming>();
const heard: Acknowledged[] = [];

const random = (below: number): number => Math.floor(Math.random() * below);
const acknowledged = () => new Set(heard.map(({ id }) => id));

/** New messages, whatever was not acknowledged yet, and some that were: a channel that lost its notes. */
function nextDelivery(round: number): Incoming[] {
  const known = acknowledged();
  const again = [...sent.values()].filter(({ id }) => !known.has(id) || random(20) === 0);
  const fresh = Array.from({ length: perRound }, (_, n): Incoming => {
    const conversation = conversations[n % conversations.length]!;
    const text = ['huur', 'Mijzelf', 'Ja', 'iets anders'][random(4)]!;
    return { id: `${round}-${n}`, channel: 'web', conversation, text };
  });
  for (const each of fresh) sent.set(each.id, each);
  return [...again, ...fresh];
}

/**
 * Two processes at once on one database. One dies of a message that it has just committed, the other is killed after
 * so many answers and a moment more.
 */
async function playRound(round: number): Promise<void> {
  const messages = nextDelivery(round);
  const fatal = messages.at(-1 - random(perRound));
  const victims = await Promise.all([startVictim(place.url), startVictim(place.url)]);
  for (const message of messages) {
    const takers = random(10) === 0 ? victims : [victims[random(2)]!];
    for (const victim of message === fatal ? [victims[0]] : takers) {
      victim.send(message, message === fatal);
    }
  }
  const lines = await Promise.all([
    victims[0].end(),
    victims[1].killAfter(random(messages.length / 2), random(4)),
  ]);
  heard.push(...lines.flat());
}

/** What nobody heard of is sent once more, and now everything is answered. */
async function playLast(): Promise<void> {
  const victim = await startVictim(place.url);
  for (const message of nextDelivery(rounds)) victim.send(message);
  heard.push(...(await victim.finish()));
}

beforeAll(async () => {
  world = await openWorld(place.url);
  const opened = await Promise.all(Array.from({ length: 5 }, () => world.desk.open('web')));
  conversations = opened.map(({ id }) => id);
  for (let round = 0; round < rounds; round++) await playRound(round);
  await playLast();
}, 120_000);
afterAll(place.remove);

const read = async (id: string): Promise<Message[]> => (await world.desk.messages(id, 0)) ?? [];

/** What the desk said between this message and the next one of the inwoner. */
function repliesIn(all: Message[], id: string): Message[] {
  const from = all.findIndex((message) => message.id === id && message.author === 'inwoner') + 1;
  const to = all.findIndex(({ author }, index) => index >= from && author === 'inwoner');
  return all.slice(from, to < 0 ? undefined : to);
}

describe('after many kills', () => {
  test('processes really died in the middle of their work', () => {
    const once = new Set(heard.filter(({ taken }) => taken.status === 'taken').map(({ id }) => id));
    const committedUnheard = sent.size - once.size;
    expect(committedUnheard).toBeGreaterThanOrEqual(rounds);
    expect(heard.every(({ taken }) => taken.status !== 'unknown')).toBe(true);
  });

  test('every message stands in its conversation exactly once', async () => {
    const kept = (await Promise.all(conversations.map(read))).flat();
    const ids = kept.filter(({ author }) => author === 'inwoner').map(({ id }) => id);
    expect(ids.toSorted()).toEqual([...sent.keys()].toSorted());
  });

  test('messages are numbered without gaps, as the conversation counts them', async () => {
    for (const id of conversations) {
      const seqs = (await read(id)).map(({ seq }) => seq);
      expect(seqs).toEqual(seqs.map((_, index) => index + 1));
      expect((await world.parts.store.find(id))?.seq).toBe(seqs.length);
    }
  });

  test('every acknowledged reply is kept word for word, however often it was asked for', async () => {
    const kept = new Map(
      await Promise.all(conversations.map(async (id) => [id, await read(id)] as const)),
    );
    for (const { id, taken } of heard) {
      if (taken.status === 'unknown') continue;
      expect(taken.replies).toEqual(repliesIn(kept.get(sent.get(id)!.conversation)!, id));
    }
  });

  test('every message is answered, and the conversation can go on', async () => {
    for (const id of conversations) {
      const all = await read(id);
      for (const message of all.filter(({ author }) => author === 'inwoner')) {
        expect(repliesIn(all, message.id)).not.toEqual([]);
      }
      const next = { id: 'verder', channel: 'web', conversation: id, text: 'huur' } as const;
      expect(await world.desk.take(next)).toMatchObject({ status: 'taken' });
    }
  });
});
