/** @module Which features say something, and where they stand among each other: a bit for each, so small that it stays at hand. */
import { width } from './features.ts';

export interface Places {
  bits: Uint32Array;
  /** For each 32 bits: how many features before them say something. */
  before: Uint32Array;
}

/** Of the features that say something. */
export function createPlaces(numbers: number[]): Places {
  const bits = new Uint32Array(width / 32);
  for (const number of numbers) bits[number >>> 5]! |= 1 << number;
  const before = new Uint32Array(bits.length);
  for (let at = 1; at < bits.length; at++) before[at] = before[at - 1]! + countBits(bits[at - 1]!);
  return { bits, before };
}

/** How many features before this one say something; -1 when it says nothing itself. */
export function placeOf({ bits, before }: Places, number: number): number {
  const some = bits[number >>> 5]!;
  if (((some >>> number) & 1) === 0) return -1;
  return before[number >>> 5]! + countBits(some & ((1 << number) - 1));
}

/** The features that say something, in order. */
export const numbersIn = (places: Places): number[] =>
  Array.from({ length: width }, (_, number) => number).filter(
    (number) => placeOf(places, number) >= 0,
  );

/** https://graphics.stanford.edu/~seander/bithacks.html#CountBitsSetParallel */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
