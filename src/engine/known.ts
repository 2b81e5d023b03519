/** @module What is known so far: the values that conditions see and the words that templates fill in. */
import type { Answer, Value } from '../domain/answer.ts';
import type { Flows, StepOf, Variable } from './flow.ts';
import type { Repair, State } from './state.ts';
import { fill } from './template.ts';

/** The answer that counts for a name, or undefined when it was neither given nor declined. */
export const findAnswer = (state: State, name: string): Answer | undefined =>
  state.answers.findLast((answer) => answer.name === name);

/** True when a question under this name need not be asked. */
export function isKnown(state: State, name: string): boolean {
  const answer = findAnswer(state, name);
  return answer !== undefined && (answer.absent !== undefined || answer.value !== '');
}

/** The interruption that is under way, innermost first. */
export const currentRepair = (state: State): Repair | undefined =>
  state.frames.findLast((frame) => frame.repair)?.repair;

/** Values for conditions: '' for what is not known, [] for several, 0 for a number. */
export function valuesOf(flows: Flows, state: State): Record<string, Value> {
  const values: Record<string, Value> = {};
  for (const variable of Object.values(flows.variables)) {
    values[variable.name] = empty(variable, state);
  }
  for (const { name, value, absent } of state.answers) {
    const variable = flows.variables[name];
    if (value !== undefined) values[name] = value;
    else if (absent && variable) values[name] = empty(variable, state);
  }
  return { ...values, ...builtinsOf(flows, state), ronde: state.round };
}

function empty({ name, kind }: Variable, state: State): Value {
  if (kind === 'candidates') return (state.found[name] ?? []).map(({ id }) => id);
  return kind === 'number' ? 0 : kind === 'choices' ? [] : '';
}

/** Words for templates, by name: the label of an answer, or how it stands in a sentence. */
export function wordsOf(flows: Flows, state: State): Record<string, string> {
  return { ...answeredWords(state), ...builtinsOf(flows, state) };
}

function answeredWords(state: State): Record<string, string> {
  const words: Record<string, string> = {};
  for (const answer of state.answers) words[answer.name] = answer.phrase ?? answer.label;
  return words;
}

/** The names that the engine itself gives a value; `builtins` in condition.ts lists them for authors. */
function builtinsOf(flows: Flows, state: State): Record<string, string> {
  const repair = currentRepair(state);
  const ask = repair && findAsk(flows, repair.flow, repair.step);
  return {
    vraag: ask ? fill(ask.ask, answeredWords(state)) : '',
    waarom: ask?.why ?? '',
    uitleg: ask ? fill(ask.again[0] ?? ask.ask, answeredWords(state)) : '',
    gevraagd: repair?.asked ?? '',
    signaal: repair?.signalen?.[0] ?? '',
    kanterug: state.trail.some((mark) => !mark.silent) ? 'ja' : '',
    magoverslaan: ask && ask.skip !== false ? 'ja' : '',
  };
}

/** The question at this place, or undefined when that step asks nothing. */
export function findAsk(flows: Flows, flow: string, step: string): StepOf<'ask'> | undefined {
  const found = flows.flows[flow]?.steps[step];
  return found?.verb === 'ask' ? found : undefined;
}

/** The name that the answer to a question is kept under. */
export const nameOf = (ask: StepOf<'ask'>): string => ask.into ?? ask.id;
