/** @module The stem of a word: `betalen` and `betaal` have one. Other scripts have stems of their own. */
import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as ukrainian } from '@orama/stemmers/ukrainian';
import { remember } from './remember.ts';

export const stemOf: (word: string) => string = remember((word) => {
  if (/\p{Script=Arabic}/u.test(word)) return arabic(word);
  return /\p{Script=Cyrillic}/u.test(word) ? ukrainian(word) : dutch(word);
});
