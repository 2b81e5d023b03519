/** @module A sense of danger, learned from examples: it hears what no rule says, and asks first where a rule is certain and it is not. */
import { type Signaal, signaalKinds } from '../../domain/signaal.ts';
import type { Hit } from '../lexicon.ts';
import type { Word } from '../words.ts';
import { featuresOf } from './features.ts';
import { createJudge, type Judge } from './judge.ts';
import { type Model, tellingWord } from './model.ts';

/** Looks at some words of a message, with the concepts found in them. */
export interface Sense {
  /** Signs, each kind once. `isForeign`: not in Dutch, of which it saw most examples. */
  hear(words: Word[], hits: Hit[], isForeign?: boolean): Signaal[];
  /** How far the words around what a rule found look like danger. */
  weigh(words: Word[], hits: Hit[]): Weight;
}

/** `calm`: they do not. `doubt`: less than not. Few words are never weighed lightly: nothing in them tells otherwise. */
export type Weight = 'calm' | 'doubt' | 'danger';

/** What an example without danger is labelled; every other has its kind. */
export const harmless = 'geen';

/** Chances of danger, for as many words as may be. */
interface Bar {
  certain: number;
  asked: number;
}

const dutch: Bar = { certain: 0.38, asked: 0.09 };
/** Of other languages few examples were seen, so no chance is far from the middle. */
const foreign: Bar = { certain: 0.32, asked: 0.1 };

/** From this chance of danger on, it is certain. The fewer words, the less they tell, and the more it takes. */
const certainFrom = (words: number, { certain }: Bar): number =>
  Math.max(certain, 0.8 - words / 25);
/** From this chance on, it is asked. Of many pieces there is soon one that looks a little like it. */
const askedFrom = (words: number, pieces: number, { asked }: Bar): number =>
  Math.max(pieces > 2 ? 0.2 : asked, 0.42 - words / 60);
/** Below this chance it is calm, and below the second in doubt. */
const below = { calm: 0.1, doubt: 0.3 };
/** In words. */
const shortest = 4;
/** In fewer words than this there is nothing that could tell otherwise than a rule. */
const fewWords = 10;
/** A long story is heard in pieces of so many words, so that one sentence of danger is not lost in it. */
const piece = 36;
const stride = 27;

/** Labels of the model are kinds of danger, and `geen`. */
export function createSense(model: Model): Sense {
  const judge = createJudge(model);
  return {
    hear(words, hits, isForeign = false) {
      const pieces = piecesOf(words, hits);
      const bar = isForeign ? foreign : dutch;
      const heard = pieces.flatMap((each) => hear(judge, each, pieces.length, bar) ?? []);
      return signaalKinds.flatMap((kind) => {
        const own = heard.filter((each) => each.kind === kind);
        const surest = own.find(({ certainty }) => certainty === 'acute') ?? own[0];
        return surest ? [tell(model, surest)] : [];
      });
    },
    weigh(words, hits) {
      const { chance } = words.length < fewWords ? { chance: 1 } : look(judge, { words, hits });
      if (chance < below.calm) return 'calm';
      return chance < below.doubt ? 'doubt' : 'danger';
    },
  };
}

interface Piece {
  words: Word[];
  hits: Hit[];
}

/** The chance of any danger, and the kind that is likeliest. */
function look(judge: Judge, { words, hits }: Piece) {
  const judged = judge(words, hits);
  const likeliest = judged.find(({ label }) => label !== harmless)?.label;
  return {
    chance: 1 - (judged.find(({ label }) => label === harmless)?.chance ?? 0),
    kind: signaalKinds.find((each) => each === likeliest),
  };
}

/** A sign, and where in the message it was heard. */
interface Heard extends Omit<Signaal, 'span'> {
  piece: Piece;
}

function hear(judge: Judge, piece: Piece, pieces: number, bar: Bar): Heard | undefined {
  if (piece.words.length === 0) return undefined;
  const { chance, kind } = look(judge, piece);
  // In a few words there is always some likeness: "sla over" is no danger.
  const { length } = piece.words;
  const certain = certainFrom(length, bar);
  const asked = length < shortest ? certain : askedFrom(length, pieces, bar);
  if (chance < asked) return undefined;
  return kind && { kind, certainty: chance >= certain ? 'acute' : 'ask', piece };
}

/** With the word that told most. */
function tell(model: Model, { kind, certainty, piece: { words, hits } }: Heard): Signaal {
  const { start, end } = words[tellingWord(model, featuresOf(words, hits), kind)]!;
  return { kind, certainty, span: [start, end] };
}

function piecesOf(words: Word[], hits: Hit[]): Piece[] {
  if (words.length <= piece) return [{ words, hits }];
  return Array.from({ length: Math.ceil((words.length - piece) / stride) + 1 }, (_, nth) => {
    const from = nth * stride;
    const to = from + piece;
    const inside = hits.filter((hit) => hit.from >= from && hit.to <= to);
    return {
      words: words.slice(from, to),
      hits: inside.map((hit) => ({ ...hit, from: hit.from - from, to: hit.to - from })),
    };
  });
}
