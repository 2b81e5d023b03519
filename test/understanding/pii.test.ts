/** @module Personal data is found where it stands, and a citizen service number is taken out. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBsn, maskBsn } from '../../src/understanding/personal/bsn.ts';
import { findPersonalData } from '../../src/understanding/pii.ts';

const found = (text: string) =>
  findPersonalData(text).map(({ start, end, type }) => `${type}: ${text.slice(start, end)}`);

test.each([
  ['mijn bsn is 123456782', 'bsn: 123456782'],
  ['bel me op 06-12345678', 'phone: 06-12345678'],
  ['mail naar sam@voorbeeld.nl graag', 'email: sam@voorbeeld.nl'],
  ['rekening NL91 ABNA 0417 1643 00', 'iban: NL91 ABNA 0417 1643 00'],
  ['ik woon op 1234 AB 12', 'postcode_huisnummer: 1234 AB 12'],
  ['ik heet Sam de Vries', 'naam: Sam de Vries'],
  ['groeten van A.M. Jansen', 'naam: A.M. Jansen'],
  ['u kunt me Fatma noemen', 'naam: Fatma'],
  ['mijn nummer is 0031612345678 groetjes', 'phone: 0031612345678'],
  ["geboren 19.11.'82 in Zwolle", "geboortedatum: 19.11.'82"],
  ['mijn moeder is van 7 december 1939', 'geboortedatum: 7 december 1939'],
])('in "%s" stands %s', (text, expected) => {
  expect(found(text)).toContain(expected);
});

test.each([
  'ik heb 123456789 vragen',
  'zaaknummer 987654321 van de gemeente',
  'het kost 150 euro per maand',
  'ik woon hier al sinds 1987',
  'de brief is van 3 mei 2026',
  'u kunt me bereiken na vijf uur',
  'verkeerd getypt, dit is de goeie',
])('"%s" holds none', (text) => {
  expect(found(text)).toEqual([]);
});

test('only a number that passes the eleven-test is taken out', () => {
  expect(maskBsn('bsn 123456782 en nummer 123456789')).toEqual({
    text: 'bsn [BSN weggehaald] en nummer 123456789',
    masked: 1,
  });
  expect(maskBsn('1234.56.782').masked).toBe(1);
  expect(maskBsn('bel 0612345678').masked).toBe(0);
});

test('no valid number survives, wherever it stands', () => {
  const numbers = fc.integer({ min: 100_000_000, max: 999_999_999 }).map(String).filter(isBsn);
  const words = fc.stringMatching(/^[a-z ,.]{0,20}$/);
  fc.assert(
    fc.property(numbers, words, words, (number, before, after) => {
      expect(maskBsn(`${before} ${number} ${after}`).text).not.toContain(number);
    }),
  );
});
