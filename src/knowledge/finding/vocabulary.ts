/** @module The words that our own texts use: to take compounds apart, and to forgive a slip of the finger. */
import { distance } from 'fastest-levenshtein';
import { isStopWord, stem, tokenise } from './words.ts';

export interface Vocabulary {
  /** Stems of a text of ours, compounds with their parts. */
  terms(text: string): string[];
  /** Stems of ours that come nearest to what an inwoner wrote. */
  search(text: string): Query;
}

export interface Query {
  stems: string[];
  /** The share of the words, small talk left out, that we know as they were written: 0 to 1. */
  known: number;
}

/** Letters of what an inwoner wrote that are read; who writes more has said it by then. */
const longest = 2000;
/** Nobody's word; taking it apart would only cost time. */
const longestWord = 40;
const shortestPart = 4;
const shortestEnd = 5;

export function createVocabulary(texts: string[]): Vocabulary {
  const words = new Set(texts.flatMap(contentWords));
  const stems = new Set([...words].map(stem));
  const byLetter = groupByLetter(stems);
  const parts = (word: string) => findParts(word, words).map(stem);
  const know = (word: string) => {
    const form = forms(word).find((each) => stems.has(each));
    return [...(form === undefined ? [] : [form]), ...parts(word)];
  };
  const guess = (word: string) =>
    findNear(stem(word), byLetter.get(word[0]!) ?? []) ?? findEnd(word, words);
  return {
    terms: (text) => contentWords(text).flatMap((word) => [stem(word), ...parts(word)]),
    search(text) {
      const short = text.slice(0, longest);
      const found = [...new Set(contentWords(short))].map((word) => ({ word, stems: know(word) }));
      const joined = joinPairs(tokenise(short), words).map(stem);
      const known = found.filter((each) => each.stems.length > 0).length;
      return {
        stems: found
          .flatMap((each) => (each.stems.length > 0 ? each.stems : guess(each.word)))
          .concat(joined),
        known: found.length === 0 ? 0 : known / found.length,
      };
    },
  };
}

/** A slip is seldom in the first letter, so only stems with the same one are looked at. */
function groupByLetter(stems: Set<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const each of stems) {
    const group = groups.get(each[0]!);
    if (group) group.push(each);
    else groups.set(each[0]!, [each]);
  }
  return groups;
}

const contentWords = (text: string): string[] =>
  tokenise(text).filter((word) => word.length <= longestWord && !isStopWord(word));

/** What a word may stand under: the stemmer does not take "kookt" and "gekookt" to "koken". */
const forms = (word: string): string[] => [
  stem(word),
  stem(word.replace(/[dt]$/, '')),
  stem(word.replace(/^ge(.{3,})[dt]$/, '$1')),
];

/** Compounds of ours that were written as two words: "scoot mobiel". */
const joinPairs = (tokens: string[], words: Set<string>): string[] =>
  tokens
    .slice(1)
    .map((token, nth) => tokens[nth]! + token)
    .filter((joined) => words.has(joined));

/** The words a compound is made of, `huis` and `uitzetting` of `huisuitzetting`; none when it is not one. */
function findParts(word: string, words: Set<string>): string[] {
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    const tail = word.slice(at);
    const head = words.has(tail) ? findHead(word.slice(0, at), words) : undefined;
    if (head) return [head, tail];
  }
  return [];
}

/** A first part may carry joining letters: `schuld·en·hulp`. */
const findHead = (head: string, words: Set<string>): string | undefined =>
  [head, head.replace(/s$/, ''), head.replace(/en?$/, '')].find(
    (each) => each.length >= shortestPart && words.has(each),
  );

/** The longest word of ours that an unknown compound ends in, for the end says what it is; or begins with. */
function findEnd(word: string, words: Set<string>): string[] {
  for (let at = 1; at <= word.length - shortestEnd; at++) {
    if (words.has(word.slice(at))) return [stem(word.slice(at))];
  }
  for (let end = word.length - 1; end >= shortestEnd; end--) {
    if (words.has(word.slice(0, end))) return [stem(word.slice(0, end))];
  }
  return [];
}

/** The nearest of these stems: one slip in a word of five letters, two in a word of nine; or undefined. */
function findNear(word: string, stems: string[]): string[] | undefined {
  const reach = word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0;
  if (reach === 0 || /\d/.test(word)) return undefined;
  let best: string | undefined;
  let least = reach + 1;
  for (const each of stems) {
    if (Math.abs(each.length - word.length) >= least) continue;
    const far = distance(word, each);
    if (far < least) [best, least] = [each, far];
  }
  return best === undefined ? undefined : [best];
}
