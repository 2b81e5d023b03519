/** @module Days, numbers and addresses as people read and use them. */
import { dayOf } from '../domain/day.ts';

const longDay = new Intl.DateTimeFormat('nl-NL', {
  ...{ timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' },
});

/** "20 november 2026" */
export const dateWords = (day: string): string => longDay.format(Date.parse(day));

/** True when it was looked at more than twelve months before this moment. */
export const isOld = (checked: string, now: string): boolean => {
  const yearOn = `${Number(checked.slice(0, 4)) + 1}${checked.slice(4)}`;
  return yearOn < dayOf(now);
};

/** `tel:0000000101` */
export const telOf = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`;

/** Where a map shows it. The street and the town: no map knows the room in a building. */
export const mapOf = (address: string): string =>
  `https://www.openstreetmap.org/search?query=${encodeURIComponent(address.split(', ').slice(-2).join(', '))}`;

/** "gratis" begins a sentence as "Gratis". */
export const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
