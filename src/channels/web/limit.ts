/** @module Slowing down whoever tries codes: so many tries a minute for everyone together. */
import type { Clock } from '../../conversation/ports.ts';

/** True while another try is allowed. Eight signs give a guesser at this pace no chance in a lifetime. */
export function createLimit(clock: Pick<Clock, 'now'>, mostPerMinute: number): () => boolean {
  let minute = '';
  let tries = 0;
  return () => {
    const now = clock.now().slice(0, 16);
    if (now !== minute) [minute, tries] = [now, 0];
    tries += 1;
    return tries <= mostPerMinute;
  };
}
