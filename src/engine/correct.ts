/** @module Changing an earlier answer without starting over: later answers are given again along the new path. */
import type { Answer, Value } from '../domain/answer.ts';
import { findPlace, learn, placeOf, toAnswer } from './give.ts';
import { findAnswer } from './known.ts';
import type { Mark, State } from './state.ts';
import { accept, announce, top, type Walk } from './walk.ts';

/**
 * Goes back to the question of this name. With a value it is answered at once, without one it is asked.
 * What was answered later is kept aside and given again wherever the new path asks for it; what the new
 * path no longer asks is forgotten. A question from before an interruption is asked in place instead,
 * so that the interruption (a werker was asked for) is not lost.
 */
export function correct(walk: Walk, name: string, value?: Value): void {
  const { state } = walk;
  const index = state.trail.findLastIndex((mark) => mark.name === name);
  const mark = state.trail[index];
  const depth = state.frames.findLastIndex((frame) => frame.repair);
  if (!mark || (depth >= 0 && !mark.frames[depth]?.repair))
    return correctInPlace(walk, name, value);
  state.pool = keepAside(state, mark);
  state.frames = mark.frames.map((frame) => ({ ...frame }));
  state.answers = state.answers.slice(0, mark.answers).filter((answer) => answer.name !== name);
  state.trail.length = index;
  state.correcting = name;
  state.misses = 0;
  if (value !== undefined) answerHere(walk, value);
}

/** Takes the answer kept aside for this name, if there is one that still fits these options. */
export function takePooled(state: State, name: string, options: string[]): Answer | undefined {
  const pooled = state.pool.find((answer) => answer.name === name);
  if (!pooled) return undefined;
  state.pool = state.pool.filter((answer) => answer !== pooled);
  const values = pooled.value === undefined ? [] : [pooled.value].flat().map(String);
  const fits = options.length === 0 || values.every((value) => options.includes(value));
  return fits ? pooled : undefined;
}

function keepAside(state: State, mark: Mark): Answer[] {
  const later = state.answers.slice(mark.answers);
  const old = findAnswer(state, mark.name)?.source;
  const taught = (answer: Answer) =>
    answer.source.by === 'learned' &&
    old?.by !== 'script' &&
    answer.source.message === old?.message;
  const given = later.filter(
    (answer) => answer.source.by !== 'script' && answer.name !== mark.name && !taught(answer),
  );
  const names = new Set(given.map((answer) => answer.name));
  return [...given.reverse(), ...state.pool.filter((answer) => !names.has(answer.name))];
}

function answerHere(walk: Walk, value: Value): void {
  const place = placeOf(walk.flows, top(walk));
  if (place) accept(walk, place.ask, toAnswer(walk, place, { value }), learn(walk, place.ask));
}

function correctInPlace(walk: Walk, name: string, value?: Value): void {
  const place = findPlace(walk.flows, name);
  if (!place) return;
  if (value === undefined) {
    walk.state.frames.push({ flow: place.flow, step: place.ask.id, once: true });
    return;
  }
  const answer = toAnswer(walk, place, { value });
  walk.state.answers.push(answer);
  announce(walk, 'corrected', { gewijzigd: answer.label });
}
