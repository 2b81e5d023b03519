/** @module Letters come in and parcels go out: each once, in order, whatever goes wrong in between. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forget } from '../../src/conversation/forget.ts';
import type { Outcome, Receipt } from '../../src/post/ports.ts';
import { createForgetStore } from '../../src/store/forget.ts';
import {
  letter as letters,
  parcel as parcels,
  person as persons,
  receipt as receiptsKept,
} from '../../src/store/schema.ts';
import { now, temporary } from '../conversation/world.ts';
import { letter, openRoom, type Room } from './room.ts';

let place: ReturnType<typeof temporary>;
let room: Room;
beforeEach(async () => {
  place = temporary();
  room = await openRoom(place.url);
});
afterEach(() => place.remove());

const words = () => room.carried.map((each) => each.words);
const talk = async () => {
  const [anna] = await room.world.db.select().from(persons);
  return (await room.world.desk.messages(anna!.conversation, 0)) ?? [];
};
const statesOf = async () => (await room.world.db.select().from(parcels)).map((each) => each.state);
const upstreamOf = async () => (await room.world.db.select().from(parcels))[0]!.upstream!;
const later = (minutes: number) => new Date(Date.parse(now) + minutes * 60_000).toISOString();

describe('somebody who writes first', () => {
  test('is greeted and answered in one message, without being asked what they already said', async () => {
    await room.bring(letter('huur'));
    expect(words()).toEqual(['Dag.\n\nkort over wonen\n\nVoor wie?']);
    expect((await talk()).map(({ author }) => author)).toEqual(['inwoner', 'script']);
  });

  test('is not greeted in danger, but told what to do', async () => {
    await room.bring(letter('er is brand'));
    expect(words()[0]).toMatch(/^Bel nu\./);
  });

  test('goes on in the same conversation, and another person in another', async () => {
    await room.bring(letter('huur'));
    await room.bring(letter('Mijzelf'), letter('huur', { person: 'bob', route: { to: 'bob' } }));
    const rows = await room.world.db.select().from(persons);
    expect(new Set(rows.map(({ conversation }) => conversation)).size).toBe(2);
    expect(room.carried.map(({ to }) => to)).toContainEqual({ to: 'bob' });
  });
});

describe('letters', () => {
  test('that come twice count once, in one delivery and in two', async () => {
    const same = letter('huur');
    await room.bring(same, same);
    await room.bring({ ...same });
    expect(words()).toHaveLength(1);
    expect((await talk()).filter(({ author }) => author === 'inwoner')).toHaveLength(1);
  });

  test('that wait together are taken in the order they were sent', async () => {
    const [first, second] = ['08:58', '08:59'].map((time) => `2026-11-23T${time}:00.000Z`);
    await room.bring(letter('Mijzelf', { sentAt: second! }), letter('huur', { sentAt: first! }));
    const said = (await talk()).filter(({ author }) => author === 'inwoner');
    expect(said.map(({ text }) => text)).toEqual(['huur', 'Mijzelf']);
  });

  test('with a citizen service number are kept without it, and the person is told', async () => {
    const { db } = room.world;
    await room.store.keep(
      [{ ...letter('mijn nummer is [weg]'), masked: 1 }],
      now,
      () => 'gesprek-1',
    );
    await room.post.work();
    expect(words()[0]).toContain('burgerservicenummer');
    await room.bring(letter('123456782'));
    const kept = JSON.stringify([await db.select().from(letters), await talk()]);
    expect(kept).not.toContain('123456782');
  });

  test('leave nothing but their id once they are taken', async () => {
    await room.bring(letter('huur', { id: 'wamid.1' }));
    const [row] = await room.world.db.select().from(letters);
    expect(row).toMatchObject({ id: 'wamid.1', state: 'taken', person: '' });
    expect(JSON.stringify(row)).not.toContain('huur');
  });

  test('that cannot be taken do not keep those behind them waiting for ever', async () => {
    const { parts } = room.world;
    const { understand } = parts;
    parts.understand = (text, context) => {
      if (text === 'gif') throw new Error('stuk');
      return understand(text, context);
    };
    await room.bring(letter('huur'), letter('gif'), letter('Mijzelf'));
    for (const minutes of [1, 2, 3, 4, 5]) await room.at(later(minutes));
    expect((await talk()).map(({ text }) => text)).toContain('Mijzelf');
    expect(await room.store.stuck()).toMatchObject([{ kind: 'letter', state: 'aside', tries: 5 }]);
    expect(room.troubles.join()).not.toContain('gif');
    parts.understand = understand;
    const [stuck] = await room.store.stuck();
    expect(await room.store.retry(stuck!, later(6))).toBe(true);
    await room.at(later(6));
    expect((await talk()).map(({ text }) => text)).toContain('gif');
  });

  test('that come again once they are forgotten are not heard anew', async () => {
    const old = letter('huur');
    await room.bring(old);
    const { db } = room.world;
    await forget(createForgetStore(db), later(91 * 24 * 60));
    room.world.at(later(91 * 24 * 60));
    await room.bring(old);
    expect(words()).toHaveLength(1);
    expect([await db.select().from(letters), await db.select().from(persons)]).toEqual([[], []]);
  });

  test('that say no moment are heard', async () => {
    await room.bring(letter('huur', { sentAt: new Date(0).toISOString() }));
    expect(words()).toHaveLength(1);
  });

  test('of long ago are forgotten, and who has no conversation any more', async () => {
    await room.bring(letter('huur'));
    const { db } = room.world;
    await forget(createForgetStore(db), later(11 * 24 * 60));
    expect(await db.select().from(letters)).toEqual([]);
    expect(await db.select().from(persons)).toHaveLength(1);
    await forget(createForgetStore(db), later(91 * 24 * 60));
    expect(await db.select().from(persons)).toEqual([]);
    expect(await db.select().from(parcels)).toEqual([]);
  });
});

describe('a letter is marked as read', () => {
  const troubled = () => room.troubles.join();

  test('before it is answered, in order, and once each', async () => {
    const { desk } = room.world;
    const { begin } = desk;
    const seen: number[] = [];
    desk.begin = (incoming) => {
      seen.push(room.marks.length);
      return begin(incoming);
    };
    const [first, second] = [letter('huur'), letter('Mijzelf')];
    await room.bring(first, second, first);
    await room.bring(second);
    expect(room.marks).toEqual([first.id, second.id]);
    expect(seen).toEqual([1, 2]);
  });

  test('not when it only takes words back, for that may get no answer', async () => {
    await room.bring(letter('huur'), letter('', { attachment: 'weggehaald' }));
    expect(room.marks).toHaveLength(1);
  });

  test('not when it is a day late, though it is answered', async () => {
    await room.bring(letter('huur', { sentAt: later(-24 * 60 - 1) }));
    expect(room.marks).toEqual([]);
    expect(words()).toHaveLength(1);
    await room.bring(letter('Mijzelf', { sentAt: later(-24 * 60 + 1) }));
    expect(room.marks).toHaveLength(1);
  });

  test('not again when it could not be taken the first time', async () => {
    const { parts } = room.world;
    const { understand } = parts;
    parts.understand = () => {
      throw new Error('stuk');
    };
    await room.bring(letter('huur'));
    parts.understand = understand;
    await room.at(later(1));
    expect(words()).toHaveLength(1);
    expect(room.marks).toHaveLength(1);
  });

  test.each([
    ['fails', () => Promise.reject(new Error('Anna 0612345678'))],
    ['never ends', () => new Promise<void>(() => {})],
  ])('and is answered as fast when that %s, without a word in the log', async (_, mark) => {
    const other = await openRoom(place.url, { mark });
    await other.bring(letter('huur'));
    expect(other.carried).toHaveLength(1);
    expect(other.troubles.join() + troubled()).toBe('');
  });
});

describe('parcels', () => {
  test('that were refused for now are sent again later, and those behind them wait', async () => {
    room.outcomes.push({ result: 'retry', code: '131000' });
    await room.bring(letter('huur'), letter('Mijzelf', { sentAt: now }));
    expect(words()).toEqual([]);
    await room.at(later(1));
    expect(words()).toEqual([
      'Dag.\n\nkort over wonen\n\nVoor wie?',
      expect.stringContaining('Akkoord?'),
    ]);
  });

  test('wait as long as the channel asks', async () => {
    room.outcomes.push({ result: 'retry', code: '429', seconds: 90 });
    await room.bring(letter('huur'));
    await room.at(later(1));
    expect(words()).toEqual([]);
    await room.at(later(2));
    expect(words()).toHaveLength(1);
  });

  test('that can never arrive do not stop the next', async () => {
    room.outcomes.push({ result: 'lost', code: '131026' });
    await room.bring(letter('huur'));
    await room.bring(letter('Mijzelf', { sentAt: now }));
    expect(words()).toEqual([expect.stringContaining('Akkoord?')]);
    expect(await room.store.stuck()).toMatchObject([
      { kind: 'parcel', state: 'failed', code: '131026' },
    ]);
  });

  test('without an answer wait for news of them, and are not sent twice', async () => {
    room.outcomes.push({ result: 'uncertain', code: 'timeout' });
    await room.bring(letter('huur'));
    const [{ tracker }] = room.carried as [Room['carried'][0]];
    const receipt = {
      channel: 'whatsapp',
      upstream: 'up-x',
      tracker,
      status: 'delivered',
    } as const;
    await room.news(receipt);
    await room.at(later(5));
    expect(words()).toHaveLength(1);
    expect(await statesOf()).toEqual(['delivered']);
  });

  test('without any news are sent again after two minutes', async () => {
    room.outcomes.push({ result: 'uncertain', code: 'timeout' });
    await room.bring(letter('huur'));
    await room.at(later(1));
    expect(words()).toHaveLength(1);
    await room.at(later(3));
    expect(words()).toHaveLength(2);
    expect(new Set(room.carried.map(({ tracker }) => tracker)).size).toBe(1);
  });

  test('wait for the beheerder when only they can help, and can be sent by hand', async () => {
    room.outcomes.push({ result: 'alarm', code: '190' });
    await room.bring(letter('huur'));
    const [stuck] = await room.store.stuck();
    expect(stuck).toMatchObject({ state: 'held', code: '190' });
    expect(room.troubles).toEqual(['send over whatsapp: 190']);
    expect(await room.store.retry(stuck!, now)).toBe(true);
    await room.post.work();
    expect(words()).toHaveLength(1);
    expect(await room.store.stuck()).toEqual([]);
    expect(await room.store.retry(stuck!, now)).toBe(false);
  });

  test('ring once for what they wait for, also when news says it', async () => {
    room.outcomes.push({ result: 'alarm', code: '190' }, { result: 'alarm', code: '190' });
    await room.bring(letter('huur'));
    await room.at(later(6));
    expect(room.troubles).toEqual(['send over whatsapp: 190']);
    await room.at(later(12));
    const upstream = await upstreamOf();
    const outcome = { result: 'alarm', code: '131031' } as const;
    await room.news({ channel: 'whatsapp', upstream, status: 'failed', outcome });
    expect(room.troubles.slice(1)).toEqual(['send over whatsapp: 131031']);
  });

  test('without any news at all are the beheerder’s after fifteen tries, and those behind them go', async () => {
    const silence = { result: 'uncertain', code: 'timeout' } as const;
    room.outcomes.push(...Array.from({ length: 15 }, () => silence));
    await room.bring(letter('huur'));
    await room.bring(letter('Mijzelf'));
    for (let minutes = 11; minutes < 15 * 11; minutes += 11) await room.at(later(minutes));
    expect(await room.store.stuck()).toMatchObject([
      { state: 'failed', code: 'timeout', tries: 15 },
    ]);
    expect(words().at(-1)).toContain('Akkoord?');
  });

  test('that the channel cannot write stand with the beheerder, and keep nobody behind them', async () => {
    let broken = true;
    room = await openRoom(place.url, {
      write: (messages) => {
        if (broken && messages.some(({ text }) => text.includes('wie'))) throw new Error('stuk');
        return [...messages.map(({ text }) => text), 'nog iets'];
      },
    });
    await room.bring(letter('huur'));
    await room.bring(letter('huur', { person: 'bob' }));
    for (let minutes = 11; minutes < 15 * 11; minutes += 11) await room.at(later(minutes));
    const stuck = await room.store.stuck();
    expect(stuck).toMatchObject([{ code: 'write' }, { code: 'write' }]);
    await room.bring(letter('Mijzelf'));
    expect(words()).toEqual([expect.stringContaining('Akkoord?'), 'nog iets']);
    broken = false;
    await room.store.retry(stuck[0]!, later(200));
    await room.at(later(200));
    expect(words().slice(2)).toEqual([expect.stringContaining('wie?'), 'nog iets']);
  });

  test('go up only: news that comes late or twice changes nothing', async () => {
    await room.bring(letter('huur'));
    const upstream = await upstreamOf();
    const news = (status: 'sent' | 'delivered' | 'read') => ({
      ...{ channel: 'whatsapp' as const, upstream, status },
    });
    for (const status of ['read', 'delivered', 'sent', 'read'] as const)
      await room.news(news(status));
    expect(await statesOf()).toEqual(['read']);
    const strange = { channel: 'whatsapp', upstream: 'nooit', status: 'read' } as const;
    await room.news(strange);
  });

  test('that failed after all are sent again when that may help', async () => {
    await room.bring(letter('huur'));
    const upstream = await upstreamOf();
    const outcome = { result: 'retry', code: '131000' } as const;
    const failed = { channel: 'whatsapp', upstream, status: 'failed', outcome } as const;
    await room.news(failed);
    await room.at(later(1));
    expect(words()).toHaveLength(2);
  });

  test('that failed after all are sent again once, however often Meta says so', async () => {
    await room.bring(letter('huur'));
    const upstream = await upstreamOf();
    const outcome = { result: 'retry', code: '131000' } as const;
    const failed = { channel: 'whatsapp', upstream, status: 'failed', outcome } as const;
    const [{ tracker }] = room.carried as [Room['carried'][0]];
    await room.news({ ...failed, tracker }, { ...failed, tracker });
    await room.at(later(1));
    await room.news({ ...failed, tracker });
    await room.at(later(2));
    expect(words()).toHaveLength(2);
    expect(await statesOf()).toEqual(['sent']);
  });

  test('of long ago are not sent again by news that comes once more', async () => {
    await room.bring(letter('huur'));
    const upstream = await upstreamOf();
    const outcome = { result: 'retry', code: '131000' } as const;
    room.world.at(later(11 * 24 * 60));
    await room.news({ channel: 'whatsapp', upstream, status: 'failed', outcome });
    await room.at(later(11 * 24 * 60 + 1));
    expect(words()).toHaveLength(1);
  });

  test('are not sent again for news of an earlier try, when a later one was accepted', async () => {
    room.outcomes.push({ result: 'uncertain', code: 'timeout' });
    await room.bring(letter('huur'));
    await room.at(later(3));
    const [{ tracker }] = room.carried as [Room['carried'][0]];
    const outcome = { result: 'retry', code: '131000' } as const;
    const first = { channel: 'whatsapp', upstream: 'eerste-keer', tracker } as const;
    await room.news({ ...first, status: 'failed', outcome });
    await room.at(later(4));
    expect(words()).toHaveLength(2);
    expect(await statesOf()).toEqual(['sent']);
  });
});

describe('somebody whom we may not write to any more', () => {
  beforeEach(async () => {
    room.outcomes.push({ result: 'closed', code: '131047' });
    await room.bring(letter('huur'));
  });

  test('is asked once to write first', async () => {
    await room.at(later(1));
    await room.at(later(60));
    expect(room.knocks).toHaveLength(1);
    expect(words()).toEqual([]);
  });

  test('gets what was kept for them when they say OPEN, and that word answers nothing', async () => {
    room.world.at(later(60));
    await room.bring(letter('Open!', { sentAt: later(60) }));
    expect(words()).toEqual(['Dag.\n\nkort over wonen\n\nVoor wie?']);
    expect((await talk()).map(({ text }) => text)).not.toContain('Open!');
  });

  test('gets it too when our clock is ahead of the channel’s', async () => {
    room.world.at(later(10));
    await room.bring(letter('OPEN', { sentAt: later(-50) }));
    expect(words()).toHaveLength(1);
  });

  test('gets it before the answer to anything else they say', async () => {
    room.world.at(later(60));
    await room.bring(letter('Mijzelf', { sentAt: later(60) }));
    expect(words()).toEqual([
      expect.stringContaining('Voor wie?'),
      expect.stringContaining('Akkoord?'),
    ]);
  });
});

describe('asking somebody to write first', () => {
  const knocking: Outcome[] = [];
  beforeEach(async () => {
    let knocks = 0;
    knocking.length = 0;
    room = await openRoom(place.url, {
      send: async () => ({ result: 'closed', code: 'window' }),
      knock: async () => knocking.shift() ?? { result: 'sent', upstream: `knock-${++knocks}` },
    });
  });
  const knockedAt = async () => (await room.world.db.select().from(persons))[0]!.knockedAt;

  test('is tried again when the channel is too busy', async () => {
    knocking.push({ result: 'retry', code: '131000' });
    await room.bring(letter('huur'));
    expect(await knockedAt()).toBeNull();
    await room.at(later(1));
    expect(await knockedAt()).toBe(later(1));
  });

  test.each(['closed', 'alarm'] as const)(
    'is shown to the beheerder when it is %s for them, and done once that is mended',
    async (result) => {
      knocking.push({ result, code: '132001' });
      await room.bring(letter('huur'));
      expect(await room.store.stuck()).toMatchObject([{ state: 'held', code: '132001' }]);
      await room.at(later(6));
      expect(await knockedAt()).toBe(later(6));
      expect(await room.store.stuck()).toEqual([]);
    },
  );

  test('is not done twice when nobody knows whether they were asked', async () => {
    knocking.push({ result: 'uncertain', code: 'timeout' });
    await room.bring(letter('huur'));
    expect(await knockedAt()).toBe(now);
  });

  test('is the beheerder’s to arrange where nothing was agreed with the channel to ask with', async () => {
    const mute = { send: async () => ({ result: 'closed', code: 'window' }) as const };
    room = await openRoom(place.url, { ...mute, knock: undefined as never });
    await room.bring(letter('huur'));
    const [stuck] = await room.store.stuck();
    expect(stuck).toMatchObject({ kind: 'parcel', state: 'closed', code: 'window' });
    room = await openRoom(place.url, mute);
    expect(await room.store.retry(stuck!, later(1))).toBe(true);
    await room.at(later(1));
    expect(room.knocks).toHaveLength(1);
    expect(await room.store.stuck()).toEqual([]);
  });

  test('that failed after all is shown to the beheerder, and done again when that may help', async () => {
    await room.bring(letter('huur'));
    const [anna] = await room.world.db.select().from(persons);
    const news = (code: string, result: 'lost' | 'retry', upstream: string) =>
      room.news({
        ...{
          channel: 'whatsapp',
          upstream,
          tracker: `${anna!.conversation}.knock`,
          status: 'failed',
        },
        outcome: { result, code },
      });
    await news('131000', 'retry', 'knock-1');
    expect(await knockedAt()).toBeNull();
    await room.at(later(1));
    expect(await knockedAt()).toBe(later(1));
    await news('131026', 'lost', 'knock-2');
    expect(await room.store.stuck()).toMatchObject([{ state: 'failed', code: '131026' }]);
    await room.bring(letter('Mijzelf', { sentAt: later(2) }));
    expect(await knockedAt()).not.toBeNull();
    await news('131026', 'lost', 'knock-2');
    expect(await room.store.stuck()).toHaveLength(1);
  });

  test('ends where nobody can be reached', async () => {
    knocking.push({ result: 'lost', code: '131026' });
    await room.bring(letter('huur'));
    expect(await room.store.stuck()).toMatchObject([{ state: 'failed', code: '131026' }]);
  });
});

describe('a process that dies', () => {
  test('leaves nobody held for more than a minute', async () => {
    const someone = letter('huur');
    await room.store.keep([{ ...someone, masked: 0 }], now, () => 'gesprek-1');
    expect(await room.store.claim(someone, now, later(1))).not.toBeNull();
    await room.post.work();
    expect(words()).toEqual([]);
    await room.at(later(2));
    expect(words()).toHaveLength(1);
  });

  /** From now on whoever takes this word hangs. */
  const hangOn = (word: string) => {
    const { desk } = room.world;
    const { begin } = desk;
    desk.begin = (said) => (said.text === word ? new Promise(() => {}) : begin(said));
    return () => {
      desk.begin = begin;
    };
  };
  const tries = async () => (await room.world.db.select().from(letters)).map((each) => each.tries);

  test('or hangs on the same letter each time puts it aside, and takes those behind it', async () => {
    hangOn('gif');
    room.bring(letter('gif'), letter('huur'));
    await expect.poll(tries).toEqual([0, 0]);
    for (const deaths of [1, 2, 3, 4, 5, 6]) {
      room.at(later(2 * deaths));
      await expect.poll(tries).toEqual([deaths, 0]);
      expect(await room.store.stuck()).toEqual([]);
    }
    await room.at(later(14));
    expect(words()).toHaveLength(1);
    expect(await room.store.stuck()).toMatchObject([{ kind: 'letter', state: 'aside', tries: 7 }]);
    expect(room.troubles).toEqual([expect.stringContaining('of which processes died')]);
  });

  test('with a good letter in hand, even a few times, loses it no answer', async () => {
    const mend = hangOn('huur');
    for (const deaths of [0, 1, 2, 3]) {
      if (deaths === 0) room.bring(letter('huur'));
      else room.at(later(2 * deaths));
      await expect.poll(tries).toEqual([deaths]);
    }
    mend();
    await room.at(later(8));
    expect(words()).toHaveLength(1);
    expect(await room.store.stuck()).toEqual([]);
  });

  test('blames no letter that only stood in line, however often', async () => {
    const [first, second] = [letter('huur'), letter('Mijzelf')];
    const both = [first, second].map((each) => ({ ...each, masked: 0 }));
    await room.store.keep(both, now, () => 'gesprek-1');
    for (let minutes = 0; minutes < 40; minutes += 2) {
      expect(await room.store.claim(first, later(minutes), later(minutes + 1))).not.toBeNull();
    }
    expect(await tries()).toEqual([0, 0]);
    await room.at(later(40));
    expect((await talk()).map(({ text }) => text)).toContain('Mijzelf');
    expect(room.troubles).toEqual([]);
  });

  test('hands over somebody as abandoned, and only then', async () => {
    const someone = letter('huur');
    await room.store.keep([{ ...someone, masked: 0 }], now, () => 'gesprek-1');
    const claim = (minutes: number) =>
      room.store.claim(someone, later(minutes), later(minutes + 1));
    expect(await claim(0)).toMatchObject({ abandoned: false });
    const person = (await claim(2))!;
    expect(person).toMatchObject({ abandoned: true });
    await room.store.release(person, later(3));
    expect(await claim(3)).toMatchObject({ abandoned: false });
  });

  test('leaves a letter in hand that a slow process takes after all, taken', async () => {
    const someone = letter('huur');
    await room.store.keep([{ ...someone, masked: 0 }], now, () => 'gesprek-1');
    const waiting = (await room.store.first(someone))!;
    await room.post.work();
    await room.store.failed(waiting, null);
    expect(await room.store.stuck()).toEqual([]);
  });

  test('between sending and keeping that leaves its parcel uncertain, not sent again at once', async () => {
    const other = await openRoom(place.url, { send: () => new Promise(() => {}) });
    other.bring(letter('huur'));
    await expect.poll(statesOf).toEqual(['uncertain']);
    await room.at(later(1.5));
    expect(words()).toEqual([]);
    await room.at(later(3));
    expect(words()).toHaveLength(1);
  });
});

