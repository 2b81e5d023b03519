/** @module A flow after reading: the same script, with every default filled in. */
import type { z } from 'zod';
import type { AnswerType, Option } from '../domain/question.ts';
import type { Uitkomst } from '../domain/uitkomst.ts';
import type { Trigger, Verb, verbs } from './grammar.ts';

/** One step. Narrow it by `verb`; `after` is the step that stands below it in the file. */
export type Step = {
  [V in Verb]: { id: string; verb: V; after: string | undefined } & z.infer<(typeof verbs)[V]>;
}[Verb];
export type StepOf<V extends Verb> = Extract<Step, { verb: V }>;

export interface Flow {
  id: string;
  title: string;
  about: string;
  on: Trigger | undefined;
  guard: string | undefined;
  outcomes: Uitkomst[];
  repairs: Partial<Record<Trigger, string>>;
  /** Why its answers are asked, and for how many days they are kept, unless a question says otherwise. */
  purpose: string;
  keepDays: number;
  /** In the order of the file; the first is where the flow begins. */
  steps: Record<string, Step>;
  /** File name, for messages to its author. */
  file: string;
  /** Line and column, from 1, of a part of the file, for the checks. */
  at(path: readonly (string | number)[]): [line: number, column: number];
}

/** A name that some step sets. Conditions see '' while it is not known, or [] for `choices`. */
export interface Variable {
  name: string;
  kind: AnswerType | 'set' | 'topic' | 'candidates';
  /** Every option any step offers under this name. */
  options: Option[];
  /** `flow/step` of every step that sets it. */
  setBy: string[];
}

/** All flows of a desk, as one version. */
export interface Flows {
  /** SHA-256 in hex over the files; a conversation is pinned to it. */
  hash: string;
  flows: Record<string, Flow>;
  /** The flow that calls each moment, unless a flow's own `repairs` says otherwise. */
  on: Partial<Record<Trigger, string>>;
  variables: Record<string, Variable>;
}

/** The flow that a conversation begins in. */
export const firstFlow = 'balie';
