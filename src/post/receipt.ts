/** @module News about a parcel: how far it came, and what to do when it failed after all. */
import { apply } from './outcome.ts';
import type { PostParts } from './parts.ts';
import type { Kept, Receipt } from './ports.ts';

/** News about a parcel that we do not know is about one that was forgotten, or of another desk. */
export async function note({ store, clock, chance }: PostParts, receipt: Receipt): Promise<void> {
  const parcel = await store.find(receipt);
  const now = clock.now();
  if (parcel) await store.note(change(parcel, receipt, { now, chance: chance() }), now);
}

function change(parcel: Kept, receipt: Receipt, how: { now: string; chance: number }): Kept {
  const { upstream, status, outcome } = receipt;
  const known = { ...parcel, upstream };
  if (status !== 'failed') return { ...known, state: status, code: null };
  const failed = outcome ?? { result: 'lost' as const, code: 'failed' };
  return apply(known, failed, { ...how, confirms: false });
}
