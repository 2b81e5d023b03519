/** @module The Dutch stem of a word: `betalen` and `betaal` have one. */
import { stemmer } from '@orama/stemmers/dutch';
import { remember } from './remember.ts';

export const stemOf: (word: string) => string = remember(stemmer);