describe('a desk that is behind with receipts', () => {
  const silence: Outcome = { result: 'uncertain', code: 'timeout' };
  /** So many whose answer Meta took without saying so, and its receipts of that. */
  const unheard = async (count: number): Promise<Receipt[]> => {
    const unsure = Array.from({ length: count }, () => silence);
    room.outcomes.push(...unsure);
    const all = unsure.map((_, nth) => letter('huur', { person: `p${nth}`, route: { to: nth } }));
    await room.bring(...all);
    return room.carried.map(({ tracker }, nth) => ({
      ...{ channel: 'whatsapp', upstream: `wamid-${nth}`, tracker, status: 'delivered' },
    }));
  };

  /** From now on each call to the database takes as long as one over a network. */
  const slow = () => {
    const { client } = room.world;
    const { execute, batch } = client;
    const trip = () => new Promise((resolve) => setTimeout(resolve, 1));
    Object.assign(client, {
      execute: (...all: Parameters<typeof execute>) =>
        trip().then(() => execute.apply(client, all)),
      batch: (...all: Parameters<typeof batch>) => trip().then(() => batch.apply(client, all)),
    });
  };

  test('doubts nothing while they lie in its own inbox', async () => {
    const receipts = await unheard(60);
    slow();
    const kept = room.post.receive({ letters: [], receipts });
    await room.at(later(3));
    await (await kept)();
    expect(words()).toHaveLength(60);
    expect(new Set(await statesOf())).toEqual(new Set(['delivered']));
  });

  test('looks there before it doubts, also when another desk kept them and died', async () => {
    const receipts = await unheard(1);
    await room.post.receive({ letters: [], receipts });
    room.world.at(later(3));
    await room.bring(letter('Mijzelf', { person: 'p0', route: { to: 0 }, sentAt: later(3) }));
    expect(words()).toEqual([
      expect.stringContaining('Voor wie?'),
      expect.stringContaining('Akkoord?'),
    ]);
    expect(await statesOf()).toEqual(['delivered', 'sent']);
  });

  test('notes them later when nobody did', async () => {
    const receipts = await unheard(3);
    await room.post.receive({ letters: [], receipts });
    await room.at(later(1));
    expect(await statesOf()).toEqual(['delivered', 'delivered', 'delivered']);
    expect(await room.world.db.select().from(receiptsKept)).toEqual([]);
  });
});

