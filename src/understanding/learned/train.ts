/** @module Learning from examples: logistic regression over all labels, the same outcome each time. */
import { toWords } from '../words.ts';
import { type Feature, featuresOf, width } from './features.ts';
import { type Model, sizeOf, toChances } from './model.ts';

export interface Example {
  text: string;
  label: string;
}

/** How often all examples are gone through. */
const rounds = 10;
/** How far one example moves the weights at first. */
const pace = 0.1;
/** How much weights that nothing needs wear off. */
const decay = 3e-4;
/** A feature of fewer examples than this is chance. */
const fewest = 2;
/** Weights below this share of the largest say nothing. */
const least = 1 / 127;

export function train(
  examples: Example[],
  see = (text: string): Feature[] => featuresOf(toWords(text)),
): Model {
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const seen = examples.map(({ text, label }) => ({
    features: see(text),
    label: labels.indexOf(label),
  }));
  const full = { labels, ...learn(seen, labels.length) };
  return prune(full);
}

interface Seen {
  features: Feature[];
  label: number;
}

function learn(seen: Seen[], count: number): Omit<Model, 'labels'> {
  const places = placesOf(seen, count);
  const size = (places.reduce((last, place) => Math.max(last, place), -1) + count) | 0;
  const weights = new Float32Array(size);
  const moved = new Float32Array(size).fill(1e-3);
  const bias = new Float32Array(count);
  const weigh = importanceOf(seen, count);
  for (let round = 0; round < rounds; round++) {
    for (const { features, label } of shuffle(seen, round + 1)) {
      const size = sizeOf(features);
      const scores = Float64Array.from(bias);
      for (const { number } of features) {
        const place = places[number]!;
        if (place < 0) continue;
        for (let each = 0; each < count; each++) scores[each]! += weights[place + each]! * size;
      }
      const wrong = toChances(scores);
      wrong[label]! -= 1;
      for (let each = 0; each < count; each++) {
        wrong[each]! *= weigh[label]!;
        bias[each]! -= 0.02 * wrong[each]!;
      }
      for (const { number } of features) {
        const place = places[number]!;
        if (place < 0) continue;
        for (let each = 0; each < count; each++) {
          const at = place + each;
          const slope = wrong[each]! * size + decay * weights[at]!;
          moved[at]! += slope * slope;
          weights[at]! -= (pace * slope) / Math.sqrt(moved[at]!);
        }
      }
    }
  }
  return { places, weights, bias };
}

function placesOf(seen: Seen[], count: number): Int32Array {
  const counts = new Uint32Array(width);
  for (const { features } of seen) for (const { number } of features) counts[number]! += 1;
  const places = new Int32Array(width).fill(-1);
  let next = 0;
  counts.forEach((times, number) => {
    if (times < fewest) return;
    places[number] = next;
    next += count;
  });
  return places;
}

/** Labels with few examples count for more, though not in full. */
function importanceOf(seen: Seen[], count: number): number[] {
  const times = Array.from({ length: count }, () => 0);
  for (const { label } of seen) times[label]! += 1;
  return times.map((each) => Math.sqrt(seen.length / count / each));
}

/** The same order each time: a fixed chance. */
function shuffle<T>(items: T[], seed: number): T[] {
  const mixed = [...items];
  let state = seed * 2654435761;
  for (let at = mixed.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (at + 1);
    [mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
  }
  return mixed;
}

/** Without the features that say nothing. */
function prune({ labels, places, weights, bias }: Model): Model {
  const count = labels.length;
  const largest = weights.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
  const kept = new Int32Array(width).fill(-1);
  const some: number[] = [];
  places.forEach((place, number) => {
    if (place < 0) return;
    const own = weights.subarray(place, place + count);
    if (!own.some((each) => Math.abs(each) >= largest * least)) return;
    kept[number] = some.length;
    some.push(...own);
  });
  return { labels, places: kept, weights: Float32Array.from(some), bias };
}
