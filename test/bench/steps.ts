/** @module Pure steps per second: whole conversations through the engine, without database, understanding or network. */
import type { Intent, Meaning } from '../../src/domain/meaning.ts';
import type { Event } from '../../src/engine/effects.ts';
import type { Flows } from '../../src/engine/flow.ts';
import { openQuestion } from '../../src/engine/question.ts';
import { begin, type State } from '../../src/engine/state.ts';
import { type Stepped, step } from '../../src/engine/step.ts';

const at = '2026-11-23T09:00:00.000Z';
/** A conversation that goes nowhere is broken off here. */
const longest = 40;

export interface StepsReport {
  perSecond: number;
  steps: number;
  conversations: number;
}

/** Goes on for so many milliseconds, after as many conversations as it takes to warm up. */
export function benchSteps(flows: Flows, ms = 3000): StepsReport {
  for (let warm = 0; warm < 50; warm++) converse(flows);
  let steps = 0;
  let conversations = 0;
  const begun = performance.now();
  while (performance.now() - begun < ms) {
    steps += converse(flows);
    conversations += 1;
  }
  return { perSecond: (steps / (performance.now() - begun)) * 1000, steps, conversations };
}

export const writeSteps = ({ perSecond, steps, conversations }: StepsReport): string =>
  `steps  ${perSecond.toFixed(0).padStart(6)} steps/s   (${steps} steps in ${conversations} conversations)`;

/** From the greeting to the end; every fourth turn the inwoner asks why. How many steps it took. */
function converse(flows: Flows): number {
  let stepped = step(flows, begin(flows), { type: 'begin', at });
  for (let count = 1; count < longest; count++) {
    if (stepped.state.ended !== null) return count;
    stepped = step(flows, stepped.state, nextEvent(flows, stepped, count));
  }
  return longest;
}

function nextEvent(flows: Flows, { state, effects }: Stepped, count: number): Event {
  if (effects.at(-1)?.type === 'search') {
    return { type: 'found', sure: true, hits: [{ id: 'geld-schulden', label: 'Geld' }], at };
  }
  const value = answerTo(flows, state);
  const meaning: Meaning = {
    ...{ intent: (count % 4 === 0 ? 'why' : 'answer') satisfies Intent, value },
    ...{ facts: {}, signalen: [], language: 'nl' },
  };
  return { type: 'meant', meaning, text: value, chosen: false, message: `m${count}`, at };
}

/** The last option, or words. */
const answerTo = (flows: Flows, state: State): string =>
  openQuestion(flows, state)?.options.at(-1)?.id ?? 'Ik kan de huur niet meer betalen.';
