/** @module Word lists made ready to be found in a message, in one pass. */
import { parseTable, type Slot } from './pattern.ts';
import { createTerms, type Terms } from './terms.ts';
import type { Word } from './words.ts';

/** Two hits that are made of a word in common. */
export const shareWord = (a: Hit, b: Hit): boolean => a.own.some((word) => b.own.includes(word));

/** A concept that was found: words [from, to) of the message, of which `own` made it and the others stand between. */
export interface Hit {
  concept: string;
  from: number;
  to: number;
  own: number[];
}

export interface Lexicon {
  find(words: Word[]): Hit[];
}

interface Step {
  terms: ReadonlySet<number>;
  optional: boolean;
  gap: number;
}

interface Pattern {
  concept: string;
  steps: Step[];
}

export interface Manners {
  forms?: (word: string) => string[];
  /** Words that are what they are, and never a slip for another. */
  familiar?: Iterable<string>;
  bySound?: boolean;
  /** Only as it is spelt. */
  exactly?: boolean;
}

export function createLexicon(table: string, manners: Manners = {}): Lexicon {
  const { forms = (word: string) => [word], familiar = [] } = manners;
  const { bySound = false, exactly = false } = manners;
  const terms = createTerms(forms, new Set(familiar), bySound, exactly);
  const byFirst = new Map<number, Pattern[]>();
  for (const [concept, patterns] of parseTable(table)) {
    for (const slots of patterns) addPattern(byFirst, terms, concept, slots);
  }
  const patternsOf = createPatternsOf(byFirst);
  return { find: (words) => findHits(words, terms, patternsOf) };
}

function addPattern(
  byFirst: Map<number, Pattern[]>,
  terms: Terms,
  concept: string,
  slots: Slot[],
): void {
  const steps = slots.map(({ terms: names, optional, gap }) => ({
    ...{ optional, gap },
    terms: new Set(names.map((name) => terms.add(name))),
  }));
  const pattern = { concept, steps };
  for (const first of steps[0]!.terms) {
    byFirst.set(first, [...(byFirst.get(first) ?? []), pattern]);
  }
}

function findHits(words: Word[], terms: Terms, patternsOf: PatternsOf): Hit[] {
  const numbers = words.map(({ text }) => terms.find(text));
  const hits: Hit[] = [];
  for (let from = 0; from < words.length; from++) {
    for (const { concept, steps } of patternsOf(numbers[from]!)) {
      const rest = follow(steps, 1, from + 1, words, numbers);
      if (!rest) continue;
      const own = [from, ...rest];
      hits.push({ concept, from, to: own.at(-1)! + 1, own });
    }
  }
  return hits;
}

/** The patterns that may begin with a word that is these terms, each once. */
type PatternsOf = (numbers: readonly number[]) => Pattern[];

/** Worked out once for each word: `Terms` gives the same list for the same word. */
function createPatternsOf(byFirst: Map<number, Pattern[]>): PatternsOf {
  const known = new WeakMap<readonly number[], Pattern[]>();
  return (numbers) => {
    const found = known.get(numbers);
    if (found) return found;
    const patterns = [...new Set(numbers.flatMap((number) => byFirst.get(number) ?? []))];
    known.set(numbers, patterns);
    return patterns;
  };
}

/** The words that make the rest of the pattern, or null. A pattern never runs over the end of a sentence. */
function follow(
  steps: Step[],
  index: number,
  at: number,
  words: Word[],
  numbers: (readonly number[])[],
): number[] | null {
  const step = steps[index];
  if (!step) return [];
  for (let next = at; next <= at + step.gap && next < words.length; next++) {
    if (words[next]!.after === 'stop') break;
    if (!numbers[next]!.some((number) => step.terms.has(number))) continue;
    const rest = follow(steps, index + 1, next + 1, words, numbers);
    if (rest) return [next, ...rest];
  }
  return step.optional ? follow(steps, index + 1, at, words, numbers) : null;
}
