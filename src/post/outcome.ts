/** @module What becomes of a parcel by an outcome. Pure. */

import { type Kept, longestWait, type Outcome } from './ports.ts';
import { later, pause } from './time.ts';

/** After so many tries, about an hour and a half, only the beheerder can help. */
const mostTries = 15;
/** An answer about an uncertain parcel may still come this long, in milliseconds; then it is sent again. */
const doubt = 2 * 60_000;
/** While only the beheerder can help, it is tried this often, in milliseconds. */
const patience = 5 * 60_000;

interface How {
  /** ISO 8601. */
  now: string;
  /** In [0, 1). */
  chance: number;
  /** As in `Carrier`. */
  confirms: boolean;
}

export function apply(parcel: Kept, outcome: Outcome, { now, chance, confirms }: How): Kept {
  const tries = parcel.tries + 1;
  const wait = (state: Kept['state'], ms: number, code: string): Kept => ({
    ...{ ...parcel, code, tries, dueAt: later(now, ms) },
    state: tries >= mostTries ? 'failed' : state,
  });
  switch (outcome.result) {
    case 'sent':
      return { ...parcel, state: 'sent', upstream: outcome.upstream, code: null };
    case 'retry':
      return wait('ready', asked(outcome.seconds) ?? pause(tries, chance), outcome.code);
    case 'uncertain':
      return confirms
        ? wait('uncertain', doubted(tries, chance), outcome.code)
        : wait('ready', pause(tries, chance), outcome.code);
    case 'closed':
      return { ...parcel, state: 'closed', code: outcome.code, dueAt: now };
    case 'alarm':
      return { ...parcel, state: 'held', code: outcome.code, dueAt: later(now, patience) };
    case 'lost':
      return { ...parcel, state: 'failed', code: outcome.code, tries };
  }
}

/**
 * It is in the channel's hands from now on; if we die before its answer, it is as uncertain as that, and this try
 * counts. When so many processes died before they could say what became of it, it is given up.
 */
export const entrust = (parcel: Kept, now: string): Kept =>
  parcel.tries < mostTries
    ? { ...parcel, state: 'uncertain', tries: parcel.tries + 1, dueAt: later(now, doubt) }
    : { ...parcel, state: 'failed', code: parcel.code ?? 'died' };

/** The news has its time first, and who never gets any is asked less and less often. */
const doubted = (tries: number, chance: number): number =>
  Math.min(longestWait, doubt + pause(tries, chance));

const asked = (seconds: number | undefined): number | undefined =>
  seconds === undefined ? undefined : Math.min(longestWait, Math.max(1, seconds) * 1000);
