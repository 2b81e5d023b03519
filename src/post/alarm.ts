/** @module An alarm: nothing will go until the beheerder mends something, so the log says so at once. */
import type { PostParts } from './parts.ts';
import type { Kept, Outcome } from './ports.ts';

/** Not again for what a parcel waits for already. */
export function ring({ trouble }: Pick<PostParts, 'trouble'>, before: Kept, outcome: Outcome) {
  if (outcome.result !== 'alarm' || outcome.code === before.code) return;
  trouble(`send over ${before.channel}: ${outcome.code}`);
}
