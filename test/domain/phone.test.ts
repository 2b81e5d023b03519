import { expect, it } from 'vitest';
import { phoneWords } from '../../src/domain/phone.ts';

it.each([
  ['+31612345678', '06 12345678'],
  ['+31201234567', '020 123 4567'],
  ['+4915123456789', '+49 1512 3456789'],
  ['bel mijn zus', 'bel mijn zus'],
])('phone number %s reads as %s', (given, words) => {
  expect(phoneWords(given)).toBe(words);
});
