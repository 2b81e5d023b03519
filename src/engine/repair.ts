/** @module Interrupting a question and taking it up again. Repairs are ordinary flows; these are the moves they end in. */
import type { Absence } from '../domain/answer.ts';
import { correct } from './correct.ts';
import type { StepOf } from './flow.ts';
import { type Given, placeOf, toAnswer } from './give.ts';
import type { Trigger } from './grammar.ts';
import { findAnswer } from './known.ts';
import { beginAgain, type Repair, type State } from './state.ts';
import { accept, cut, enter, go, top, type Walk } from './walk.ts';

const absences: Partial<Record<Trigger, Absence>> = {
  skip: 'skipped',
  unknown: 'unknown',
  refuse: 'refused',
};

/** Puts the flow of this moment on top of what is open. False when no flow serves it. */
export function interrupt(walk: Walk, on: Trigger, about: Partial<Repair> = {}): boolean {
  const { state, flows } = walk;
  const here = top(walk);
  const flow = (here && flows.flows[here.flow]?.repairs[on]) ?? flows.on[on];
  if (!here || flow === undefined) return false;
  const running = state.frames.findIndex((frame) => frame.repair?.on === on);
  const { flow: at, step } = running > 0 ? state.frames[running]!.repair! : here;
  if (running > 0) cut(state, running);
  enter(walk, flow, { repair: { on, flow: at, step, ...about } });
  return true;
}

/**
 * Ends a repair: drops it, and does with the question below what its flow says. In a flow that did not
 * interrupt, only `change` and `restart` mean something.
 */
export function resume(walk: Walk, step: StepOf<'resume'>): void {
  const { state } = walk;
  if (step.resume === 'restart') return restart(walk);
  const value = step.of === undefined ? undefined : findAnswer(state, step.of)?.value;
  const repair = top(walk)?.repair;
  if (repair) cut(state, state.frames.length - 1);
  if (step.resume === 'change' && typeof value === 'string') {
    // A question asked in place returns here: then this flow goes on, and does not ask it again.
    if (!repair && step.goto) go(walk, step.goto);
    return correct(walk, value);
  }
  if (!repair) return go(walk, step.goto ?? step.after);
  if (step.resume === 'previous') back(walk);
  if (step.resume === 'next') give(walk, { absent: absences[repair.on] ?? 'skipped' });
  if (step.resume === 'answer' && value !== undefined) give(walk, { value });
}

/** To the question before this one; an interruption that has none before it is dropped. */
export function back(walk: Walk): void {
  const { state } = walk;
  state.misses = 0;
  const depth = interruption(state);
  const last = state.trail.findLastIndex((mark) => !mark.silent);
  const mark = state.trail[last];
  if (depth >= 0 && !mark?.frames[depth]?.repair) return cut(state, depth);
  if (!mark) return;
  state.frames = mark.frames.map((frame) => ({ ...frame }));
  state.answers.length = mark.answers;
  state.trail.length = last;
}

function give(walk: Walk, given: Given): void {
  const place = placeOf(walk.flows, top(walk));
  if (place) accept(walk, place.ask, toAnswer(walk, place, given), []);
}

function restart(walk: Walk): void {
  walk.state = { ...beginAgain(walk.flows, walk.state), settled: walk.state.settled };
}

const interruption = (state: State): number => state.frames.findLastIndex((frame) => frame.repair);
