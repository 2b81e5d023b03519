/** @module A learned model: for each feature how much it speaks for each label. Linear, so that every outcome can be explained. */

import type { Word } from '../words.ts';
import { type Feature, featuresOf, width } from './features.ts';

export interface Model {
  labels: string[];
  /** Where the weights of a feature begin, or -1 when it says nothing. Length: `width`. */
  places: Int32Array;
  /** One for each label, feature after feature. */
  weights: Float32Array;
  /** How likely each label is when nothing is known. */
  bias: Float32Array;
}

export interface Judged {
  label: string;
  /** 0 to 1; those of all labels are 1 together. */
  chance: number;
}

/** Every label, the likeliest first. */
export function judge(model: Model, features: Feature[]): Judged[] {
  const chances = chancesOf(model, features);
  return model.labels
    .map((label, index) => ({ label, chance: chances[index]! }))
    .sort((a, b) => b.chance - a.chance);
}

/** The word that speaks most for a label. */
export function tellingWord(model: Model, words: Word[], label: string): number {
  const index = model.labels.indexOf(label);
  const sums = new Float64Array(words.length);
  for (const { number, word } of featuresOf(words)) {
    const place = model.places[number]!;
    if (place >= 0) sums[word]! += model.weights[place + index]!;
  }
  return sums.reduce((best, sum, word) => (sum > sums[best]! ? word : best), 0);
}

export function chancesOf(
  { labels, places, weights, bias }: Model,
  features: Feature[],
): Float64Array {
  const scores = Float64Array.from(bias);
  const size = sizeOf(features);
  for (const { number } of features) {
    const place = places[number & (width - 1)]!;
    if (place < 0) continue;
    for (let label = 0; label < labels.length; label++) {
      scores[label]! += weights[place + label]! * size;
    }
  }
  return toChances(scores);
}

/** A long message shows more; each of its features then counts for less. */
export const sizeOf = (features: Feature[]): number => 1 / Math.sqrt(Math.max(features.length, 1));

export function toChances(scores: Float64Array): Float64Array {
  const highest = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - highest));
  const sum = raised.reduce((a, b) => a + b, 0);
  return raised.map((each) => each / sum);
}
