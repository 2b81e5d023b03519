/** @module What examples may have taught the understanding. Without any of it, the rules alone decide. */
import type { Judge } from './learned/judge.ts';
import type { Sense } from './learned/sense.ts';
import type { Wishes } from './learned/wishes.ts';

export interface Taught {
  /** Of danger. */
  sense?: Sense;
  /** Of the conversation itself. */
  wishes?: Wishes;
  /** What words are about: the subjects of the desk. */
  subjects?: Judge;
}
