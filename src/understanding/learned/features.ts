/** @module What a message shows to a learned model: its words, their stems, neighbours and letters, and the concepts in them. */
import type { Hit } from '../lexicon.ts';
import { remember } from '../remember.ts';
import { stemOf } from '../stem.ts';
import type { Word } from '../words.ts';

/** Features are numbers below this: a hash, so two of them may fall together. A power of two. */
export const width = 2 ** 18;

export interface Feature {
  number: number;
  /** How much it counts beside others. */
  weight: number;
  /** Index of the word that shows it. */
  word: number;
}

/** Letters tell of a word that we never saw, but there are many of them. */
export const weights = {
  whole: 1,
  letters: 0.35,
  pair: 0.8,
  skip: 0.5,
  three: 0.6,
  concept: 1.2,
  scene: 0.9,
};

const shortest = 3;
const longest = 5;
/** Of longer words only so much is read. */
const mostLetters = 18;
/** Concepts this far apart, in words, are not about one another. */
const near = 8;

/** Kinds of features: the same words make another number in each. */
const salt = { word: 1, stem: 2, letters: 3, pair: 4, skip: 5, three: 6, concept: 7, scene: 8 };

/** What a word shows by itself, as numbers of features. */
export interface Seen {
  /** The hash of the stem, to make pairs of. */
  stem: number;
  /** The word, and its stem. */
  whole: number[];
  letters: number[];
}

/** The end of a message has a place among the neighbours too. */
const end = hash('.');

/** A number is a number, whichever it is. */
export const see = remember((text: string): Seen => {
  if (/\d/.test(text)) {
    const number = hash('#');
    return { stem: number, whole: [mix(salt.word, number)], letters: [] };
  }
  const stem = hash(stemOf(text));
  const whole = [mix(salt.word, hash(text)), mix(salt.stem, stem)];
  return { stem, whole, letters: lettersOf(`<${text.slice(0, mostLetters)}>`) };
});

/** Each few letters that stand together. */
function lettersOf(marked: string): number[] {
  const letters: number[] = [];
  for (let size = shortest; size <= longest; size++) {
    for (let at = 0; at + size <= marked.length; at++) {
      letters.push(mix(salt.letters, hash(marked, at, at + size)));
    }
  }
  return letters;
}

/** Never below 0: two concepts are put in order by it. */
const seeConcept = remember((concept) => hash(concept) >>> 0);

/** A bit for each feature that was seen in this message: small enough to stay at hand, and empty between two messages. */
const visited = new Uint32Array(width / 32);

/**
 * What a message shows: what each word does by itself, said again or not, and what they do together. `hits` are the
 * concepts in it. Messages are short, and longer ones are heard in pieces.
 */
export function featuresOf(words: Word[], hits: Hit[] = []): Feature[] {
  const found: Feature[] = [];
  const all = words.map(({ text }) => see(text));
  const said = new Set<string>();
  for (const [word, { whole, letters }] of all.entries()) {
    const { text } = words[word]!;
    if (said.has(text)) continue;
    said.add(text);
    for (const number of whole) found.push({ number, weight: weights.whole, word });
    for (const number of letters) found.push({ number, weight: weights.letters, word });
  }
  return found.concat(togetherOf(all, hits));
}

/** Neighbours and concepts, each once, of words as `see` gives them. */
export function togetherOf(all: Pick<Seen, 'stem'>[], hits: Hit[]): Feature[] {
  const found: Feature[] = [];
  const last = all.length - 1;
  for (let word = 0; word <= last; word++) {
    const { stem } = all[word]!;
    const next = word < last ? all[word + 1]!.stem : end;
    addOnce(found, mix(salt.pair, stem, next), weights.pair, word);
    if (word + 1 >= last) continue;
    const second = all[word + 2]!.stem;
    addOnce(found, mix(salt.skip, stem, second), weights.skip, word);
    addOnce(found, mix(salt.three, stem, next, second), weights.three, word);
  }
  if (hits.length > 0) addConcepts(found, hits);
  for (const { number } of found) visited[number >>> 5] = 0;
  return found;
}

function addOnce(found: Feature[], number: number, weight: number, word: number): void {
  const bit = 1 << number;
  if ((visited[number >>> 5]! & bit) !== 0) return;
  visited[number >>> 5]! |= bit;
  found.push({ number, weight, word });
}

/** Concepts by themselves, and two that stand near one another, in whichever order. */
function addConcepts(found: Feature[], hits: Hit[]): void {
  const concepts = hits
    .map(({ concept, from }) => ({ number: seeConcept(concept), from }))
    .sort((a, b) => a.from - b.from || a.number - b.number)
    .filter(
      ({ number, from }, nth, all) =>
        all[nth - 1]?.from !== from || all[nth - 1]?.number !== number,
    );
  for (const [nth, { number, from }] of concepts.entries()) {
    addOnce(found, mix(salt.concept, number), weights.concept, from);
    for (let next = nth + 1; next < concepts.length; next++) {
      const other = concepts[next]!;
      if (other.from - from > near) break;
      if (other.number === number) continue;
      const [a, b] = number < other.number ? [number, other.number] : [other.number, number];
      addOnce(found, mix(salt.scene, a, b), weights.scene, from);
    }
  }
}

/** FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string, from = 0, to = text.length): number {
  let number = 0x811c9dc5;
  for (let at = from; at < to; at++) {
    number = Math.imul(number ^ text.charCodeAt(at), 0x01000193);
  }
  return number;
}

/** One number below `width` from several, in their order. */
function mix(a: number, b: number, c = 0, d = 0): number {
  let mixed = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13) ^ b, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13) ^ c, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13) ^ d, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) & (width - 1);
}
