/** @module Citizen service numbers (BSN): nine digits that pass the eleven-test. */
import { toPhone } from '../answer/contact.ts';
import { asciiDigits, overlapsAny, type Span } from './digits.ts';
import { findIbans } from './iban.ts';

/** Digits with what people type between them, and what cannot be seen. */
const runs = /\d(?:[ .\-\u00a0\u200b-\u200f\u2060\ufeff]{0,2}\d)*/g;
const groups = /[\d.\-\u200b-\u200f\u2060\ufeff]+/g;
const length = 9;

/** The last digit counts negative: https://nl.wikipedia.org/wiki/Burgerservicenummer#11-proef */
export function isBsn(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const weighted = [...digits].map((digit, i) => Number(digit) * (i === 8 ? -1 : length - i));
  return weighted.reduce((sum, each) => sum + each, 0) % 11 === 0;
}

/** What stands in place of a number that was taken out. */
export const bsnMask = '[BSN weggehaald]';

/** Every BSN replaced by `[BSN weggehaald]`; `masked` counts them. */
export function maskBsn(text: string): { text: string; masked: number } {
  const spans = findBsns(text);
  const kept = spans.map(({ start }, i) => text.slice(spans[i - 1]?.end ?? 0, start) + bsnMask);
  return { text: kept.join('') + text.slice(spans.at(-1)?.end ?? 0), masked: spans.length };
}

/** Not what is part of a longer number, a telephone number, an account number or an amount. */
export function findBsns(text: string): Span[] {
  const plain = asciiDigits(text);
  const accounts = findIbans(plain);
  const found = [...plain.matchAll(runs)].flatMap(({ 0: run, index }) => {
    if (isOther(plain, index, run)) return [];
    return piecesOf(run)
      .map(({ start, end }) => ({ start: index + start, end: index + end }))
      .filter(({ start, end }) => isBsn(digitsOf(plain.slice(start, end))));
  });
  return found.filter((span) => !overlapsAny(accounts, span));
}

/** The run when it has nine digits, else each group of nine, else every nine digits that whole groups make. */
function piecesOf(run: string): Span[] {
  const count = digitsOf(run).length;
  if (count === length) return [{ start: 0, end: run.length }];
  const parts = [...run.matchAll(groups)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const whole = parts.filter(({ start, end }) => digitsOf(run.slice(start, end)).length === length);
  return whole.length > 0 || count % length !== 0 ? whole : joined(run, parts);
}

function joined(run: string, parts: Span[]): Span[] {
  const pieces: Span[] = [];
  let from = 0;
  for (let to = 0; to < parts.length; to++) {
    const piece = { start: parts[from]!.start, end: parts[to]!.end };
    const count = digitsOf(run.slice(piece.start, piece.end)).length;
    if (count === length) pieces.push(piece);
    if (count >= length) from = to + 1;
  }
  return pieces;
}

function isOther(text: string, start: number, run: string): boolean {
  const before = text.slice(Math.max(0, start - 10), start);
  const after = text.slice(start + run.length, start + run.length + 6);
  if (/[€$£] ?$|\+ ?\(?$|[A-Z]{2}\d{2} ?[A-Z]{4} ?$/i.test(before)) return true;
  if (/^(,\d|,-| ?euro| ?€)/i.test(after) || /^[\p{L}_@]/u.test(after)) return true;
  if (/[\p{L}_]$/u.test(before) && !/(bsn|nr|nummer|sofi)$/i.test(before)) return true;
  return digitsOf(run).length > length && toPhone(run) !== null;
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');
