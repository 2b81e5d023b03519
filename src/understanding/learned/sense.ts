/** @module A sense of danger, learned from examples: it hears what no rule says, and never lowers what a rule is certain of. */
import { type Signaal, signaalKinds } from '../../domain/signaal.ts';
import type { Hit } from '../lexicon.ts';
import type { Word } from '../words.ts';
import { featuresOf } from './features.ts';
import { createJudge, type Judge } from './judge.ts';
import { type Model, tellingWord } from './model.ts';

/** What is sensed in some words of a message, with the concepts found in them. */
export type Sense = (words: Word[], hits: Hit[]) => Sensed;

export interface Sensed {
  signs: Signaal[];
  /** Nothing in these words looks like danger, so what a rule only wonders about is not asked. */
  calm: boolean;
}

/** What an example without danger is labelled, and what every other is to the model that tells them apart. */
export const harmless = 'geen';
export const danger = 'gevaar';

/** From this chance of danger on, it is asked; from the second on, it is certain. */
const enough = { ask: 0.45, acute: 0.8 };
/** Below this chance it is calm. */
const calm = 0.05;
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
  return (words, hits) => {
    const pieces = piecesOf(words, hits).map((each) => hear(judges, senses, each));
    const heard = pieces.flatMap(({ sign }) => sign ?? []);
    const signs = signaalKinds.flatMap((kind) => {
      const own = heard.filter((each) => each.kind === kind);
      return own.find(({ certainty }) => certainty === 'acute') ?? own[0] ?? [];
    });
    return { signs, calm: pieces.every(({ chance }) => chance < calm) };
  };
}

interface Piece {
  words: Word[];
  hits: Hit[];
}

function hear(
  judges: Record<keyof Senses, Judge>,
  senses: Senses,
  { words, hits }: Piece,
): { chance: number; sign?: Signaal } {
  if (words.length === 0) return { chance: 0 };
  const chance = judges.danger(words, hits).find(({ label }) => label === danger)?.chance ?? 0;
  if (chance < enough.ask) return { chance };
  const likeliest = judges.kind(words, hits)[0]?.label;
  const kind = signaalKinds.find((each) => each === likeliest);
  if (!kind) return { chance };
  const telling = tellingWord(senses.danger, featuresOf(words, hits), danger);
  const { start, end } = words[telling]!;
  const certainty = chance >= enough.acute ? 'acute' : 'ask';
  return { chance, sign: { kind, certainty, span: [start, end] } };
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
