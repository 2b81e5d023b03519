/** @module Did you mean? The known word that looks most like a mistyped one. */
import { distance } from 'fastest-levenshtein';

/** The nearest word, when it is near enough to be a slip of the keyboard. */
export function findNear(word: string, known: string[]): string | undefined {
  const most = Math.max(1, Math.floor(word.length / 3));
  const ranked = known
    .map((each) => ({ each, far: distance(word, each) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far);
  return ranked[0]?.each;
}

/** `. Bedoelt u "naam"?`, or nothing when no known word is near. */
export function suggest(word: string, known: string[]): string {
  const near = findNear(word, known);
  return near === undefined ? '' : `. Bedoelt u "${near}"?`;
}
