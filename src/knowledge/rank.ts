/** @module From scores to an answer: what is worth showing, and whether the first is beyond doubt. */
import type { Scored } from './ports.ts';

/** Below this share of the best score it is chance. */
const worthShare = 0.25;
/** From this many times the second score on, the first is beyond doubt … */
const sureRatio = 1.4;
/** … unless it is one common word, or much of what was written is strange to us: score times known share. */
const sureScore = 2.5;

/** When no word at all is known as it was written, a guess must be at least this good. */
const guessScore = 3;

/** Best first, at most `most`. `known` is the share of the words that we know. */
export function rank(
  scored: Scored[],
  known: number,
  most: number,
): { sure: boolean; ids: string[] } {
  const [first, second] = scored;
  if (!first || (known === 0 && first.score < guessScore)) return { sure: false, ids: [] };
  const worth = scored.filter(({ score }) => score >= first.score * worthShare);
  const ahead = first.score >= (second?.score ?? 0) * sureRatio;
  return {
    sure: ahead && first.score * known >= sureScore,
    ids: worth.slice(0, most).map(({ id }) => id),
  };
}
