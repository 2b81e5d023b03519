/** @module From a step that asks to the question as people and understanding see it. */
import type { AnswerType, Option, Question } from '../domain/question.ts';
import type { Flows, StepOf } from './flow.ts';
import type { OptionText } from './grammar.ts';
import { currentRepair, findAnswer, findAsk, nameOf, wordFor } from './known.ts';
import type { Mark, State } from './state.ts';
import { fill } from './template.ts';

type Ask = StepOf<'ask'>;

const jaNee: Option[] = [
  { id: 'ja', label: 'Ja' },
  { id: 'nee', label: 'Nee' },
];

/** The question that waits for an answer, or null when the conversation has ended. */
export function openQuestion(flows: Flows, state: State): Question | null {
  const top = state.frames.at(-1);
  const ask = top && findAsk(flows, top.flow, top.step);
  return ask && state.ended === null ? toQuestion(flows, state, top.flow, ask) : null;
}

/** The questions that were answered, latest first, each name once. */
export function answeredQuestions(flows: Flows, state: State): Question[] {
  const marks = new Map<string, Mark>();
  for (const mark of state.trail) {
    marks.delete(mark.name);
    marks.set(mark.name, mark);
  }
  return [...marks.values()].reverse().flatMap((mark) => {
    const { flow, step } = mark.frames.at(-1)!;
    const ask = findAsk(flows, flow, step);
    return ask && !ask.fresh ? [toQuestion(flows, state, flow, ask)] : [];
  });
}

/** The question of a step, in the wording that fits how often it was misunderstood. */
export function toQuestion(flows: Flows, state: State, flow: string, ask: Ask): Question {
  const wordings = [ask.ask, ...ask.again];
  const misses = state.missedAt === `${flow}/${ask.id}` ? state.misses : 0;
  const wording = wordings[Math.min(misses, wordings.length - 1)]!;
  return {
    step: `${flow}/${ask.id}`,
    name: nameOf(ask),
    text: fillIn(flows, state, wording),
    short: ask.short ?? '',
    answer: answerType(ask),
    options: optionsOf(flows, state, ask),
    ...(ask.guess && { guess: true }),
  };
}

/** The words that were said first: who is asked again reads fewer, and still answers these. */
export const wordsOf = (flows: Flows, state: State, { ask }: Ask): string =>
  fillIn(flows, state, ask);

const fillIn = (flows: Flows, state: State, text: string): string =>
  fill(text, (name) => wordFor(flows, state, name));

export const answerType = (ask: Ask): AnswerType =>
  ask.answer ?? (ask.options || ask.from ? 'choice' : 'text');

function optionsOf(flows: Flows, state: State, ask: Ask): Option[] {
  const fixed = written(ask);
  if (ask.from === undefined) return fixed.length === 0 && ask.answer === 'yesno' ? jaNee : fixed;
  return [...offered(flows, state, ask.from), ...fixed];
}

const writtenFor = new WeakMap<Ask, Option[]>();

/** The options as the flow writes them. A flow never changes, so they are read once. */
function written(ask: Ask): Option[] {
  const known = writtenFor.get(ask);
  if (known) return known;
  const options = Object.entries(ask.options ?? {}).map(([id, text]) => toOption(id, text));
  writtenFor.set(ask, options);
  return options;
}

/** An option as it is written in a flow, with its defaults. */
export function toOption(id: string, text: OptionText): Option {
  if (typeof text === 'string') return { id, label: text };
  const { label, description, words } = text;
  return { id, label, ...(description && { description }), ...(words && { words }) };
}

function offered(flows: Flows, state: State, from: string): Option[] {
  if (from === 'antwoorden') return changeable(flows, state);
  if (from === 'mogelijk') return near(flows, state);
  return state.found[from] ?? [];
}

/** The answers that can still be changed, as choices: "Voor wie", with what was said below it. */
function changeable(flows: Flows, state: State): Option[] {
  return answeredQuestions(flows, state)
    .filter((question) => question.short !== '')
    .map(({ name, short }) => ({
      id: name,
      label: short,
      description: findAnswer(state, name)?.label ?? '',
    }))
    .filter((option) => option.description !== '')
    .map((option) => ({ ...option, description: clip(option.description, 72) }));
}

function near(flows: Flows, state: State): Option[] {
  const repair = currentRepair(state);
  const ask = repair && findAsk(flows, repair.flow, repair.step);
  if (!ask) return [];
  return optionsOf(flows, state, ask).filter(({ id }) => repair.near?.includes(id));
}

/** At most `most` characters, cut between words where it can. */
function clip(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const cut = characters.slice(0, most - 1).join('');
  return `${cut.replace(/\s\S*$/u, '') || cut}…`;
}
