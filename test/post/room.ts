/** @module A post room on a temporary database, with a carrier that does what a test tells it. */
import type { Message } from '../../src/domain/message.ts';
import type { Carrier } from '../../src/post/carrier.ts';
import type { Letter, Outcome, Receipt } from '../../src/post/ports.ts';
import { createPost, type Post } from '../../src/post/post.ts';
import { createPostStore } from '../../src/store/post.ts';
import { openWorld, type World } from '../conversation/world.ts';

export interface Room {
  world: World;
  post: Post;
  store: ReturnType<typeof createPostStore>;
  /** What the carrier was given, in order: tracker and words. */
  carried: { tracker: string; words: string; to: unknown }[];
  knocks: string[];
  /** Ids of letters that were marked as read, in order. */
  marks: string[];
  /** Outcomes for the next parcels, before everything succeeds. */
  outcomes: Outcome[];
  troubles: string[];
  /** Brings letters, and waits until nothing is left to do now. */
  bring(...letters: Letter[]): Promise<void>;
  /** Brings news of parcels, and waits the same. */
  news(...receipts: Receipt[]): Promise<void>;
  /** Moves the clock, and does what is due then. */
  at(moment: string): Promise<void>;
}

let sent = 0;

export async function openRoom(url: string, more: Partial<Carrier> = {}): Promise<Room> {
  const world = await openWorld(url);
  const store = createPostStore(world.db);
  const carried: Room['carried'] = [];
  const outcomes: Outcome[] = [];
  const knocks: string[] = [];
  const marks: string[] = [];
  const troubles: string[] = [];
  const carrier: Carrier = {
    channel: 'whatsapp',
    write: (messages: Message[]) => [messages.map(({ text }) => text).join('\n\n')],
    async send(parcel, { route }, tracker) {
      const outcome = outcomes.shift() ?? { result: 'sent', upstream: `up-${++sent}` };
      if (['sent', 'uncertain'].includes(outcome.result)) {
        carried.push({ tracker, words: String(parcel), to: route });
      }
      return outcome;
    },
    async knock(_, tracker) {
      knocks.push(tracker);
      return { result: 'sent', upstream: 'knock' };
    },
    async mark({ id }) {
      marks.push(id);
    },
    confirms: true,
    ...more,
  };
  const post = createPost({
    ...{ store, desk: world.desk, carriers: [carrier], maskBsn: world.parts.maskBsn },
    ...{ clock: world.parts.clock, ids: world.parts.ids, chance: () => 0 },
    trouble: (doing) => troubles.push(doing),
  });
  return {
    ...{ world, post, store, carried, knocks, marks, outcomes, troubles },
    async bring(...letters) {
      const serve = await post.receive({ letters, receipts: [] });
      await serve();
    },
    async news(...receipts) {
      const serve = await post.receive({ letters: [], receipts });
      await serve();
    },
    async at(moment) {
      world.at(moment);
      await post.work();
    },
  };
}

let count = 0;

/** A letter of `anna` with these words. */
export const letter = (text: string, more: Partial<Letter> = {}): Letter => ({
  ...{ channel: 'whatsapp', id: `letter-${++count}`, person: 'anna', route: { to: 'anna' } },
  ...{ sentAt: '2026-11-23T08:59:00.000Z', text, ...more },
});
