/** @module The concepts of the word lists that stand in a message, for each language that is listened in. */
import type { Language } from '../../domain/language.ts';
import type { Hit } from '../lexicon.ts';
import type { Word } from '../words.ts';
import { lexiconOf } from './lexicons.ts';
import type { Reach } from './scene.ts';

export const findConcepts = (
  words: Word[],
  languages: readonly Language[],
): { hits: Hit[]; reach: Reach }[] =>
  languages.flatMap((language) => {
    const known = lexiconOf(language);
    return known ? [{ reach: known.reach, hits: known.lexicon.find(words) }] : [];
  });
