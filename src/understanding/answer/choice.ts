/** @module Which option a person means: by its key, its place, its words, part of them, or nearly so. */

import type { Option } from '../../domain/question.ts';
import { remember } from '../remember.ts';
import { isSlip } from '../spelling.ts';
import { stemOf } from '../stem.ts';
import { type Word, wordsOf } from '../words.ts';
import { findPlaces } from './ordinal.ts';
import { type Polarity, polarityOf } from './polarity.ts';
import { isSmall } from './small.ts';
import { canonical } from './synonyms.ts';

/** An option that fits, or the ids that it may be when several are near. */
export type Fit<T> = { value: T } | { near: string[] };

interface Phrase {
  option: number;
  stems: string[];
  /** Only small words ("voor mij", "nu"): counts when little else is said. */
  small: boolean;
}

const enough = 0.5;
const nearness = 0.7;
/** In a longer message than this, a small word says nothing. */
const brief = 4;

export function findChoice(words: Word[], options: Option[]): Fit<string> | null {
  const exact = findExactly(words, options);
  if (exact) return { value: exact.id };
  const places = findPlaces(words, options.length);
  if (places) {
    const ids = places.map((place) => options[place - 1]!.id);
    return ids.length === 1 ? { value: ids[0]! } : { near: ids };
  }
  return findWeighed(words, options) ?? byPolarity(options, polarityOf(words));
}

/** The option whose key, label or other word this is, word for word. */
export function findExactly(words: Word[], options: Option[]): Option | undefined {
  const said = words.map(({ text }) => text).join(' ');
  return options.find(({ id, label, words: others = [] }) =>
    [id, label, ...others].some((phrase) => wordsOf(phrase).join(' ') === said),
  );
}

/** How strongly the message speaks for each option. */
export function weigh(words: Word[], options: Option[]): number[] {
  const scores = options.map(() => 0);
  const said = words.map(({ text }) => ({ text, stem: stemOf(text) }));
  const used = new Set<number>();
  const content = words.filter(({ text }) => !isSmall(text)).length;
  for (const { option, stems, small } of phrasesOf(options)) {
    const at = placeOf(stems, said, used);
    if (at < 0 || (small && content > 0 && words.length > brief)) continue;
    if (isDenied(words, at) && !/^(niet|geen|nee)$/.test(stems[0]!)) continue;
    scores[option]! += 0.7 + 0.15 * stems.length;
    for (let i = at; i < at + stems.length; i++) used.add(i);
  }
  said.forEach(({ text }, index) => {
    if (used.has(index) || isDenied(words, index)) return;
    // "Voor mij" is an answer where "mijzelf" is an option, and says nothing in a story.
    if (isSmall(text) && (canonical(text) === text || words.length > brief)) return;
    const fits = options.map((option) => likeness(text, option));
    const best = Math.max(...fits);
    const owners = fits.filter((fit) => fit >= best * nearness).length;
    fits.forEach((fit, option) => {
      scores[option]! += fit >= best * nearness ? fit / owners : 0;
    });
  });
  return scores;
}

/** The option that the words speak for most; several when none stands out. */
export function findWeighed(words: Word[], options: Option[]): Fit<string> | null {
  const scores = weigh(words, options);
  const best = Math.max(...scores);
  if (best < enough) return null;
  const near = options.filter((_, i) => scores[i]! >= best * nearness && scores[i]! >= enough);
  return near.length === 1 ? { value: near[0]!.id } : { near: near.map(({ id }) => id) };
}

/** "Doe maar" means the option that begins with "Ja". */
export function byPolarity(options: Option[], polarity: Polarity): Fit<string> | null {
  if (!polarity) return null;
  const sides = { ja: options.filter(isSide('ja')), nee: options.filter(isSide('nee')) };
  const meant = polarity === 'both' ? [...sides.ja, ...sides.nee] : sides[polarity];
  if (meant.length > 1) return { near: meant.map(({ id }) => id) };
  return meant[0] ? { value: meant[0].id } : null;
}

const isSide =
  (side: 'ja' | 'nee') =>
  ({ id, label }: Option): boolean =>
    id === side || wordsOf(label)[0] === side;

/** Longest first, so that "niet veilig" is heard before "veilig". */
function phrasesOf(options: Option[]): Phrase[] {
  const phrases = options.flatMap(({ label, words = [] }, option) =>
    [label, ...words].map((phrase) => ({ option, ...partsOf(phrase) })),
  );
  return phrases
    .filter(({ stems }) => stems.length > 0)
    .sort((a, b) => b.stems.length - a.stems.length);
}

const partsOf = remember((phrase) => {
  const words = wordsOf(phrase);
  const content = words.filter((word) => !isSmall(word));
  return { stems: words.map(stemOf), small: content.length === 0, content };
});

function placeOf(stems: string[], said: { stem: string }[], used: Set<number>): number {
  for (let at = 0; at + stems.length <= said.length; at++) {
    if (stems.every((stem, i) => said[at + i]!.stem === stem && !used.has(at + i))) return at;
  }
  return -1;
}

/** How much one word is like some word of the option: the same, its stem, part of it, or one slip away. */
function likeness(word: string, { label, description = '', words = [] }: Option): number {
  let best = 0;
  for (const phrase of [label, ...words]) {
    for (const part of partsOf(phrase).content) best = Math.max(best, alike(word, part));
  }
  return best > 0 ? best : wordsOf(description).some((part) => part === word) ? 0.5 : 0;
}

const alike = (word: string, part: string): number =>
  word === part ? 1 : pairAlike(`${word} ${part}`);

const pairAlike = remember((pair) => {
  const [word = '', part = ''] = pair.split(' ');
  if (stemOf(word) === stemOf(part)) return 0.95;
  // Weaker than the word itself: where "vader" and "moeder" are two options, each is its own.
  if (canonical(word) === canonical(part)) return 0.6;
  const [short, long] = word.length < part.length ? [word, part] : [part, word];
  if (short.length >= 4 && long.startsWith(short)) return 0.8;
  if (short.length >= 5 && long.endsWith(short)) return 0.8;
  return short.length >= 4 && isSlip(word, part) ? 0.75 : 0;
});

const isDenied = (words: Word[], at: number): boolean =>
  [words[at - 1], words[at - 2]].some(
    (word, back) =>
      word !== undefined &&
      /^(niet|geen|nie|gene|not|no)$/.test(word.text) &&
      (back === 0 || isSmall(words[at - 1]!.text)),
  );
