/** @module A sense of danger, learned from examples: it hears what no rule says, and asks first where a rule is certain and it is not. */
import { type Signaal, signaalKinds } from '../../domain/signaal.ts';
import type { Hit } from '../lexicon.ts';
import type { Word } from '../words.ts';
import { featuresOf } from './features.ts';
import { createJudge, type Judge } from './judge.ts';
import { type Model, tellingWord } from './model.ts';

/** Looks at some words of a message, with the concepts found in them. */
export interface Sense {
  /** Signs, each kind once. */
  hear(words: Word[], hits: Hit[]): Signaal[];
  /** How far the words around what a rule found look like danger. */
  weigh(words: Word[], hits: Hit[]): Weight;
}

/** `calm`: they do not. `doubt`: less than not. Few words are never weighed lightly: nothing in them tells otherwise. */
export type Weight = 'calm' | 'doubt' | 'danger';

/** What an example without danger is labelled, and what every other is to the model that tells them apart. */
export const harmless = 'geen';
export const danger = 'gevaar';

/** From this chance of danger on, it is asked; from the second on, it is certain. */
const enough = { ask: 0.22, acute: 0.5 };
/** Below this chance it is calm, and below the second in doubt. */
const below = { calm: 0.1, doubt: 0.4 };
/** In words. */
const shortest = 4;
/** In fewer words than this there is nothing that could tell otherwise than a rule. */
const fewWords = 10;
/** A long story is heard in pieces of so many words, so that one sentence of danger is not lost in it. */
const piece = 36;
const stride = 27;

/** One model knows danger from what is none, another which kind it is: each is better at one thing. */
export interface Senses {
  /** Labels `gevaar` and `geen`. */
  danger: Model;
  /** Labels are kinds. */
  kind: Model;
}

export function createSense(senses: Senses): Sense {
  const judges = { danger: createJudge(senses.danger), kind: createJudge(senses.kind) };
  return {
    hear(words, hits) {
      const heard = piecesOf(words, hits).flatMap((each) => hear(judges, each) ?? []);
      return signaalKinds.flatMap((kind) => {
        const own = heard.filter((each) => each.kind === kind);
        const surest = own.find(({ certainty }) => certainty === 'acute') ?? own[0];
        return surest ? [tell(senses.danger, surest)] : [];
      });
    },
    weigh(words, hits) {
      const chance = words.length < fewWords ? 1 : chanceOf(judges.danger, { words, hits });
      if (chance < below.calm) return 'calm';
      return chance < below.doubt ? 'doubt' : 'danger';
    },
  };
}

interface Piece {
  words: Word[];
  hits: Hit[];
}

const chanceOf = (judge: Judge, { words, hits }: Piece): number =>
  judge(words, hits).find(({ label }) => label === danger)?.chance ?? 0;

/** A sign, and where in the message it was heard. */
interface Heard extends Omit<Signaal, 'span'> {
  piece: Piece;
}

function hear(judges: Record<keyof Senses, Judge>, piece: Piece): Heard | undefined {
  const { words, hits } = piece;
  const chance = words.length === 0 ? 0 : chanceOf(judges.danger, piece);
  // In a few words there is always some likeness: "sla over" is no danger.
  if (chance < (words.length < shortest ? enough.acute : enough.ask)) return undefined;
  const likeliest = judges.kind(words, hits)[0]?.label;
  const kind = signaalKinds.find((each) => each === likeliest);
  return kind && { kind, certainty: chance >= enough.acute ? 'acute' : 'ask', piece };
}

/** With the word that told most. */
function tell(model: Model, { kind, certainty, piece: { words, hits } }: Heard): Signaal {
  const { start, end } = words[tellingWord(model, featuresOf(words, hits), danger)]!;
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