describe('a system that takes conversations over', () => {
  const approve = async (consent: object) => {
    room = await openRoom(place.url, {
      handsOver: true,
      write: (_, approved) => ['woorden', ...(approved ? ['overdracht'] : [])],
    });
    const { parts } = room.world;
    const { assemble } = parts.intakes;
    parts.intakes = {
      ...parts.intakes,
      assemble: (input) => {
        const given = input.act === 'akkoord' ? { text: 'Ja', at: input.now, ...consent } : null;
        return { ...assemble(input), consent: given };
      },
    };
    await room.bring(letter('huur'), letter('Mijzelf'), letter('Ja'));
  };

  test('is given what was approved for it', async () => {
    await approve({ overname: true });
    expect(words().at(-1)).toBe('overdracht');
  });

  test('is given nothing on a consent that did not name it', async () => {
    await approve({});
    expect(words()).toEqual(['woorden', 'woorden', 'woorden']);
  });
});

describe('a clock that is set back an hour', () => {
  const back = later(-60);

  test('keeps no answer that had to wait', async () => {
    room.outcomes.push({ result: 'retry', code: '131000' });
    await room.bring(letter('huur'));
    await room.at(back);
    expect(words()).toHaveLength(1);
  });

  test('keeps no letter that had to wait', async () => {
    const { parts } = room.world;
    const { understand } = parts;
    parts.understand = () => {
      throw new Error('stuk');
    };
    await room.bring(letter('huur'));
    parts.understand = understand;
    await room.at(back);
    expect(words()).toHaveLength(1);
  });

  test('takes nobody from another desk, whose clock was not', async () => {
    const someone = letter('huur');
    await room.store.keep([{ ...someone, masked: 0 }], now, () => 'gesprek-1');
    expect(await room.store.claim(someone, now, later(1))).not.toBeNull();
    await room.at(back);
    expect(words()).toEqual([]);
  });

  test('doubts nothing that another desk is bringing just now', async () => {
    room.outcomes.push({ result: 'uncertain', code: 'timeout' });
    await room.bring(letter('huur'));
    await room.at(back);
    await room.at(later(-40));
    expect(words()).toHaveLength(1);
    await room.at(later(3));
    expect(words()).toHaveLength(2);
  });

  test('keeps no news that a dead process kept', async () => {
    await room.bring(letter('huur'));
    const upstream = await upstreamOf();
    await room.store.keepReceipts([{ channel: 'whatsapp', upstream, status: 'read' }], now);
    await room.at(back);
    expect(await statesOf()).toEqual(['read']);
  });
});

