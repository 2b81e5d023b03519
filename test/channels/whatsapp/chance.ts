/** @module Chance that can be had again: the same seed gives the same course of events. */

export interface Chance {
  /** True this often, from 0 to 1. */
  is(often: number): boolean;
  /** A whole number from 0 up to, and not including, `most`. */
  below(most: number): number;
  shuffle<T>(all: T[]): T[];
}

/** Mulberry32: small, and even enough to make trouble with. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return {
    is: (often) => next() < often,
    below,
    shuffle(all) {
      const mixed = [...all];
      for (let at = mixed.length - 1; at > 0; at--) {
        const other = below(at + 1);
        [mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
      }
      return mixed;
    },
  };
}
