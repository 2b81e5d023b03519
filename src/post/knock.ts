/** @module Asking somebody to write first, where the channel is closed to us until they do. */

import type { Carrier } from './carrier.ts';
import { apply } from './outcome.ts';
import type { PostParts } from './parts.ts';
import type { Kept, Person } from './ports.ts';

/** Once per silence. False when it could not be done: then the parcel tells why. */
export async function knock(
  { store, clock, chance }: PostParts,
  carrier: Carrier,
  person: Person,
  parcel: Kept,
): Promise<boolean> {
  if (person.knockedAt !== null || !carrier.knock) return true;
  const outcome = await carrier.knock(person, `${person.conversation}.knock`);
  const now = clock.now();
  if (outcome.result === 'sent' || outcome.result === 'uncertain') {
    person.knockedAt = now;
    await store.knocked(person, now);
    return true;
  }
  // A template that is refused is mended by nobody but the beheerder.
  const trouble = outcome.result === 'closed' ? { ...outcome, result: 'alarm' as const } : outcome;
  await store.mark(apply(parcel, trouble, { now, chance: chance(), confirms: carrier.confirms }));
  return false;
}
