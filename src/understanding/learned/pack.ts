/** @module A model as text, small enough for a Worker: each weight is one sign, and gaps between numbers are few signs. */
import type { Model, Trained } from './model.ts';
import { createPlaces, numbersIn } from './places.ts';

export interface Packed {
  labels: string[];
  /** The features that say something, in order: each as how far it is from the one before, in base 36. */
  numbers: string;
  /** One sign for each label of each feature: a whole number of `scale`, counted from `zero`. */
  weights: string;
  scale: number;
  bias: number[];
}

/** Signs from `$` to `|`. Coarser than a byte: that packs to half, and weighs the same. */
const steps = 44;
const zero = 80;

/** A model as it was trained. */
export function pack({ labels, places, weights, bias }: Trained): Packed {
  const numbers = numbersIn(places);
  const scale = weights.reduce((most, each) => Math.max(most, Math.abs(each)), 0) / steps || 1;
  const signsOf = (place: number) =>
    String.fromCharCode(
      ...labels.map((_, nth) => zero + Math.round(weights[place * labels.length + nth]! / scale)),
    );
  return {
    labels,
    numbers: numbers.map((each, nth) => (each - (numbers[nth - 1] ?? 0)).toString(36)).join(' '),
    weights: numbers.map((_, place) => signsOf(place)).join(''),
    ...{ scale, bias: [...bias] },
  };
}

export function unpack({ labels, numbers, weights, scale, bias }: Packed): Model {
  let number = 0;
  const gaps = numbers.split(' ').filter((gap) => gap !== '');
  const places = createPlaces(gaps.map((gap) => (number += Number.parseInt(gap, 36))));
  const whole = new Int8Array(weights.length);
  for (let at = 0; at < whole.length; at++) whole[at] = weights.charCodeAt(at) - zero;
  return { labels, places, weights: whole, scale, bias: Float32Array.from(bias) };
}
