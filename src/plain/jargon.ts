/** @module Words of offices in a text, with what people say instead. */
import { jargon } from './words.ts';

export interface Jargon {
  /** As they stand in the text. */
  words: string;
  plain: string;
}

const plainOf = new Map(
  Object.entries(jargon).flatMap(([forms, plain]) =>
    forms.split('|').map((form): [string, string] => [form, plain]),
  ),
);

/** Longest first, so that "met betrekking tot" is found whole. */
const anyOf = [...plainOf.keys()]
  .sort((a, b) => b.length - a.length)
  .map(toPattern)
  .join('|');
const found = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${anyOf})(?![\\p{L}\\p{N}-])`, 'giu');

/** Whole words only. A word with a capital further on in the sentence is a name. */
export const findJargon = (sentence: string): Jargon[] =>
  [...sentence.matchAll(found)]
    .filter(({ 0: words, index }) => index <= 1 || !/^\p{Lu}/u.test(words))
    .map(({ 0: words }) => ({ words, plain: plainOf.get(words.toLowerCase())! }));

function toPattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
}
