/** @module Slowing down whoever tries codes or begins without end: so many a minute for everyone together. */
import type { Clock } from '../conversation/ports.ts';

/** Seconds to wait until another try is allowed; 0 when this one is. */
export type Limit = () => number;

export function createLimit(clock: Pick<Clock, 'now'>, mostPerMinute: number): Limit {
  let minute = '';
  let tries = 0;
  return () => {
    const now = clock.now();
    if (now.slice(0, 16) !== minute) [minute, tries] = [now.slice(0, 16), 0];
    tries += 1;
    return tries <= mostPerMinute ? 0 : 60 - Number(now.slice(17, 19));
  };
}
