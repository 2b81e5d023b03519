/** @module Truth has a date: what was looked at long ago is shown with that date, and in the end no more to an inwoner. */
import type { Library } from './library.ts';

/** In months since it was looked at: from then on it is shown with its date, and only to staff. */
const limits = { dated: 12, hidden: 24 };

const longDay = new Intl.DateTimeFormat('nl-NL', {
  ...{ timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' },
});

/** "20 november 2026" */
export const dateWords = (day: string): string => longDay.format(Date.parse(day));

/** True when it was looked at more than twelve months before this day (`2026-11-23`). */
export const isDated = (checked: string, today: string): boolean =>
  isOlder(checked, limits.dated, today);

/** True when it is too long ago to send anybody there. */
export const isHidden = (checked: string, today: string): boolean =>
  isOlder(checked, limits.hidden, today);

/** What an inwoner may see. Help lines stay: a danger without a number is worse than an old one. */
export const forInwoners = (library: Library, today: string): Library => ({
  ...library,
  kaart: library.kaart.filter(({ checked }) => !isHidden(checked, today)),
});

const isOlder = (checked: string, months: number, today: string): boolean =>
  `${Number(checked.slice(0, 4)) + months / 12}${checked.slice(4)}` < today;
