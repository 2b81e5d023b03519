/** @module Serving those who are due: their letters are taken, and what was said to them goes out. */
import { carry } from './carry.ts';
import type { PostParts } from './parts.ts';
import { longestWait, type Who } from './ports.ts';
import { takeFirst } from './take.ts';
import { later } from './time.ts';
import { type Alone, createAlone } from './wary.ts';

/** Nobody else serves somebody for so long, in milliseconds; a process that died frees them by this. */
const hold = 60_000;
const mostAtOnce = 20;

/** These, and then whoever is due, until nobody is or something is wrong: then the next time. */
export async function serveAll(parts: PostParts, first: Who[]): Promise<void> {
  let due = first;
  do {
    const alone = createAlone();
    const served = await Promise.allSettled(due.map((who) => serve(parts, who, alone)));
    const failed = served.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    if (failed) return parts.trouble('serve', failed.reason);
    due = await parts.store.due(parts.clock.now(), mostAtOnce);
  } while (due.length > 0);
}

/** Everything there is to do for one person now. */
async function serve(parts: PostParts, who: Who, alone: Alone): Promise<void> {
  const { store, clock } = parts;
  const until = () => later(clock.now(), hold);
  let person = await store.claim(who, clock.now(), until());
  const tired = later(clock.now(), hold / 4);
  while (person) {
    const letter = await takeFirst(parts, person, alone);
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
