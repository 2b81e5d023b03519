/** @module What a message shows to a learned model: its words, their stems, their neighbours and their letters, as numbers. */

import type { Hit } from '../lexicon.ts';
import { stemOf } from '../stem.ts';
import type { Word } from '../words.ts';

/** The numbers that features have: a hash, so two of them may fall together. A power of two. */
export const width = 2 ** 18;

/** What was seen at one word of the message; a feature may be there several times. */
export interface Feature {
  number: number;
  /** Index of the word that shows it. */
  word: number;
}

const shortest = 3;
const longest = 5;
/** Longer words are read up to here. */
const mostLetters = 18;

/** What one word shows by itself. The text of a number says nothing; that there is one does. */
const ofWord = new Map<string, { stem: string; numbers: number[] }>();
const mostWords = 20_000;

function seeWord(text: string) {
  const known = ofWord.get(text);
  if (known) return known;
  const seen = lookAt(text);
  if (ofWord.size >= mostWords) ofWord.clear();
  ofWord.set(text, seen);
  return seen;
}

function lookAt(text: string) {
  if (/\d/.test(text)) return { stem: '#', numbers: [hash('#')] };
  const stem = stemOf(text);
  const numbers = [hash(`w ${text}`), hash(`s ${stem}`)];
  const marked = `<${text.slice(0, mostLetters)}>`;
  for (let size = shortest; size <= longest; size++) {
    for (let at = 0; at + size <= marked.length; at++) {
      numbers.push(hash(`l ${marked.slice(at, at + size)}`));
    }
  }
  return { stem, numbers };
}

/** Every feature of a message, each number once. */
export function featuresOf(words: Word[], hits: Hit[] = []): Feature[] {
  const found = new Map<number, number>();
  const add = (number: number, word: number) => {
    if (!found.has(number)) found.set(number, word);
  };
  const seen = words.map(({ text }) => seeWord(text));
  seen.forEach(({ stem, numbers }, word) => {
    for (const number of numbers) add(number, word);
    const next = seen[word + 1]?.stem ?? '.';
    add(hash(`n ${stem} ${next}`), word);
    const second = seen[word + 2];
    if (second) add(hash(`m ${stem} ${second.stem}`), word);
    if (second) add(hash(`t ${stem} ${next} ${second.stem}`), word);
  });
  for (const { concept, from } of hits) add(hash(`c ${concept}`), from);
  for (const a of hits)
    for (const b of hits)
      if (a.concept < b.concept && Math.abs(a.from - b.from) <= 8)
        add(hash(`p ${a.concept} ${b.concept}`), a.from);
  return [...found].map(([number, word]) => ({ number, word }));
}

/** FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): number {
  let number = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    number = Math.imul(number ^ text.charCodeAt(at), 0x01000193);
  }
  return (number ^ (number >>> 15)) & (width - 1);
}
