/** @module News about parcels: how far each came, and what to do when it failed after all. */
import { ring } from './alarm.ts';
import { noteKnock } from './knock.ts';
import { apply } from './outcome.ts';
import type { PostParts } from './parts.ts';
import type { Kept, Noted, Receipt } from './ports.ts';
import { isForgotten, later } from './time.ts';

/** So many are noted together. */
const mostAtOnce = 50;
/** Who kept news notes it at once; after so long, in milliseconds, another does. */
const patience = 5000;

/** News about a parcel that we do not know is about one that was forgotten, or of another desk. */
export async function noteAll(parts: PostParts, receipts: Receipt[]): Promise<void> {
  const { store, clock, chance } = parts;
  for (let at = 0; at < receipts.length; at += mostAtOnce) {
    const some = receipts.slice(at, at + mostAtOnce);
    for (const receipt of some) await noteKnock(parts, receipt);
    const parcels = await store.find(some);
    const how = { now: clock.now(), chance: chance() };
    const noted = some.map((each, nth) => toNoted(each, parcels[nth]!, how));
    await store.note(noted, how.now);
    for (const { receipt, parcel } of noted) {
      if (parcel && receipt.outcome) ring(parts, { ...parcel, code: null }, receipt.outcome);
    }
  }
}

/** What others kept, and did not note. */
export async function noteForgotten(parts: PostParts): Promise<void> {
  const { store, clock } = parts;
  const left = () => {
    const now = clock.now();
    return store.receipts(now, later(now, -patience), mostAtOnce);
  };
  for (let some = await left(); some.length > 0; some = await left()) await noteAll(parts, some);
}

/** Before we doubt a parcel: is there news of it in our own inbox? Then it is noted. */
export async function noteOf(parts: PostParts, parcel: Kept): Promise<boolean> {
  const receipts = await parts.store.receiptsOf(parcel);
  await noteAll(parts, receipts);
  return receipts.length > 0;
}

interface How {
  now: string;
  chance: number;
}

function toNoted(receipt: Receipt, before: Kept | null, how: How): Noted {
  if (!before || isOver(before, receipt, how.now)) return { receipt, parcel: null, wakes: false };
  const parcel = change(before, receipt, how);
  // Further news of what had arrived already asks nothing of us.
  return { receipt, parcel, wakes: !(hasGone(before) && hasGone(parcel)) };
}

/** It failed, but not as it is now: a later try was accepted under another id, or this is so old that it was heard before. */
const isOver = (parcel: Kept, { status, upstream }: Receipt, now: string): boolean =>
  status === 'failed' &&
  hasGone(parcel) &&
  (parcel.upstream !== upstream || isForgotten(parcel.dueAt, now));

const hasGone = ({ state }: Kept): boolean => ['sent', 'delivered', 'read'].includes(state);

function change(parcel: Kept, receipt: Receipt, how: How): Kept {
  const { upstream, status, outcome } = receipt;
  const known = { ...parcel, upstream };
  if (status !== 'failed') return { ...known, state: status, code: null };
  const failed = outcome ?? { result: 'lost' as const, code: 'failed' };
  return apply(known, failed, { ...how, confirms: false });
}
