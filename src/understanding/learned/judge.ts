/** @module What a model makes of a message. What a word shows by itself is summed once, for words come back. */
import type { Hit } from '../lexicon.ts';
import { remember } from '../remember.ts';
import type { Word } from '../words.ts';
import { see, togetherOf, weights, width } from './features.ts';
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
  /** In which message it was last heard: one that is said again says nothing new. */
  heard: number;
}

export function createJudge(model: Model): Judge {
  const { labels, bias, scale } = model;
  const sums = remember((text) => sum(model, text));
  const scores = new Float64Array(labels.length);
  let message = 0;
  return (words, hits = []) => {
    message += 1;
    scores.fill(0);
    let squares = 0;
    const all: Summed[] = [];
    for (const { text } of words) {
      const word = sums(text);
      all.push(word);
      if (word.heard === message) continue;
      word.heard = message;
      squares += word.squares;
      for (let label = 0; label < scores.length; label++) scores[label]! += word.scores[label]!;
    }
    for (const { number, weight } of togetherOf(all, hits)) {
      squares += weight * weight;
      addRow(scores, model, number, weight);
    }
    const size = scale / Math.sqrt(squares || 1);
    for (let label = 0; label < scores.length; label++) {
      scores[label] = scores[label]! * size + bias[label]!;
    }
    return rank(labels, toChances(scores));
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

function sum(model: Model, text: string): Summed {
  const { stem, whole, letters } = see(text);
  const scores = new Float64Array(model.labels.length);
  for (const number of whole) addRow(scores, model, number, weights.whole);
  for (const number of letters) addRow(scores, model, number, weights.letters);
  const squares = whole.length * weights.whole ** 2 + letters.length * weights.letters ** 2;
  return { stem, scores, squares, heard: 0 };
}

/** What one feature says, added up for each label. */
function addRow(scores: Float64Array, model: Model, number: number, weight: number): void {
  const { places, weights } = model;
  const place = places[number & (width - 1)]!;
  if (place < 0) return;
  for (let label = 0; label < scores.length; label++) {
    scores[label]! += weights[place + label]! * weight;
  }
}
