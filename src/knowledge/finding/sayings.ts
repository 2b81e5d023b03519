/** @module How people are expected to ask: the sentences and the words that authors chose for their subject. */
import type { Library } from '../library.ts';
import { stem, tokenise } from './words.ts';

/** The parts of a short message that are joined by "en" or a comma; none when it is one, or a long story. */
export function partsOf(query: string): string[] {
  const parts = query.slice(0, 400).split(/[,.;!?\n]+| en | maar | ook /);
  const full = parts.filter((part) => part.trim().includes(' '));
  return full.length > 1 && full.length < 5 ? full : [];
}

/** Subjects by the sentences their authors wrote down: who asks just so is sure to be understood. */
export function phrasingsOf({ onderwerpen }: Library): Map<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const { id, phrasings } of onderwerpen) {
    for (const phrasing of new Set(phrasings.map(sentence))) {
      // Two subjects with the same sentence: then the sentence does not tell.
      found.set(phrasing, found.has(phrasing) ? undefined : id);
    }
  }
  return found;
}

/** The stems that stand for a subject by themselves: its title, and its synonyms of one word. */
export function keywordsOf({ onderwerpen }: Library): Map<string, Set<string>> {
  return new Map(
    onderwerpen.map(({ id, title, synonyms }) => [
      id,
      new Set(
        [title, ...synonyms.filter((each) => !each.includes(' '))].flatMap(tokenise).map(stem),
      ),
    ]),
  );
}

/** The words alone; no author writes a sentence longer than this. */
export const sentence = (text: string): string => tokenise(text.slice(0, 500)).join(' ');
