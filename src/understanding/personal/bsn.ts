/** @module Citizen service numbers: found by their eleven-test, and taken out before anything is kept. */
import type { Span } from './span.ts';

/** Nine digits with a space, dot or dash between them at most; longer runs of digits are other numbers. */
const run = /\d(?:[ .-]?\d){7,30}/g;

/** Every valid number of nine digits that stands alone. */
export function findBsn(text: string): Span[] {
  return [...text.matchAll(run)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const digits = match[0].replace(/\D/g, '');
    const alone =
      !/[\p{L}\p{N}+]/u.test(text[start - 1] ?? ' ') && !/\p{L}/u.test(text[end] ?? ' ');
    return alone && isBsn(digits) ? [{ start, end, type: 'bsn' as const }] : [];
  });
}

/** The eleven-test of the Dutch government: nine times the first digit, eight times the second, minus the last. */
export function isBsn(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const sum = [...digits].reduce(
    (total, digit, i) => total + Number(digit) * (i === 8 ? -1 : 9 - i),
    0,
  );
  return sum % 11 === 0;
}

const masked = '[BSN weggehaald]';

/** The text without any citizen service number; `masked` counts them. */
export function maskBsn(text: string): { text: string; masked: number } {
  const found = findBsn(text);
  let kept = '';
  let at = 0;
  for (const { start, end } of found) {
    kept += text.slice(at, start) + masked;
    at = end;
  }
  return { text: kept + text.slice(at), masked: found.length };
}
