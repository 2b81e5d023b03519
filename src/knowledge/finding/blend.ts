/** @module What the index found, weighed together with what was learned from examples and with what means the same. */
import type { Scored, Topics } from './ports.ts';

/** The score of a subject that is beyond all doubt. */
const certain = 30;
/** How much a score of the index adds to what was learned; both as logarithms of a chance. */
const indexWeight = 0.1;
/** In a story of more words than this, the index hears many that are about something else. */
const fewWords = 2;
/** What a subject keeps that no example speaks for. */
const floor = 1e-3;
/** A subject less likely than this is chance. */
const least = 0.035;
/** Where the index knows no word of it, letters that look like something must be this telling. */
const leastUnknown = 0.075;

/** How much being the nearest in meaning adds, as a logarithm of a chance; the second adds half of it, the third a third. */
const nearWeight = 0.3;
/** As good as a few words that fit, for what no word was found of. */
const nearScore = 3;

/** What else tells what somebody means. */
export interface Beside {
  /** Ids, the nearest in meaning first. */
  near?: string[];
  /** How many words of weight were written. */
  length?: number;
}

/** Best first. Subjects are scored by how likely they are, services by the index alone. */
export function blend(
  words: Scored[],
  learned: ReturnType<Topics>,
  { near = [], length = 0 }: Beside = {},
): Scored[] {
  const share = (id: string) => (near.includes(id) ? 1 / (near.indexOf(id) + 1) : 0);
  const found = addNear(words, near, share);
  if (learned.length === 0) return found;
  const trust = indexWeight / Math.max(1, length / fewWords);
  const indexed = new Map(words.map(({ id, score }) => [id, score]));
  const weights = learned.map(({ label, chance }) => ({
    id: label,
    weight:
      (chance + floor) * Math.exp(trust * (indexed.get(label) ?? 0) + nearWeight * share(label)),
  }));
  const sum = weights.reduce((total, { weight }) => total + weight, 0);
  const unknown = found.length === 0 && weights.every(({ weight }) => weight / sum < leastUnknown);
  if (unknown) return [];
  const subjects = weights
    .filter(({ weight }) => weight / sum >= least)
    .map(({ id, weight }) => ({ id, score: (certain * weight) / sum }));
  const labels = new Set(learned.map(({ label }) => label));
  const services = found.filter(({ id }) => !labels.has(id));
  return [...subjects, ...services].sort((a, b) => b.score - a.score);
}

/** What is near in meaning comes up among what has the words, and stands in for it where no words were found. */
function addNear(words: Scored[], near: string[], share: (id: string) => number): Scored[] {
  if (near.length === 0) return words;
  const [best] = words;
  const most = Math.max(nearScore, (best?.score ?? 0) / 2);
  const strange = near.filter((id) => !words.some((each) => each.id === id));
  return [...words, ...strange.map((id) => ({ id, score: 0 }))]
    .map(({ id, score }) => ({ id, score: score + most * share(id) }))
    .sort((a, b) => b.score - a.score);
}

/** From this chance on nearly no other subject turns out to be meant: what was learned is modest. */
const likely = 0.32;

/** For a subject that stands first: is it beyond doubt? */
export const isLikely = ({ score }: Scored): boolean => score >= certain * likely;
