/** @module Which language a message is in, also when it is five words long. */
import { type Language, languages } from '../domain/language.ts';
import { foldLetters } from './letters.ts';
import { cyrillic, letters, shapes, stopwords } from './stopwords.ts';

const latin = ['nl', 'en', 'tr', 'pl', 'other'] as const;
type Latin = (typeof latin)[number];

/** As many words tell enough. */
const enough = 200;

/** Each word with the languages it belongs to; made at first use. */
let lists: { latin: Map<string, Latin[]>; uk: Set<string>; other: Set<string> } | undefined;

export function detectLanguage(text: string): Language {
  const words = wordsIn(text);
  const script = scriptOf(words);
  if (script === 'arabic') return detectArabic(words);
  if (script === 'cyrillic') return detectCyrillic(words);
  return script === 'latin' ? detectLatin(words) : 'unknown';
}

/** The languages to listen in: the one it is, Dutch beside it, and all of its script when it is unknown. */
export function listenIn(text: string, language: Language): Language[] {
  if (language !== 'unknown') return language === 'nl' ? ['nl'] : [language, 'nl'];
  const script = scriptOf(wordsIn(text));
  if (script === 'arabic') return ['ar'];
  return script === 'cyrillic'
    ? ['uk']
    : languages.filter((each) => each !== 'ar' && each !== 'uk');
}

/** Without addresses, links and numbers: they are the same in every language. */
const wordsIn = (text: string): string[] =>
  text
    .slice(0, enough * 40)
    .split(/[\s,.!?;:()"“”„/؟،]+/u)
    .filter((word) => /\p{L}/u.test(word) && !/[@\d]|www/i.test(word))
    .slice(0, enough);

/** Most messages have nothing else, and then no letter needs a look of its own. */
const plainLatin = /^[ -~]*[a-z][ -~]*$/i;

function scriptOf(words: string[]): 'latin' | 'arabic' | 'cyrillic' | 'none' {
  if (words.length > 0 && words.every((word) => plainLatin.test(word))) return 'latin';
  const counts = { latin: 0, arabic: 0, cyrillic: 0 };
  for (const word of words) {
    for (const letter of word.slice(0, 40)) {
      if (/\p{Script=Latin}/u.test(letter)) counts.latin += 1;
      else if (/\p{Script=Arabic}/u.test(letter)) counts.arabic += 1;
      else if (/\p{Script=Cyrillic}/u.test(letter)) counts.cyrillic += 1;
    }
  }
  const [script, count] = (['latin', 'arabic', 'cyrillic'] as const)
    .map((each) => [each, counts[each]] as const)
    .reduce((a, b) => (b[1] > a[1] ? b : a));
  return count > 0 ? script : 'none';
}

/** Persian, Urdu and Kurdish have letters that Arabic has not. */
const detectArabic = (words: string[]): Language =>
  /[پچژگڤٹڈڑےںێۆڵەکی]/u.test(words.join(' ')) ? 'unknown' : 'ar';

function detectCyrillic(words: string[]): Language {
  const { uk, other } = listsOf();
  const text = words.join(' ').toLowerCase();
  const ours = count(text, /[іїєґ]/gu) * 2 + words.filter((w) => uk.has(w.toLowerCase())).length;
  const theirs =
    count(text, /[ыэъё]/gu) * 2 + words.filter((w) => other.has(w.toLowerCase())).length;
  return theirs > ours ? 'unknown' : 'uk';
}

function detectLatin(words: string[]): Language {
  const scores: Record<Latin, number> = { nl: 0, en: 0, tr: 0, pl: 0, other: 0 };
  const known = listsOf().latin;
  words.forEach((word, index) => {
    const plain = foldLetters(word.replace(/['’]/g, ''));
    // A capital in the middle of a message is a name, and a name says nothing of its language.
    const isName = index > 0 && /^\p{Lu}\p{Ll}/u.test(word);
    const owners = known.get(plain) ?? [];
    if (letters.tr.test(word) && !isName) scores.tr += 2;
    if (letters.pl.test(word) && !isName) scores.pl += 2;
    for (const owner of owners) scores[owner] += 2 / owners.length ** 1.5;
    if (owners.length > 0 || isName) return;
    for (const each of latin) if (shapes[each].test(word.toLowerCase())) scores[each] += 0.5;
  });
  const [best, next] = latin.toSorted((a, b) => scores[b] - scores[a]);
  if (scores[best!] < 0.5 || best === 'other') return 'unknown';
  // This is a Dutch desk: what is as likely Dutch as something else, is Dutch.
  if (scores[best!] === scores[next!]) return scores.nl === scores[best!] ? 'nl' : 'unknown';
  return best!;
}

function listsOf() {
  if (lists) return lists;
  const byWord = new Map<string, Latin[]>();
  for (const each of latin) {
    for (const word of split(stopwords[each]))
      byWord.set(word, [...(byWord.get(word) ?? []), each]);
  }
  lists = {
    latin: byWord,
    uk: new Set(split(cyrillic.uk)),
    other: new Set(split(cyrillic.other)),
  };
  return lists;
}

const split = (list: string): string[] => [...new Set(list.split(/\s+/))];
const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;
