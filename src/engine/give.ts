/** @module Keeping an answer: its words, its source, and how long it may be kept. */
import type { Absence, Answer, Source, Value } from '../domain/answer.ts';
import { phoneWords } from '../domain/phone.ts';
import type { Option } from '../domain/question.ts';
import type { Flow, Flows, StepOf } from './flow.ts';
import { findAsk, isKnown, nameOf } from './known.ts';
import { answerType, toQuestion, wordsOf } from './question.ts';
import type { Frame } from './state.ts';
import type { Walk } from './walk.ts';

/** A question and the flow it stands in. */
export interface Place {
  flow: string;
  ask: StepOf<'ask'>;
}

/** An answer to the question of this place, with its words and its source. */
export function toAnswer(walk: Walk, place: Place, given: Given): Answer {
  const { flow, ask } = place;
  const { flows, state, heard } = walk;
  const by = heard.chosen ? 'chosen' : 'typed';
  const common = {
    ...{ name: nameOf(ask), short: ask.short ?? '', step: `${flow}/${ask.id}` },
    ...{ source: { by, message: heard.message } satisfies Source, at: heard.at },
    keepDays: ask.keep ? Number.parseInt(ask.keep, 10) : flows.flows[flow]!.keepDays,
  };
  if ('absent' in given) return { ...common, absent: given.absent, label: '' };
  const { value } = given;
  const { options } = toQuestion(flows, state, flow, ask);
  const phrase = phraseOf(ask, value);
  return {
    ...{ ...common, value, label: labelOf(ask, options, value) },
    ...(phrase !== undefined && { phrase }),
    ...(ask.consent && { asked: wordsOf(flows, state, ask) }),
    ...(ask.consent === 'overname' && { overname: true as const }),
  };
}

export type Given = { value: Value } | { absent: Absence };

/** Facts told along the way, for the names that this question may learn and that are not known yet. */
export function learn(walk: Walk, ask: StepOf<'ask'>): Answer[] {
  const { flows, state, heard } = walk;
  return (ask.learn ?? []).flatMap((name) => {
    const value = heard.facts[name];
    const place = value === undefined || isKnown(state, name) ? undefined : findPlace(flows, name);
    if (!place || value === undefined) return [];
    const { options } = toQuestion(flows, state, place.flow, place.ask);
    if (options.length > 0 && !options.some(({ id }) => id === value)) return [];
    const source: Source = { by: 'learned', message: heard.message };
    return [{ ...toAnswer(walk, place, { value }), source }];
  });
}

/** What the flow itself sets: kept as long as the flow says, without a message. */
export function script(flow: Flow, step: string, name: string, value: string, at: string): Answer {
  const source = { by: 'script' } as const;
  return {
    ...{ name, value, label: value, short: '', step: `${flow.id}/${step}` },
    ...{ source, at, keepDays: flow.keepDays },
  };
}

/** The first question, in any flow, whose answer is kept under this name. */
export function findPlace(flows: Flows, name: string): Place | undefined {
  for (const place of flows.variables[name]?.setBy ?? []) {
    const [flow = '', step = ''] = place.split('/');
    const ask = findAsk(flows, flow, step);
    if (ask) return { flow, ask };
  }
  return undefined;
}

/** The question a frame stands at. */
export function placeOf(flows: Flows, frame: Frame | undefined): Place | undefined {
  const ask = frame && findAsk(flows, frame.flow, frame.step);
  return ask ? { flow: frame.flow, ask } : undefined;
}

function labelOf(ask: StepOf<'ask'>, options: Option[], value: Value): string {
  if (answerType(ask) === 'phone') return phoneWords(String(value));
  const values = Array.isArray(value) ? value : [String(value)];
  const labels = values.map((each) => options.find(({ id }) => id === each)?.label ?? each);
  return labels.length < 2 ? (labels[0] ?? 'Geen van deze') : enumerate(labels);
}

const enumerate = (labels: string[]): string =>
  `${labels.slice(0, -1).join(', ')} en ${labels.at(-1)}`;

function phraseOf(ask: StepOf<'ask'>, value: Value): string | undefined {
  const option = typeof value === 'string' ? ask.options?.[value] : undefined;
  return typeof option === 'object' ? option.as : undefined;
}
