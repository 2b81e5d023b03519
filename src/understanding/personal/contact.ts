/** @module Addresses, telephone numbers and dates of birth in a text. */
import { toPhone } from '../answer/contact.ts';
import type { Span } from './digits.ts';

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));

const email =
  /(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+-]{0,63}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,4}\.\p{L}{2,24}(?![\p{L}\d])/gu;

export const findEmails = (text: string): Span[] =>
  text.includes('@') ? spansOf(text, email) : [];

/** Two or three digit groups at least; a date or an amount does not pass as a telephone number. */
const phone =
  /(?<![\d.,€\p{L}])(?:\+|\(\+?|00)?\d(?:[ ().\-/\u00a0]{0,3}\d){6,14}(?![\d\p{L}]|,\d)/gu;

/** Numbers that a person can be called on: written with 0 or +; help lines (0800, 0900) are no one's own. */
export const findPhones = (text: string): Span[] =>
  spansOf(text, phone).filter(({ start, end }) => {
    const found = text.slice(start, end);
    if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(found)) return false;
    return /^(?:\(?\+|\(?0)/.test(found) && !/^(?:\+31 ?|0)[89]00/.test(found) && toPhone(found);
  });

const number = '\\d{1,5}(?: ?[-/]? ?(?:[A-Za-z]|bis|hs|huis|I{1,3}|\\d{1,3}))?(?![\\p{L}\\d])';
/** "2026 om 14 uur", "1200 in 2024": two letters that are a word are no code when a space stands before them. */
const wordy =
  ' (?:om|op|en|is|in|te|de|we|ik|al|nu|na|er|je|me|of|zo|at|on|to|uu|eu|na|do|i|ve)(?![\\p{L}\\d])';
const code = `(?<![-./,])[1-9]\\d{3}(?!${wordy}) ?(?!SA|SD|SS)[A-Za-z]{2}(?![\\p{L}\\d])`;
const codeFirst = new RegExp(
  `(?<![\\p{L}\\d])${code}[ ,]{1,3}(?:(?:en |met )?(?:huis)?(?:nr|nummer|no)\\.?:? ?)?${number}`,
  'giu',
);
const numberFirst = new RegExp(`(?<![\\p{L}\\d])${number}[ ,]{1,3}${code}`, 'giu');

/** A postcode with a house number beside it; a postcode alone is shared by a whole street. */
export function findHomes(text: string): Span[] {
  const first = spansOf(text, codeFirst);
  const others = spansOf(text, numberFirst).filter(
    (span) => !first.some((each) => each.start < span.end && span.start < each.end),
  );
  return [...first, ...others].sort((a, b) => a.start - b.start);
}

const born =
  /geboren|geboorte(?!plaats|land|akte|stad|dorp|kaart|grond)|gebore|gebooren|\bgeb(?:oorte)?[. ]{0,2}dat(?:um)?\b|\bgeb\b|verjaar|jarig|(?<!\p{L})(?:ben|(?:man|vrouw|partner|moeder|vader|mama|papa|oma|opa|zoon|dochter|kind|broer|zus|hij|zij|ze) is) van(?= \d)|\bborn\b|birth|\bdob\b|do[ğg]um|do[ğg]du|ولد|ميلاد|مواليد|urodz|народ|дата народження/giu;
/** How far from the word that says so, in characters, the date may stand. */
const reach = 45;
/** In figures, or with a month in letters in any of our languages. */
const written = new RegExp(
  [
    String.raw`(?<!\d)\d{1,2} ?[-/. ] ?\d{1,2} ?[-/. ] ?(?:(?:19|20)\d{2}|['’]?\d{2})(?!\d)`,
    String.raw`(?<!\d)(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)`,
    String.raw`(?<!\d)\d{1,2}(?:e|ste|de|th|st|nd|rd|\.)? ?\p{L}{3,12}\.?,? ?(?:(?:19|20)\d{2}|'\d{2})(?!\d)`,
    String.raw`(?<!\p{L})\p{L}{3,9} \d{1,2}(?:th|st|nd|rd)?,? (?:19|20)\d{2}(?!\d)`,
  ].join('|'),
  'u',
);

/** Right behind the word, six or eight figures will do: "geboortedatum 010250". */
const compact =
  /^[ .:]{0,3}(?:is |op |on |at )?((?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:(?:19|20)\d{2}|\d{2}))(?!\d)/;

/** Between the word of birth and the date, these say that it is a date of something else. */
const other =
  /afspraak|brief|verhuis|getrouwd|overle|gestorven|sinds|ingang|appointment|since|vanaf|vandaag|today/i;

/** A date beside a word of birth. */
export function findBirthdates(text: string): Span[] {
  const spans: Span[] = [];
  for (const { index, 0: word } of text.matchAll(born)) {
    const start = index + word.length;
    const span =
      compactIn(text, start) ??
      dateIn(text, start, start + reach) ??
      dateIn(text, Math.max(0, index - reach), index);
    if (span && span.start >= (spans.at(-1)?.end ?? 0)) spans.push(span);
  }
  return spans;
}

function compactIn(text: string, from: number): Span | null {
  const found = compact.exec(text.slice(from, from + reach));
  if (!found) return null;
  const end = from + found[0].length;
  return { start: end - found[1]!.length, end };
}

function dateIn(text: string, from: number, to: number): Span | null {
  const part = text.slice(from, to);
  const found = written.exec(part);
  if (!found || other.test(part.slice(0, found.index))) return null;
  return { start: from + found.index, end: from + found.index + found[0].length };
}
