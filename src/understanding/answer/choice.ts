/** @module Which option a person means: by its key, its place, its words, part of them, or nearly so. */

import type { Option } from '../../domain/question.ts';
import { hearWish } from '../intent/intents.ts';
import { remember, rememberFor } from '../remember.ts';
import { isSlip } from '../spelling.ts';
import { stemOf } from '../stem.ts';
import { toWords, type Word, wordsOf } from '../words.ts';
import { isDenied, isDeniedByItself, partsOf } from './denied.ts';
import { isNone } from './every.ts';
import type { Fit } from './fit.ts';
import { findPlaces } from './ordinal.ts';
import { polarityOf } from './polarity.ts';
import { findInRange } from './range.ts';
import { byPolarity, findBetween, findMerely } from './side.ts';
import { isSmall } from './small.ts';
import { hasSynonyms, isSynonym } from './synonyms.ts';

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
  const exact = findExactly(words, options) ?? findInRange(words, options);
  if (exact) return { value: exact.id };
  const places = findPlaces(words, options.length);
  if (places) {
    const ids = places.map((place) => options[place - 1]!.id);
    return ids.length === 1 ? { value: ids[0]! } : { near: ids };
  }
  return (
    findBetween(words, options) ??
    findWeighed(words, options) ??
    byPolarity(options, polarityOf(words)) ??
    findOther(words, options)
  );
}

/** Without it, there is time. */
const hurry = new Set('haast spoed dringend urgent hurry rush'.split(' '));

/** The option whose key, label or other word this is, word for word; or that can be nothing else. */
export function findExactly(words: Word[], options: Option[]): Option | undefined {
  const said = words.map(({ text }) => text).join(' ');
  const same = options.find(({ id, label, words: others = [] }) =>
    [id, label, ...others].some((phrase) => plainOf(phrase) === said),
  );
  return same ?? findSameWish(words, options) ?? findMerely(words, options);
}

const plainOf = remember((phrase) => wordsOf(phrase).join(' '));

/** "Kweenie" where "Weet ik niet" is an option. */
function findSameWish(words: Word[], options: Option[]): Option | undefined {
  const { wish, rest } = words.length <= brief * 2 ? hearWish(words) : { wish: null, rest: 0 };
  if (wish === null || rest > 0 || wish === 'greeting' || wish === 'thanks') return undefined;
  const same = options.filter((option) => wishOf(option.label) === wish);
  return same.length === 1 ? same[0] : undefined;
}

const wishOf = remember((label) => {
  const { wish, rest } = hearWish(toWords(label));
  return rest === 0 ? wish : null;
});

