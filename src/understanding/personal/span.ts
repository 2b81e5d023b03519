/** @module A piece of personal data in a text. */

export const personalTypes = [
  'bsn',
  'phone',
  'email',
  'iban',
  'postcode_huisnummer',
  'geboortedatum',
  'naam',
] as const;

export interface Span {
  /** [start, end) in UTF-16 code units. */
  start: number;
  end: number;
  type: (typeof personalTypes)[number];
}
