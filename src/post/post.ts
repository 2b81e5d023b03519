/** @module The post room: letters come in, parcels go out, each once and in order, one person at a time. */
import { carry } from './carry.ts';
import type { PostParts } from './parts.ts';
import { later } from './pause.ts';
import {
  type Afterwards,
  type Hearing,
  type Letter,
  longestWait,
  type Reception,
  type Who,
} from './ports.ts';
import { noteAll, noteForgotten } from './receipt.ts';
import { takeFirst } from './take.ts';

export interface Post extends Reception, Hearing {
  /** Serves everyone who is due, and settles when nobody is. Never rejects. Safe to run at any time, in any number of processes. */
  work(): Promise<void>;
  /** Something was said in this conversation by others than the script; gives what is left to do. */
  call(conversation: string): Promise<Afterwards>;
}

/** Nobody else serves somebody for so long, in milliseconds; a process that died frees them by this. */
const hold = 60_000;
const mostAtOnce = 20;

export function createPost(parts: PostParts): Post {
  const { store, desk, clock, ids, trouble } = parts;
  const serveNow = (persons: Who[], noted: Promise<void> = Promise.resolve()) =>
    noted.then(() => serveAll(parts, persons)).catch((error) => trouble('serve', error));
  const call = async (conversation: string): Promise<Afterwards> => {
    await store.call(conversation, clock.now());
    return () => serveNow([]);
  };
  return {
    call,
    async receive({ letters, receipts }) {
      const now = clock.now();
      const persons = await store.keep(letters.map(withoutBsn(parts)), now, ids.next);
      await store.keepReceipts(receipts, now);
      return () => serveNow(persons, noteAll(parts, receipts));
    },
    work: () => serveNow([], noteForgotten(parts)),
    async hear({ how, ...who }) {
      const conversation = await store.conversationOf(who);
      if (conversation === null) return async () => {};
      await desk.tell(conversation, how);
      return call(conversation);
    },
  };
}

/** Before it is kept: nobody ever needs a citizen service number here. */
const withoutBsn =
  ({ maskBsn }: PostParts) =>
  (letter: Letter) => ({ ...letter, ...maskBsn(letter.text) });

/** These, and then whoever is due, until nobody is or something is wrong: then the next time. */
async function serveAll(parts: PostParts, first: Who[]): Promise<void> {
  let due = first;
  do {
    const served = await Promise.allSettled(due.map((who) => serve(parts, who)));
    const failed = served.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    if (failed) return parts.trouble('serve', failed.reason);
    due = await parts.store.due(parts.clock.now(), mostAtOnce);
  } while (due.length > 0);
}

/** Everything there is to do for one person now. */
async function serve(parts: PostParts, who: Who): Promise<void> {
  const { store, clock } = parts;
  const until = () => later(clock.now(), hold);
  let person = await store.claim(who, clock.now(), until());
  const tired = later(clock.now(), hold / 4);
  while (person) {
    const letter = await takeFirst(parts, person);
    const parcel = await carry(parts, person);
    const now = clock.now();
    if (letter === 'taken' && now < tired) continue;
    const dueAt = soonest([letter === 'taken' ? now : letter, parcel], now);
    person = await store.release({ ...person, dueAt }, until());
    if (now >= tired && person) return;
  }
}

/** Within the longest wait; null when there is nothing to wait for. */
function soonest(moments: (string | null)[], now: string): string | null {
  const [first] = moments.filter((moment) => moment !== null).toSorted();
  const last = later(now, longestWait);
  return first === undefined || first < last ? (first ?? null) : last;
}
