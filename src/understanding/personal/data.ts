/** @module Personal data in what people write: numbers, addresses, a date of birth, a name that is introduced as one. */
import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import { findBsn } from './bsn.ts';
import type { Span } from './span.ts';

/** Longer texts are looked at up to here; a name or number that matters stands near the beginning. */
const mostRead = 20_000;

/** Everything that is found, in order, without overlap; what is surest goes first. */
export function findPersonalData(whole: string): Span[] {
  const text = whole.slice(0, mostRead);
  const found: Span[] = [];
  for (const find of [findIban, findEmail, findBsn, findBirth, findPhone, findPostcode, findName]) {
    for (const span of find(text)) {
      if (!found.some(({ start, end }) => span.start < end && start < span.end)) found.push(span);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const spansOf = (text: string, pattern: RegExp, type: Span['type'], group = 0): Span[] =>
  [...text.matchAll(pattern)].map((match) => {
    const start = match.index + (group === 0 ? 0 : match[0].lastIndexOf(match[group]!));
    return { start, end: start + match[group]!.length, type };
  });

const findEmail = (text: string): Span[] =>
  spansOf(
    text,
    /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu,
    'email',
  );

function findIban(text: string): Span[] {
  const spans = spansOf(
    text,
    /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/gi,
    'iban',
  );
  return spans.flatMap((span) => {
    // Words behind the number may have been taken along: leave them off until the checksum is right.
    for (let end = span.end; end - span.start >= 15; end--) {
      if (isIban(text.slice(span.start, end))) return [{ ...span, end }];
    }
    return [];
  });
}

/** ISO 13616: the first four signs moved to the end, letters as numbers, and what is left of 97 is 1. */
function isIban(written: string): boolean {
  if (/\s$/.test(written)) return false;
  const iban = written.replace(/\s/g, '').toUpperCase();
  if (iban.startsWith('NL') ? !/^NL\d{2}[A-Z]{4}\d{10}$/.test(iban) : iban.length < 15)
    return false;
  const digits = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

/** Numbers that a person can be called on; the help lines (0800, 0900, three digits) are no one's own. */
const findPhone = (text: string): Span[] =>
  findPhoneNumbersInText(text, 'NL')
    .filter(({ number }) => number.isPossible() && !/^(?:8|9)00/.test(number.nationalNumber))
    .map(({ startsAt, endsAt }) => ({ start: startsAt, end: endsAt, type: 'phone' }));

/** A postcode counts as personal with its house number, in either order of writing. */
const findPostcode = (text: string): Span[] =>
  spansOf(
    text,
    /\b[1-9]\d{3} ?[A-Za-z]{2}\b(?:[ ,]{1,3}(?:nr\.? ?|nummer |huisnummer )?\d{1,5} ?[a-zA-Z]?\b)/g,
    'postcode_huisnummer',
  );

const months = 'jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec';
const date = `\\d{1,2}(?:[-/. ]\\d{1,2}[-/. ]|[ -](?:${months})[a-z]{0,6}[ -])(?:19|20)?\\d{2}`;
const births = new RegExp(`(?:geboren|geboortedatum|geb\\.?|verjaar)[^.\\n]{0,25}?(${date})`, 'gi');

const findBirth = (text: string): Span[] => spansOf(text, births, 'geboortedatum', 1);

const introductions =
  /(?:\b[Ii]k heet|\b[Mm]ijn naam is|\b[Nn]aam:|\b[Mm]'n naam is|\b[Ii]k ben (?:de heer|mevrouw|meneer)|\b[Mm]et vriendelijke groet,?|\b[Gg]roetjes,?|\b[Gg]roeten,?|\b[Mm]y name is)\s{1,3}((?:\p{Lu}[\p{L}'-]{1,30})(?: (?:van|de|der|den|el|al|ben|ter|te|ten|\p{Lu}[\p{L}'-]{0,30})){0,4})/gu;

function findName(text: string): Span[] {
  return spansOf(text, introductions, 'naam', 1).map((span) => {
    const words = text.slice(span.start, span.end);
    const whole = words.replace(/(?: (?:van|de|der|den|el|al|ben|ter|te|ten))+$/u, '');
    return { ...span, end: span.start + whole.length };
  });
}