test('nothing reads before it writes in one batch: another desk may write in between, and then all that follows fails', async () => {
  const { client } = room.world;
  const { batch } = client;
  const batches: string[][] = [];
  client.batch = (statements, mode) => {
    const verbs = statements.map((each) => String((each as { sql: string }).sql ?? each));
    if (mode !== 'write') batches.push(verbs.map((sql) => sql.slice(0, 6).toLowerCase()));
    return batch.call(client, statements, mode);
  };
  room.outcomes.push({ result: 'retry', code: '131000' });
  await room.bring(letter('huur'), letter('Mijzelf'));
  await room.at(later(5));
  await room.news({ channel: 'whatsapp', upstream: await upstreamOf(), status: 'read' });
  expect(batches.length).toBeGreaterThan(3);
  const mixed = batches.filter((verbs) => verbs[0] === 'select' && new Set(verbs).size > 1);
  expect(mixed).toEqual([]);
});

test('two post rooms on one database do not both serve somebody', async () => {
  const other = await openRoom(place.url);
  const many = Array.from({ length: 30 }, (_, nth) => letter('huur', { person: `p${nth % 7}` }));
  await Promise.all([room.bring(...many.slice(0, 20)), other.bring(...many.slice(10))]);
  await Promise.all([room.post.work(), other.post.work()]);
  const trackers = [...room.carried, ...other.carried].map(({ tracker }) => tracker);
  expect(new Set(trackers).size).toBe(trackers.length);
  expect(trackers).toHaveLength(30);
});

test('two post rooms that note the same failure at once send once more, not twice', async () => {
  const other = await openRoom(place.url);
  await room.bring(letter('huur'));
  const outcome = { result: 'retry', code: '131000' } as const;
  const failed = { channel: 'whatsapp', upstream: await upstreamOf(), status: 'failed' } as const;
  await room.store.keepReceipts([{ ...failed, outcome }], now);
  await Promise.all([room.at(later(1)), other.at(later(1))]);
  await Promise.all([room.at(later(2)), other.at(later(2))]);
  expect([...room.carried, ...other.carried]).toHaveLength(2);
  expect(await statesOf()).toEqual(['sent']);
});

test('a parcel that another process took in between is not sent a second time', async () => {
  room.outcomes.push({ result: 'retry', code: '131000' });
  await room.bring(letter('huur'));
  const { conversation } = (await room.world.db.select().from(persons))[0]!;
  const parcel = (await room.store.next(conversation))!;
  const taken = { ...parcel, state: 'uncertain' as const, dueAt: later(9) };
  expect(await room.store.entrust(parcel, taken)).toBe(true);
  expect(await room.store.entrust(parcel, taken)).toBe(false);
});
