/** @module Watermarks: how far a client has read. Ours is the seq of the last message that it has. */

/** Undefined when none was said, 0 for an empty one, and null when it is not one of ours. */
export function readWatermark(text: string | undefined): number | undefined | null {
  if (text === undefined) return undefined;
  return /^\d{0,9}$/.test(text) ? Number(text) : null;
}