/** "Staat er niet bij" where one option is for anything else, "helemaal niks" where one is for nothing. */
function findOther(words: Word[], options: Option[]): Fit<string> | null {
  const others = options.filter(({ label }) =>
    /^(iets |een |wat )?(anders|ander|other|something else)/i.test(label),
  );
  if (!isNone(words)) return null;
  const nothing = options.filter(({ label }) => /\b(niets|niks|niemand|geen)\b/i.test(label));
  if (nothing.length === 1) return { value: nothing[0]!.id };
  return others.length === 1 ? { value: others[0]!.id } : null;
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
    if (isDenied(words, at + stems.length - 1, at) && !/^(niet|geen|nee)$/.test(stems[0]!))
      continue;
    scores[option]! += 0.7 + 0.15 * stems.length;
    for (let i = at; i < at + stems.length; i++) used.add(i);
  }
  said.forEach(({ text }, index) => {
    if (used.has(index) || isOfOthers(words, index)) return;
    const rest = hurry.has(text) && isDenied(words, index);
    const denied = !rest && (isDenied(words, index) || isDeniedByItself(text));
    // "Voor mij" is an answer where "mijzelf" is an option, and says nothing in a story.
    if (isSmall(text) && (!hasSynonyms(text) || words.length > brief) && !isDay(text, words))
      return;
    const fits = options.map((option) => likeness(rest ? 'wachten' : text, option, denied));
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
  // In "schuldhulp en de dokter" the weaker word is named as much as the stronger.
  const listed = words.some(({ text }) => text === 'en' || text === 'and');
  const least = listed ? enough : Math.max(enough, best * nearness);
  const near = options.filter((_, i) => scores[i]! >= least);
  return near.length === 1 ? { value: near[0]!.id } : { near: near.map(({ id }) => id) };
}

/** Longest first, so that "niet veilig" is heard before "veilig". */
const phrasesOf = rememberFor((options: Option[]): Phrase[] => {
  const phrases = options.flatMap(({ label, words = [] }, option) =>
    [label, ...words].map((phrase) => ({ option, ...partsOf(phrase) })),
  );
  return phrases
    .filter(({ stems }) => stems.length > 0)
    .sort((a, b) => b.stems.length - a.stems.length);
});

function placeOf(stems: string[], said: { stem: string }[], used: Set<number>): number {
  for (let at = 0; at + stems.length <= said.length; at++) {
    if (stems.every((stem, i) => said[at + i]!.stem === stem && !used.has(at + i))) return at;
  }
  return -1;
}

/** How much one word is like some word of the option: the same, its stem, part of it, or one slip away. */
function likeness(
  word: string,
  { label, description = '', words = [] }: Option,
  denied: boolean,
): number {
  let best = 0;
  const bare = isDeniedByItself(word) ? word.slice(0, -'loos'.length) : word;
  for (const phrase of [label, ...words]) {
    for (const part of partsOf(phrase).content) {
      if (part.denied === denied) best = Math.max(best, alike(bare, part.text));
      else if (bare !== word) best = Math.max(best, alike(word, part.text));
    }
  }
  return best > 0 || denied ? best : wordsOf(description).some((part) => part === word) ? 0.5 : 0;
}

const alike = (word: string, part: string): number => (word === part ? 1 : alikeTo(word)(part));

/** Two by two, for a key of both would be made anew each time. */
const alikeTo = remember((word) => remember((part) => pairAlike(word, part)));

function pairAlike(word: string, part: string): number {
  const others = variantsOf(word);
  if (others.some((each) => each === part || stemOf(each) === stemOf(part))) return 0.95;
  if (isDayOf(word, part)) return 0.9;
  // Weaker than the word itself: where "vader" and "moeder" are two options, each is its own.
  if (others.some((each) => isSynonym(each, part))) return synonymous;
  const [short, long] = word.length < part.length ? [word, part] : [part, word];
  if (short.length >= 4 && long.startsWith(short)) return 0.8;
  const stem = stemOf(short);
  // The last part of a Dutch word says what it is: "mantelzorg" is "zorg".
  if (short === part && short.length >= 4 && long.endsWith(short)) return 0.8;
  if (stem.length >= 5 && (long.endsWith(short) || stemOf(long).endsWith(stem))) return 0.8;
  return short.length >= 4 && !ordinary.has(word) && isSlip(word, part) ? 0.75 : 0;
}

/** One letter from a word that options have, and a word of its own. */
const ordinary = new Set(
  'week weken weer weet vaak maand hand hond paar jaar haar meer deur'.split(' '),
);

/** Too weak beside part of the word: "huur" is a "huurwoning" before it is a "woning". */
const synonymous = 0.55;

/** As it may be meant: "vrouwtje" is a woman, "belle" is "bellen". */
const variantsOf = remember((word) => {
  const small = word.replace(/(?:etje|tje|pje|je)s?$/, '');
  const single = small.replace(/([a-z])\1$/, '$1');
  const all = [word, spoken(word), small, single, word.endsWith('e') ? `${word}n` : word];
  return [...new Set(all.filter((each) => each.length >= 3 || each === word))];
});

/** "Mezelluf", "hullep", "twelluf": a vowel that is only heard. */
const spoken = (word: string): string => word.replace(/([lr])\1?[ue]([fkmpg])/, '$1$2');

const days = 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' ');

const isDayOf = (word: string, part: string): boolean =>
  days.some(
    (day) =>
      part.startsWith(day) && (word === `${day}s` || (word.length === 2 && day.startsWith(word))),
  );

/** "Ma" and "zo" are days when little else is said. */
const isDay = (word: string, words: Word[]): boolean =>
  words.length <= 2 && days.some((day) => day.startsWith(word));

/** A word that is about somebody else than the answer is. */
export const isOfOthers = (words: Word[], at: number): boolean =>
  isOfSomebody(words, at) || isGone(words, at);

/** "Mijn man is overleden": who is gone is not who it is about. */
const isGone = (words: Word[], at: number): boolean =>
  words
    .slice(at + 1, at + 4)
    .some(
      ({ text, after }) =>
        after === 'space' && /^(overle(den|ed)|gestorven|dood|stierf)$/.test(text),
    );

/** "De vrouw van hiernaast" is no partner, "een kennis van mij" is not me, and neither is "hij wil zelf". */
const isOfSomebody = (words: Word[], at: number): boolean =>
  (words[at]!.text === 'zelf' &&
    words.slice(Math.max(0, at - 4), at).some(({ text }) => /^(hij|zij|ze|die)$/.test(text))) ||
  (/^(man|vrouw|meneer|mevrouw)$/.test(words[at]!.text) && words[at + 1]?.text === 'van') ||
  (/^(mij|me|mezelf)$/.test(words[at]!.text) && words[at - 1]?.text === 'van' && at > 1);
