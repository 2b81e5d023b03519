/** @module When the desk is open, when it opens next, and how working days are counted. */
import { addDays, dayOf, momentOf, weekdayOf } from './day.ts';
import { findFeestdag } from './feestdag.ts';
import type { Wijk } from './wijk.ts';

/** A stretch of time in which the desk is open: from `opens` until just before `closes`, ISO 8601 in UTC. */
export interface Opening {
  opens: string;
  closes: string;
}

export function isOpen(wijk: Wijk, at: string): boolean {
  const opening = nextOpening(wijk, at);
  return opening !== null && Date.parse(opening.opens) <= Date.parse(at);
}

/** The opening that is going on, or else the first to come; null when the desk never opens within a year. */
export function nextOpening(wijk: Wijk, at: string): Opening | null {
  const today = dayOf(at);
  for (let ahead = 0; ahead <= 366; ahead++) {
    const next = openingsOn(wijk, addDays(today, ahead)).find(
      ({ closes }) => Date.parse(closes) > Date.parse(at),
    );
    if (next) return next;
  }
  return null;
}

/** The openings on a local day (`2026-11-23`), in order; none on holidays and other closed days. */
export function openingsOn(wijk: Wijk, day: string): Opening[] {
  if (wijk.closed.includes(day) || findFeestdag(day)) return [];
  return (wijk.hours[weekdayOf(day)] ?? [])
    .map(([from, to]) => ({ opens: momentOf(day, from), closes: momentOf(day, to) }))
    .sort((a, b) => (a.opens < b.opens ? -1 : 1));
}

/** Monday to Friday, but no holiday and no day on which this desk is closed by its own choice. */
export const isWorkingDay = (wijk: Wijk, day: string): boolean =>
  !['za', 'zo'].includes(weekdayOf(day)) && !findFeestdag(day) && !wijk.closed.includes(day);

/** The end of the n-th working day after `at`, ISO 8601 in UTC; the day of `at` itself does not count. */
export function addWorkingDays(wijk: Wijk, at: string, n: number): string {
  let day = dayOf(at);
  for (let left = n; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(wijk, day)) left--;
  }
  return endOf(wijk, day);
}

/** The moment the desk closes on this day; five o'clock when it does not open then. */
const endOf = (wijk: Wijk, day: string): string =>
  openingsOn(wijk, day).at(-1)?.closes ?? momentOf(day, '17:00');
