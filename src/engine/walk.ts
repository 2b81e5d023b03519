/** @module A walk through the flows, and the few moves it is made of. */
import type { Answer } from '../domain/answer.ts';
import type { Facts } from '../domain/meaning.ts';
import type { Effect } from './effects.ts';
import type { Flows, StepOf } from './flow.ts';
import type { Trigger } from './grammar.ts';
import { nameOf, wordFor } from './known.ts';
import type { Frame, Mark, State } from './state.ts';
import { fill } from './template.ts';

/** One walk: the state it changes (a draft), and what it wants done. */
export interface Walk {
  flows: Flows;
  state: State;
  effects: Effect[];
  /** Every `flow/step` that was run. */
  visited: string[];
  heard: Heard;
}

/** The message that set the walk going; without words when it was not a message. */
export interface Heard {
  text: string;
  chosen: boolean;
  /** Id of the message, '' when there was none. */
  message: string;
  facts: Facts;
  /** ISO 8601. */
  at: string;
}

export const top = (walk: Walk): Frame | undefined => walk.state.frames.at(-1);

/** Begins a flow on top of the one that speaks. */
export function enter(walk: Walk, flow: string, how: Pick<Frame, 'repair' | 'once'> = {}): void {
  const step = Object.keys(walk.flows.flows[flow]!.steps)[0]!;
  walk.state.frames.push({ flow, step, ...how });
}

/** Goes to a step of the same flow; without one, returns to the flow below. */
export function go(walk: Walk, step: string | undefined): void {
  const frame = top(walk);
  if (!frame) return;
  if (step === undefined || frame.once) leave(walk);
  else frame.step = step;
}

/** Returns from a flow: a caller goes on after its call, an interrupted question is asked again. */
export function leave(walk: Walk): void {
  cut(walk.state, walk.state.frames.length - 1);
  const below = top(walk);
  if (!below) return finish(walk, 'klaar', '');
  if (!below.calling) return;
  delete below.calling;
  const call = walk.flows.flows[below.flow]?.steps[below.step];
  if (call) go(walk, 'goto' in call && call.goto ? call.goto : call.after);
}

/** Takes every frame from `depth` up away; when one of them interrupted, what was asked there can't be gone back to. */
export function cut(state: State, depth: number): void {
  const interrupts = (frames: Frame[]) => frames.slice(depth).some((frame) => frame.repair);
  if (interrupts(state.frames))
    state.trail = state.trail.filter((mark) => !interrupts(mark.frames));
  state.frames.length = depth;
}

/** Says or shows; while a correction is replayed it is held back until something is really asked. */
export function tell(walk: Walk, effect: Effect): void {
  if (walk.state.correcting === null) walk.effects.push(effect);
  else walk.state.held.push(effect);
}

/** Lets go of what was held back. */
export function release(walk: Walk): void {
  walk.effects.push(...walk.state.held);
  walk.state.held = [];
  walk.state.correcting = null;
}

/** Says the first words of a moment's flow, without going there. */
export function announce(walk: Walk, on: Trigger, words: Record<string, string> = {}): void {
  const flow = walk.flows.flows[walk.flows.on[on] ?? ''];
  const say = flow && Object.values(flow.steps).find((step) => step.verb === 'say');
  if (!flow || say?.verb !== 'say') return;
  const step = `${flow.id}/${say.id}`;
  walk.visited.push(step);
  const text = fill(say.say, (name) => words[name] ?? wordFor(walk.flows, walk.state, name));
  walk.effects.push({ type: 'say', text, step });
}

/** Ends the conversation. */
export function finish(walk: Walk, outcome: string, step: string): void {
  release(walk);
  walk.state.frames = [];
  walk.state.ended = outcome;
  walk.effects.push({ type: 'end', outcome, step });
}

/** Keeps the answer to the question that the top frame stands at, and goes on from there. */
export function accept(walk: Walk, ask: StepOf<'ask'>, answer: Answer, learned: Answer[]): void {
  const { state } = walk;
  if (!top(walk)?.once) state.trail.push(markHere(state, answer.name));
  state.answers.push(answer, ...learned);
  state.misses = 0;
  if (state.correcting === answer.name && answer.source.by !== 'script') {
    announce(walk, 'corrected', { gewijzigd: answer.label });
  }
  go(walk, stepAfter(ask, answer));
}

/** Passes a question that the inwoner answered before it was asked. */
export function pass(walk: Walk, ask: StepOf<'ask'>, answer: Answer): void {
  const { state } = walk;
  const marked = state.trail.some((mark) => mark.name === answer.name);
  if (!marked && answer.source.by === 'learned') {
    state.trail.push({ ...markHere(state, nameOf(ask)), silent: true });
  }
  go(walk, stepAfter(ask, answer));
}

const markHere = (state: State, name: string): Mark => ({
  frames: state.frames.map((frame) => ({ ...frame })),
  answers: state.answers.length,
  name,
});

function stepAfter(ask: StepOf<'ask'>, answer: Answer): string | undefined {
  const option = typeof answer.value === 'string' ? ask.options?.[answer.value] : undefined;
  return (typeof option === 'object' ? option.goto : undefined) ?? ask.goto ?? ask.after;
}
