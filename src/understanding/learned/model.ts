/** @module A learned model: for each feature how much it speaks for each label. Linear, so that every outcome can be explained. */
import type { Feature } from './features.ts';
import { type Places, placeOf } from './places.ts';

export interface Model {
  labels: string[];
  /** The features that say something. */
  places: Places;
  /** One for each label, feature after feature in the order of their numbers, in `scale`. Unpacked they are small whole numbers, that stay at hand. */
  weights: Float32Array | Int8Array;
  scale: number;
  /** How likely each label is when nothing is known. */
  bias: Float32Array;
}

/** While it learns: real numbers, as they are. */
export interface Trained extends Model {
  weights: Float32Array;
  scale: 1;
}

/** The word that speaks most for a label, of so many words. */
export function tellingWord(model: Model, features: Feature[], label: string): number {
  const index = model.labels.indexOf(label);
  const sums = new Map<number, number>();
  for (const { number, weight, word } of features) {
    const place = placeOf(model.places, number);
    if (place < 0) continue;
    const own = model.weights[place * model.labels.length + index]!;
    sums.set(word, (sums.get(word) ?? 0) + weight * own);
  }
  const [best] = [...sums].sort(([, a], [, b]) => b - a);
  return best?.[0] ?? 0;
}

export function chancesOf(model: Omit<Model, 'labels'>, features: Feature[]): Float64Array {
  const { places, weights, scale, bias } = model;
  const scores = Float64Array.from(bias);
  const size = sizeOf(features);
  for (const { number, weight } of features) {
    const place = placeOf(places, number);
    if (place < 0) continue;
    const part = weight * size * scale;
    const from = place * scores.length;
    for (let label = 0; label < scores.length; label++) {
      scores[label]! += weights[from + label]! * part;
    }
  }
  return toChances(scores);
}

/** A long message shows more; each of its features then counts for less. */
export const sizeOf = (features: Feature[]): number => {
  let sum = 0;
  for (const { weight } of features) sum += weight * weight;
  return 1 / Math.sqrt(sum || 1);
};

/** All together 1, in the place of the scores. Written out, for it is done for every piece of every message. */
export function toChances(scores: Float64Array): Float64Array {
  let highest = -Infinity;
  for (let label = 0; label < scores.length; label++) highest = Math.max(highest, scores[label]!);
  let sum = 0;
  for (let label = 0; label < scores.length; label++) {
    scores[label] = Math.exp(scores[label]! - highest);
    sum += scores[label]!;
  }
  for (let label = 0; label < scores.length; label++) scores[label]! /= sum;
  return scores;
}
