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
const weights = {
  word: 1,
  stem: 1,
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

export interface Seen {
  /** The hash of the stem, to make pairs of. */
  stem: number;
  own: { number: number; weight: number }[];
}

/** The end of a message has a place among the neighbours too. */
const end = hash('.');

/** What a word shows by itself. A number is a number, whichever it is. */
export const see = remember((text: string): Seen => {
  if (/\d/.test(text)) {
    const number = hash('#');
    return { stem: number, own: [{ number: mix(salt.word, number), weight: weights.word }] };
  }
  const stem = hash(stemOf(text));
  const own = [
    { number: mix(salt.word, hash(text)), weight: weights.word },
    { number: mix(salt.stem, stem), weight: weights.stem },
  ];
  const marked = `<${text.slice(0, mostLetters)}>`;
  for (let size = shortest; size <= longest; size++) {
    for (let at = 0; at + size <= marked.length; at++) {
      const number = mix(salt.letters, hash(marked.slice(at, at + size)));
      own.push({ number, weight: weights.letters });
    }
  }
  return { stem, own };
});

const seeConcept = remember(hash);

/** In which message a feature was last seen: quicker than a set, and nothing else looks at it. */
const visited = new Uint32Array(width);
let visit = 0;

type Add = (number: number, weight: number, word: number) => void;

/**
 * What a message shows: what each word does by itself, said again or not, and what they do together. `hits` are the
 * concepts in it. Messages are short, and longer ones are heard in pieces.
 */
export function featuresOf(words: Word[], hits: Hit[] = []): Feature[] {
  const found: Feature[] = [];
  const all = words.map(({ text }) => see(text));
  const said = new Set<string>();
  for (const [word, { own }] of all.entries()) {
    const { text } = words[word]!;
    if (said.has(text)) continue;
    said.add(text);
    for (const { number, weight } of own) found.push({ number, weight, word });
  }
  addTogether(all, hits, (number, weight, word) => found.push({ number, weight, word }));
  return found;
}

/** Neighbours and concepts, each once, of words as `see` gives them. */
export function addTogether(all: Pick<Seen, 'stem'>[], hits: Hit[], add: Add): void {
  visit += 1;
  const once: Add = (number, weight, word) => {
    if (visited[number] === visit) return;
    visited[number] = visit;
    add(number, weight, word);
  };
  for (const [word, { stem }] of all.entries()) {
    const next = all[word + 1]?.stem ?? end;
    once(mix(salt.pair, stem, next), weights.pair, word);
    const second = all[word + 2]?.stem;
    if (second === undefined) continue;
    once(mix(salt.skip, stem, second), weights.skip, word);
    once(mix(salt.three, stem, next, second), weights.three, word);
  }
  addConcepts(hits, once);
}

/** Concepts by themselves, and two that stand near one another, in whichever order. */
function addConcepts(hits: Hit[], add: Add): void {
  const concepts = hits
    .map(({ concept, from }) => ({ number: seeConcept(concept), from }))
    .sort((a, b) => a.from - b.from || a.number - b.number)
    .filter(
      ({ number, from }, nth, all) =>
        all[nth - 1]?.from !== from || all[nth - 1]?.number !== number,
    );
  for (const [nth, { number, from }] of concepts.entries()) {
    add(mix(salt.concept, number), weights.concept, from);
    for (let next = nth + 1; next < concepts.length; next++) {
      const other = concepts[next]!;
      if (other.from - from > near) break;
      if (other.number === number) continue;
      const [a, b] = number < other.number ? [number, other.number] : [other.number, number];
      add(mix(salt.scene, a, b), weights.scene, from);
    }
  }
}

/** FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): number {
  let number = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    number = Math.imul(number ^ text.charCodeAt(at), 0x01000193);
  }
  return number >>> 0;
}

/** One number below `width` from several, in their order. */
function mix(a: number, b: number, c = 0, d = 0): number {
  let mixed = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13) ^ b, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13) ^ c, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13) ^ d, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) & (width - 1);
}
