/** @module Time: how long to wait before trying again, whether a moment has come, and whether it is too long ago. */
import { longestWait, memory } from './ports.ts';

const shortest = 1000;

/** Milliseconds: 1, 2, 4 … seconds up to ten minutes, of which a random half may fall away. `chance` is in [0, 1). */
export const pause = (tries: number, chance: number): number =>
  Math.min(longestWait, shortest * 2 ** Math.min(tries, 30)) * (0.5 + chance / 2);

/** A moment so many milliseconds later, ISO 8601. */
export const later = (now: string, ms: number): string =>
  new Date(Date.parse(now) + ms).toISOString();

/** Has it come? A clock may be set back: nobody waits for that to pass. */
export const isDue = (moment: string, now: string): boolean =>
  moment <= now || moment > later(now, longestWait);

const day = 24 * 60 * 60_000;
/** What says an earlier moment says none. */
const earliest = '2020-01-01';

/** Too long ago to know whether it came before: somebody may bring again what was read, and is forgotten. */
export const isForgotten = (moment: string, now: string): boolean =>
  moment >= earliest && moment < later(now, -memory * day);
