/** @module Learning from examples: logistic regression over all labels at once, with the same outcome each time. */
import { type Feature, width } from './features.ts';
import { chancesOf, sizeOf, type Trained } from './model.ts';
import { createPlaces, numbersIn, type Places, placeOf } from './places.ts';

export interface Example {
  features: Feature[];
  label: string;
}

/** How often all examples are gone through. */
const rounds = 10;
/** How far one example moves the weights at first. */
const pace = 0.25;
/** Weights below this share of the largest say nothing. */
const least = 4 / 127;

export interface Training {
  /** A feature of fewer examples than this is chance. */
  fewest?: number;
  /** Labels with few examples count for more, though not in full. */
  evenly?: boolean;
  /** How much weights that nothing needs wear off. */
  decay?: number;
}

export function train(
  examples: Example[],
  { fewest = 2, evenly = true, decay = 4e-3 }: Training = {},
): Trained {
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const places = placesOf(examples, fewest);
  const size = numbersIn(places).length * labels.length;
  const model: Trained = {
    ...{ labels, places, weights: new Float32Array(size), scale: 1 },
    bias: new Float32Array(labels.length),
  };
  learn(model, examples, evenly ? importanceOf(examples, labels) : new Map(), decay);
  return prune(model);
}

function placesOf(examples: Example[], fewest: number): Places {
  const counts = new Uint32Array(width);
  for (const { features } of examples) for (const { number } of features) counts[number]! += 1;
  return createPlaces([...counts.keys()].filter((number) => counts[number]! >= fewest));
}

/** Adagrad: what was moved often, moves less. https://jmlr.org/papers/v12/duchi11a.html */
function learn(
  model: Trained,
  examples: Example[],
  importance: Map<string, number>,
  decay: number,
): void {
  const { labels, places, weights, bias } = model;
  const moved = new Float32Array(weights.length).fill(1e-3);
  for (let round = 1; round <= rounds; round++) {
    for (const { features, label } of shuffle(examples, round)) {
      const wrong = chancesOf(model, features);
      wrong[labels.indexOf(label)]! -= 1;
      const size = sizeOf(features) * (importance.get(label) ?? 1);
      for (let each = 0; each < labels.length; each++) bias[each]! -= 0.02 * wrong[each]!;
      for (const { number, weight } of features) {
        const place = placeOf(places, number);
        if (place < 0) continue;
        const from = place * labels.length;
        for (let at = from; at < from + labels.length; at++) {
          const slope = wrong[at - from]! * size * weight + decay * weights[at]!;
          moved[at]! += slope * slope;
          weights[at]! -= (pace * slope) / Math.sqrt(moved[at]!);
        }
      }
    }
  }
}

function importanceOf(examples: Example[], labels: string[]): Map<string, number> {
  return new Map(
    labels.map((label) => {
      const times = examples.filter((each) => each.label === label).length;
      return [label, Math.sqrt(examples.length / labels.length / times)];
    }),
  );
}

/** The same order each time: a fixed chance. */
function shuffle<T>(items: T[], seed: number): T[] {
  const mixed = [...items];
  let state = seed;
  for (let at = mixed.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (at + 1);
    [mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
  }
  return mixed;
}

/** Without the features that say nothing. */
function prune({ labels, places, weights, bias }: Trained): Trained {
  const largest = weights.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
  const kept: number[] = [];
  const some: number[] = [];
  for (const [place, number] of numbersIn(places).entries()) {
    const own = weights.subarray(place * labels.length, (place + 1) * labels.length);
    if (own.every((each) => Math.abs(each) < largest * least)) continue;
    kept.push(number);
    some.push(...own);
  }
  return { labels, places: createPlaces(kept), weights: Float32Array.from(some), scale: 1, bias };
}
