/** @module The concepts of the word lists that stand in a message, for each language that is listened in. */
import type { Language } from '../../domain/language.ts';
import type { Hit } from '../lexicon.ts';
import type { Word } from '../words.ts';
import { lexiconOf } from './lexicons.ts';
import type { Reach } from './scene.ts';

/** The second of two is a guest in a message of another language. */
export const findConcepts = (
  words: Word[],
  languages: readonly Language[],
): { hits: Hit[]; reach: Reach }[] =>
  languages.flatMap((language, nth) => {
    const known = lexiconOf(language, nth === 1 && languages.length === 2);
    return known ? [{ reach: known.reach, hits: known.lexicon.find(words) }] : [];
  });
