/** @module What is known so far: the values that conditions see and the words that templates fill in. */
import type { Answer, Value } from '../domain/answer.ts';
import type { Flows, StepOf } from './flow.ts';
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

/** The value a condition sees: '' for what is not known, [] for several, 0 for a number. */
export function valueFor(flows: Flows, state: State, name: string): Value {
  if (name === 'ronde') return state.round;
  const variable = flows.variables[name];
  if (!variable) return builtinOf(flows, state, name) ?? '';
  if (variable.kind === 'candidates') return (state.found[name] ?? []).map(({ id }) => id);
  const empty = variable.kind === 'number' ? 0 : variable.kind === 'choices' ? [] : '';
  return findAnswer(state, name)?.value ?? empty;
}

/** The words a template fills in: the label of an answer, or how it stands in a sentence. */
export function wordFor(flows: Flows, state: State, name: string): string {
  const answer = findAnswer(state, name);
  return answer ? (answer.phrase ?? answer.label) : (builtinOf(flows, state, name) ?? '');
}

/** The names that the engine itself gives a value; `builtins` in condition.ts lists them for authors. */
function builtinOf(flows: Flows, state: State, name: string): string | undefined {
  const repair = currentRepair(state);
  const ask = repair && findAsk(flows, repair.flow, repair.step);
  const overnemer = state.overname ?? '';
  const wordFor = (inner: string) =>
    inner === 'overnemer' ? overnemer : (findAnswer(state, inner)?.label ?? '');
  const words = (text: string) => fill(text, wordFor);
  switch (name) {
    case 'vraag':
      return ask ? words(ask.ask) : '';
    case 'waarom':
      return words(ask?.why ?? '');
    case 'uitleg':
      return ask ? words(otherWords(state, repair, ask)) : '';
    case 'poging':
      return repair ? String(missesAt(state, repair)) : '';
    case 'gevraagd':
      return repair?.asked ?? '';
    case 'signaal':
      return repair?.signalen?.[0] ?? '';
    case 'bijlage':
      return repair?.attachment ?? '';
    case 'kanaal':
      return state.channel ?? '';
    case 'overname':
      return overnemer ? 'ja' : '';
    case 'overnemer':
      return overnemer;
    case 'doorgegeven':
      return state.handed ? 'ja' : '';
    case 'kanterug':
      return state.trail.some((mark) => !mark.silent) ? 'ja' : '';
    case 'magoverslaan':
      return ask && ask.skip !== false ? 'ja' : '';
    default:
      return undefined;
  }
}

/** Who has read the question in other words reads it in the first words again. */
const otherWords = (state: State, repair: Repair, ask: StepOf<'ask'>): string =>
  missesAt(state, repair) > 0 ? ask.ask : (ask.again[0] ?? ask.ask);

const missesAt = ({ missedAt, misses }: State, { flow, step }: Repair): number =>
  missedAt === `${flow}/${step}` ? misses : 0;

/** The question at this place, or undefined when that step asks nothing. */
export function findAsk(flows: Flows, flow: string, step: string): StepOf<'ask'> | undefined {
  const found = flows.flows[flow]?.steps[step];
  return found?.verb === 'ask' ? found : undefined;
}

/** The name that the answer to a question is kept under. */
export const nameOf = (ask: StepOf<'ask'>): string => ask.into ?? ask.id;
