/** @module What a model makes of a message. What a word shows by itself is summed once, for words come back. */
import type { Hit } from '../lexicon.ts';
import { remember } from '../remember.ts';
import type { Word } from '../words.ts';
import { see, togetherOf, weights } from './features.ts';
import { type Model, toChances } from './model.ts';
import { placeOf } from './places.ts';

export interface Judged {
  label: string;
  /** 0 to 1; those of all labels are 1 together. */
  chance: number;
}

/** Every label, the likeliest first. `hits` are the concepts that were found in the words. */
export type Judge = (words: Word[], hits?: Hit[]) => Judged[];

/** What a word says by itself. */
interface Summed {
  stem: number;
  /** How much it speaks for each label: in `rows`, from `at` on. */
  rows: Float64Array;
  at: number;
  /** How much it weighs. */
  squares: number;
  /** In which message it was heard last. */
  heard: number;
}

/** More than the examples have, of which there are fourteen thousand. */
const mostWords = 20_000;

export function createJudge(model: Model): Judge {
  const { labels, bias, scale } = model;
  const newRow = createRows(labels.length);
  const sums = remember((text) => sum(model, text, newRow()), mostWords);
  const scores = new Float64Array(labels.length);
  let message = 0;

  /** What each word says by itself; one that is said again says nothing new. Gives how much they weigh. */
  function addOwn(all: Summed[]): number {
    let squares = 0;
    message += 1;
    for (const word of all) {
      if (word.heard === message) continue;
      word.heard = message;
      squares += word.squares;
      const { rows, at } = word;
      for (let label = 0; label < scores.length; label++) scores[label]! += rows[at + label]!;
    }
    return squares;
  }

  return (words, hits = []) => {
    const all = words.map(({ text }) => sums(text));
    scores.fill(0);
    let squares = addOwn(all);
    for (const { number, weight } of togetherOf(all, hits)) {
      squares += weight * weight;
      addTo(scores, 0, model, number, weight);
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

/** Those of one piece are kept until none of them is needed any more: so not too many. */
const rowsTogether = 16;

type Row = Pick<Summed, 'rows' | 'at'>;

/** Rows of zeros, a few side by side: thousands of small lists take long to make. */
function createRows(length: number): () => Row {
  let rows = new Float64Array(0);
  let at = 0;
  return () => {
    at += length;
    if (at >= rows.length) [rows, at] = [new Float64Array(rowsTogether * length), 0];
    return { rows, at };
  };
}

function sum(model: Model, text: string, { rows, at }: Row): Summed {
  const { stem, whole, letters } = see(text);
  for (const number of whole) addTo(rows, at, model, number, weights.whole);
  for (const number of letters) addTo(rows, at, model, number, weights.letters);
  const squares = whole.length * weights.whole ** 2 + letters.length * weights.letters ** 2;
  return { stem, rows, at, squares, heard: 0 };
}

/** What one feature says, added for each label to a row. */
function addTo(rows: Float64Array, at: number, model: Model, number: number, weight: number): void {
  const { places, weights, labels } = model;
  const place = placeOf(places, number);
  if (place < 0) return;
  const from = place * labels.length;
  for (let label = 0; label < labels.length; label++) {
    rows[at + label]! += weights[from + label]! * weight;
  }
}
