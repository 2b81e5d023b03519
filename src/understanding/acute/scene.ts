/** @module What was found in a message, and what surrounds it: denied, long ago, a figure of speech, or not about life. */
import type { Hit } from '../lexicon.ts';
import type { Word } from '../words.ts';

/** How far a language looks for its "not", in words. */
export interface Reach {
  back: number;
  ahead: number;
}

/** A hit with its place in the message. */
export interface Found extends Hit {
  /** From the first to the last word, as `Word.at`. */
  first: number;
  last: number;
}

export interface Scene {
  /** Every concept that was found, once. */
  concepts: string[];
  of(concept: string): readonly Found[];
  isDenied(hit: Found): boolean;
  /** True when what surrounds these words says that it is no danger now. */
  isHarmless(first: number, last: number): boolean;
}

/** How far, in words, something says about the danger that it is no danger. */
const reachOf = { frame: 16, past: 12, resolved: 26 };
const present = 8;

/** Concepts that take danger out of other words. */
export const guards: ReadonlySet<string> = new Set(['idiom', ...Object.keys(reachOf)]);

export function createScene(words: Word[], hits: Hit[], reach: Reach): Scene {
  const said = new Set(hits.flatMap(({ concept, own }) => (concept === 'idiom' ? own : [])));
  const byConcept = new Map<string, Found[]>();
  for (const hit of hits) {
    // A word of an idiom is no danger by itself.
    const hidden = hit.concept !== 'idiom' && hit.own.some((word) => said.has(word));
    if (hidden) continue;
    const found = { ...hit, first: words[hit.from]!.at, last: words[hit.to - 1]!.at };
    const list = byConcept.get(hit.concept);
    if (list) list.push(found);
    else byConcept.set(hit.concept, [found]);
  }
  const of = (concept: string) => byConcept.get(concept) ?? [];
  const clauses = new Set(of('clause').map(({ from }) => from));
  const free = freeNegations(of('negation'), hits);
  const isBetween = (concept: string, a: number, b: number) =>
    of(concept).some(({ first }) => first > Math.min(a, b) && first < Math.max(a, b));

  function isDenied(hit: Found): boolean {
    return covers(of('negation'), hit) ? false : isDeniedBefore(hit) || isDeniedAfter(hit);
  }

  function isDeniedBefore({ from }: Found): boolean {
    for (let i = from - 1; i >= from - reach.back && i >= 0; i--) {
      if (words[i + 1]!.after !== 'space') return false;
      if (free.has(i)) return true;
      if (clauses.has(i)) return false;
    }
    return false;
  }

  function isDeniedAfter({ to }: Found): boolean {
    for (let i = to; i < to + reach.ahead && i < words.length; i++) {
      if (words[i]!.after !== 'space') return false;
      if (free.has(i)) return true;
      // "Nu slaat hij me niet": right after the verb stands its own subject.
      if (clauses.has(i) && i > to) return false;
    }
    return false;
  }

  function isHarmless(first: number, last: number): boolean {
    return (['frame', 'past', 'resolved'] as const).some((guard) =>
      of(guard).some((hit) => {
        const far = Math.max(hit.first - last, first - hit.last, 0);
        if (far > reachOf[guard]) return false;
        if (hit.first < first && isBetween('contrast', hit.first, first)) return false;
        return guard !== 'past' || !of('still').some((hit) => Math.abs(hit.first - last) < present);
      }),
    );
  }

  return { concepts: [...byConcept.keys()], of, isDenied, isHarmless };
}

const covers = (inner: readonly Hit[], outer: Hit): boolean =>
  inner.some(({ from }) => outer.own.includes(from));

/** The words that deny, without those that belong to something larger ("reageert niet"). */
function freeNegations(negations: readonly Found[], hits: Hit[]): Set<number> {
  const larger = hits.filter(({ concept, own }) => concept !== 'negation' && own.length > 1);
  const taken = new Set(larger.flatMap(({ own }) => own));
  return new Set(negations.map(({ from }) => from).filter((word) => !taken.has(word)));
}
