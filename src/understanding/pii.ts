/** @module Personal data in a text: where it stands and what it is. */
import { findBsns } from './personal/bsn.ts';
import { findBirthdates, findEmails, findHomes, findPhones } from './personal/contact.ts';
import { asciiDigits, overlapsAny, type Span } from './personal/digits.ts';
import { findIbans } from './personal/iban.ts';
import { findNames } from './personal/name.ts';

export type PersonalType =
  | 'bsn'
  | 'phone'
  | 'email'
  | 'iban'
  | 'postcode_huisnummer'
  | 'geboortedatum'
  | 'naam';

/** [start, end) in UTF-16 code units. */
export interface PersonalSpan extends Span {
  type: PersonalType;
}

/** In the order of the text, without overlap: what is surest to be what it is, goes first. */
export function findPersonalData(text: string): PersonalSpan[] {
  const plain = asciiDigits(text);
  const finders: [PersonalType, Span[]][] = [
    ['email', findEmails(plain)],
    ['iban', findIbans(plain)],
    ['geboortedatum', findBirthdates(plain)],
    ['bsn', findBsns(plain)],
    ['phone', findPhones(plain)],
    ['postcode_huisnummer', findHomes(plain)],
    ['naam', findNames(text)],
  ];
  const taken: PersonalSpan[] = [];
  for (const [type, spans] of finders) {
    const before = taken.toSorted((a, b) => a.start - b.start);
    for (const span of spans) if (!overlapsAny(before, span)) taken.push({ ...span, type });
  }
  return taken.sort((a, b) => a.start - b.start);
}
