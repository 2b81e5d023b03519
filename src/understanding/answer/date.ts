/** @module A date, in digits or in words. */
import * as dutch from 'chrono-node/nl';

/** `2026-11-24` for "morgen", "volgende week dinsdag", "3 maart"; null when there is none. */
export function findDate(text: string, today: string): string | null {
  const reference = new Date(`${today.slice(0, 10)}T12:00:00`);
  const date = dutch.parseDate(text.slice(0, 200), reference);
  if (!date) return null;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
