/** @module Which terms of our lists a word is: as typed, else by its sound, else with one slip of the finger. */
import { foldLetters } from './letters.ts';
import { remember } from './remember.ts';
import { isSlip, shortestSlip, slipsOf, soundOf } from './spelling.ts';

/** Terms have numbers; a word may be several. */
export interface Terms {
  /** The number of a term, made when it is new. */
  add(term: string): number;
  /** The numbers of the terms that this word is. */
  find(word: string): readonly number[];
}

interface Shelf {
  whole: Map<string, number[]>;
  begin: Map<string, number[]>;
  end: Map<string, number[]>;
}

const shortestSound = 4;

const shelf = (): Shelf => ({ whole: new Map(), begin: new Map(), end: new Map() });

/** `forms` gives the ways one typed word may be read (Arabic writes "and" and "the" onto the next word). */
export function createTerms(
  forms: (word: string) => string[],
  familiar: ReadonlySet<string>,
  bySound: boolean,
  exactly = false,
): Terms {
  const numbers = new Map<string, number>();
  const spelt = shelf();
  const sounded = shelf();
  const slipped = new Map<string, { word: string; whole: boolean; number: number }[]>();
  const sound = bySound ? soundOf : (word: string) => word;

  function add(term: string): number {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(term, number);
    const side = term.endsWith('*') ? 'begin' : term.startsWith('*') ? 'end' : 'whole';
    const word = foldLetters(term.replace(/[*'’]/g, ''));
    put(spelt[side], word, number);
    if (bySound) addSound(word, side, number);
    if (side !== 'end' && word.length >= shortestSlip) {
      for (const slip of slipsOf(word))
        put(slipped, slip, { word, whole: side === 'whole', number });
    }
    return number;
  }

  /** A short stem sounds like the beginning of too many words. */
  function addSound(word: string, side: keyof Shelf, number: number): void {
    const heard = side === 'begin' ? soundOfBegin(word) : sound(word);
    if (side === 'whole' || heard.length >= shortestSound) put(sounded[side], heard, number);
  }

  /** A whole word of our lists is that word. A mere beginning may also be another word by its sound. */
  function find(word: string): readonly number[] {
    const exact = forms(word).flatMap((form) => look(spelt, form));
    if (familiar.has(word) || forms(word).some((form) => spelt.whole.has(form))) return exact;
    const alike = sounded.whole.get(sound(word)) ?? [];
    if (exact.length > 0) return [...new Set([...exact, ...alike])];
    if (exactly) return exact;
    const begun = bySound ? look(sounded, sound(word)) : [];
    return begun.length > 0 ? begun : findSlips(word);
  }

  function findSlips(word: string): number[] {
    const found = new Set<number>();
    for (const part of beginnings(word)) {
      for (const slip of slipsOf(part)) {
        for (const each of slipped.get(slip) ?? []) {
          if ((!each.whole || part === word) && isSlip(each.word, part)) found.add(each.number);
        }
      }
    }
    return [...found];
  }

  return { add, find: remember(find) };
}

function look({ whole, begin, end }: Shelf, word: string): number[] {
  const found = [...(whole.get(word) ?? [])];
  for (let length = 2; length <= Math.min(word.length, 16); length++) {
    found.push(...(begin.get(word.slice(0, length)) ?? []));
    if (end.size > 0) found.push(...(end.get(word.slice(-length)) ?? []));
  }
  return found;
}

/** The word itself, and its beginnings that a longer term's stem may be. */
function beginnings(word: string): string[] {
  if (word.length < shortestSlip - 1) return [];
  const lengths = [5, 6, 7, 8, 9, 10].filter((length) => length < word.length);
  return [word, ...lengths.map((length) => word.slice(0, length))];
}

/** A stem may stop in the middle of a sound, so its last letter is left as it is. */
const soundOfBegin = (stem: string): string => soundOf(`${stem}#`).slice(0, -1);

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
