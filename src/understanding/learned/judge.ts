/** @module What a model makes of a message. What a word shows by itself is summed once, for words come back. */
import type { Hit } from '../lexicon.ts';
import { remember } from '../remember.ts';
import type { Word } from '../words.ts';
import { addTogether, see, width } from './features.ts';
import { type Model, toChances } from './model.ts';

export interface Judged {
  label: string;
  /** 0 to 1; those of all labels are 1 together. */
  chance: number;
}

/** Every label, the likeliest first. `hits` are the concepts that were found in the words. */
export type Judge = (words: Word[], hits?: Hit[]) => Judged[];

interface Summed {
  stem: number;
  /** How much it speaks for each label, and how much it weighs. */
  scores: Float64Array;
  squares: number;
}

export function createJudge(model: Model): Judge {
  const sums = remember((text) => sum(model, text));
  return (words, hits = []) => {
    const all = words.map(({ text }) => sums(text));
    const scores = new Float64Array(model.labels.length);
    let squares = addOwn(scores, all);
    addTogether(all, hits, (number, weight) => {
      squares += weight * weight;
      addTo(scores, model, number, weight);
    });
    const size = model.scale / Math.sqrt(squares || 1);
    for (let label = 0; label < scores.length; label++) {
      scores[label] = scores[label]! * size + model.bias[label]!;
    }
    return rank(model.labels, toChances(scores));
  };
}

/** The likeliest first. Of a few dozen, each put in its place is quicker than sorting. */
function rank(labels: string[], chances: Float64Array): Judged[] {
  const ranked: Judged[] = [];
  for (let index = 0; index < labels.length; index++) {
    const judged = { label: labels[index]!, chance: chances[index]! };
    let place = index;
    for (; place > 0 && ranked[place - 1]!.chance < judged.chance; place--) {
      ranked[place] = ranked[place - 1]!;
    }
    ranked[place] = judged;
  }
  return ranked;
}

/** What each word says by itself; one that is said again says nothing new. */
function addOwn(scores: Float64Array, all: Summed[]): number {
  let squares = 0;
  for (const each of new Set(all)) {
    for (let label = 0; label < scores.length; label++) scores[label]! += each.scores[label]!;
    squares += each.squares;
  }
  return squares;
}

function sum(model: Model, text: string): Summed {
  const { stem, own } = see(text);
  const scores = new Float64Array(model.labels.length);
  let squares = 0;
  for (const { number, weight } of own) {
    squares += weight * weight;
    addTo(scores, model, number, weight);
  }
  return { stem, scores, squares };
}

function addTo(scores: Float64Array, model: Model, number: number, weight: number): void {
  const place = model.places[number & (width - 1)]!;
  if (place < 0) return;
  for (let label = 0; label < scores.length; label++) {
    scores[label]! += model.weights[place + label]! * weight;
  }
}
