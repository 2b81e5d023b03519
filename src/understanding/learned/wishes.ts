/** @module What people want of the conversation itself, learned from examples: heard where no phrase says it. */
import type { Intent } from '../../domain/meaning.ts';
import type { Word } from '../words.ts';
import { type Feature, featuresOf } from './features.ts';
import { createJudge } from './judge.ts';
import type { Model } from './model.ts';

/** What each file of examples is about; the names are those of the flows that answer. */
export const wishes = {
  terug: 'back',
  verbeteren: 'correct',
  stoppen: 'stop',
  mens: 'human',
  overons: 'question',
  tussenvraag: 'question',
  waarom: 'why',
  watbedoelt: 'unclear',
  lieverniet: 'refuse',
  onzeker: 'unknown',
} as const satisfies Record<string, Intent>;

export type WishName = keyof typeof wishes;

/** What an example is labelled that is an answer, and wants nothing of the conversation. */
export const ordinary = 'antwoord';

export const isWishName = (label: string): label is WishName => Object.hasOwn(wishes, label);

export interface Wished {
  name: WishName;
  /** 0 to 1. */
  chance: number;
}

/** The likeliest wish; null when an ordinary answer is likelier. */
export type Wishes = (words: Word[]) => Wished | null;

/** How a message begins tells much of a wish: "kan ik" asks what "ik kan" tells. */
const start: Word = { text: '^', start: 0, end: 0, after: 'stop', at: 0 };
const withStart = (words: Word[]): Word[] => [start, ...words];

/** What a message shows to the model of wishes. */
export const seeWish = (words: Word[]): Feature[] => featuresOf(withStart(words));

/** Labels are those of `wishes`, and `ordinary`. */
export function createWishes(model: Model): Wishes {
  const judge = createJudge(model);
  return (words) => {
    const best = judge(withStart(words))[0];
    return best && isWishName(best.label) ? { name: best.label, chance: best.chance } : null;
  };
}
