/** @module What the index found, weighed together with what was learned from examples. */
import type { Scored, Topics } from './ports.ts';

/** The score of a subject that is beyond all doubt. */
const certain = 30;
/** How much a score of the index adds to what was learned; both as logarithms of a chance. */
const indexWeight = 0.14;
/** What a subject keeps that no example speaks for. */
const floor = 1e-3;
/** A subject less likely than this is chance. */
const least = 0.06;
/** Where the index knows no word of it, letters that look like something must be this telling. */
const leastUnknown = 0.18;

/** Best first. Subjects are scored by how likely they are, services by the index alone. */
export function blend(found: Scored[], learned: ReturnType<Topics>): Scored[] {
  if (learned.length === 0) return found;
  const indexed = new Map(found.map(({ id, score }) => [id, score]));
  const weights = learned.map(({ label, chance }) => ({
    id: label,
    weight: (chance + floor) * Math.exp(indexWeight * (indexed.get(label) ?? 0)),
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

/** For a subject that stands first: is it more likely than all others together? */
export const isLikely = ({ score }: Scored): boolean => score >= certain / 2;
