/** @module Moments in words for people: "vandaag tot 17.00 uur", "maandag 30 november om 9.00 uur". */
import { addDays, dayOf, timeOf } from './day.ts';
import type { Opening } from './openingstijden.ts';

const longDay = new Intl.DateTimeFormat('nl-NL', {
  ...{ timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' },
});

/** "9.00 uur". */
export const timeWords = (at: string): string =>
  `${timeOf(at).replace(/^0/, '').replace(':', '.')} uur`;

/** "vandaag", "morgen", "gisteren" or "maandag 30 november"; with the year when that is another year than now. */
export function dayWords(at: string, now: string): string {
  const day = dayOf(at);
  const today = dayOf(now);
  if (day === today) return 'vandaag';
  if (day === addDays(today, 1)) return 'morgen';
  if (day === addDays(today, -1)) return 'gisteren';
  const year = day.slice(0, 4);
  return longDay.format(Date.parse(day)) + (year === today.slice(0, 4) ? '' : ` ${year}`);
}

/** "morgen om 9.00 uur". */
export const momentWords = (at: string, now: string): string =>
  `${dayWords(at, now)} om ${timeWords(at)}`;

/** "vandaag tot 17.00 uur" while it goes on, "morgen om 9.00 uur" before it begins. */
export const openingWords = ({ opens, closes }: Opening, now: string): string =>
  Date.parse(opens) <= Date.parse(now)
    ? `vandaag tot ${timeWords(closes)}`
    : momentWords(opens, now);
