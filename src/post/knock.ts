/** @module Asking somebody to write first, where the channel is closed to us until they do. */
import { ring } from './alarm.ts';
import type { Carrier } from './carrier.ts';
import { apply } from './outcome.ts';
import type { PostParts } from './parts.ts';
import type { Kept, Outcome, Person, Receipt } from './ports.ts';

const suffix = '.knock';

/** Once per silence. False when it could not be done: then the parcel tells why. */
export async function knock(
  parts: PostParts,
  carrier: Carrier,
  person: Person,
  parcel: Kept,
): Promise<boolean> {
  const { store, clock } = parts;
  if (person.knockedAt !== null || !carrier.knock) return true;
  const outcome = await carrier.knock(person, `${person.conversation}${suffix}`);
  const now = clock.now();
  if (outcome.result === 'sent' || outcome.result === 'uncertain') {
    person.knockedAt = now;
    await store.knocked(person, now);
    return true;
  }
  await tell(parts, parcel, outcome);
  return false;
}

/** News that somebody was not reached after all, and so waits for an answer without knowing it. */
export async function noteKnock(parts: PostParts, receipt: Receipt): Promise<void> {
  const { channel, tracker, outcome, upstream } = receipt;
  if (!outcome || !tracker?.endsWith(suffix)) return;
  const { store, clock } = parts;
  const news = await store.receiptsOf({ channel, tracker });
  // What was heard before is about an earlier knock.
  if (!news.some((each) => each.upstream === upstream)) return;
  const conversation = tracker.slice(0, -suffix.length);
  const parcel = await store.next(conversation);
  if (parcel?.state !== 'closed') return;
  await tell(parts, parcel, outcome);
  await store.unknocked(conversation, clock.now());
}

/** A template that is refused is mended by nobody but the beheerder. */
async function tell(parts: PostParts, parcel: Kept, outcome: Outcome): Promise<void> {
  const { store, clock, chance } = parts;
  const trouble = outcome.result === 'closed' ? { ...outcome, result: 'alarm' as const } : outcome;
  ring(parts, parcel, trouble);
  const how = { now: clock.now(), chance: chance(), confirms: false };
  await store.mark(apply(parcel, trouble, how));
}
