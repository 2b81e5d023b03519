/** @module Whatever an inwoner says, in whatever order, a conversation can go on. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { intents } from '../../src/domain/meaning.ts';
import type { Option, Question } from '../../src/domain/question.ts';
import { signaalKinds } from '../../src/domain/signaal.ts';
import type { Event } from '../../src/engine/effects.ts';
import type { Flows } from '../../src/engine/flow.ts';
import { parseFlows } from '../../src/engine/parse.ts';
import { answeredQuestions, openQuestion } from '../../src/engine/question.ts';
import { begin, type State } from '../../src/engine/state.ts';
import { step } from '../../src/engine/step.ts';
import { listFlows } from '../shipped.ts';
import { at, meaning } from './talk.ts';

let flows: Flows;
beforeAll(async () => {
  flows = await parseFlows(listFlows().map((file) => ({ file, text: readFileSync(file, 'utf8') })));
});

/** What a person may do, apart from the question that is open; `pick` chooses among what there is. */
const act = fc.record({
  intent: fc.constantFrom(...intents),
  pick: fc.nat(50),
  words: fc.string({ unit: 'grapheme', maxLength: 40 }),
  danger: fc.option(fc.constantFrom(...signaalKinds), { freq: 12 }),
  certainty: fc.constantFrom('acute' as const, 'ask' as const),
  facts: fc.constantFrom({}, { voorwie: 'ouder' }, { naam: 'Sam', telefoon: '+31612345678' }),
  found: fc.integer({ min: 0, max: 3 }),
  sure: fc.boolean(),
});
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

test('any sequence of messages ends in a state that can go on', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      let state = settle(begin(flows), { type: 'begin', at }, acts[0]);
      for (const each of acts) state = settle(state, said(state, each), each);
    }),
    { numRuns: 400 },
  );
});

/** Takes a step and its searches; the engine must then wait for a person or have ended. */
function settle(before: State, event: Event, act: Act | undefined): State {
  let { state, effects } = step(flows, before, event);
  for (let searches = 0; effects.at(-1)?.type === 'search'; searches++) {
    expect(searches).toBeLessThan(10);
    ({ state, effects } = step(flows, state, found(act)));
  }
  const last = effects.at(-1)?.type;
  if (state.ended === null) expect(last).toBe('ask');
  expect(openQuestion(flows, state) === null).toBe(state.ended !== null);
  expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  expect(state.frames.length).toBeLessThan(20);
  return state;
}

function said(state: State, { intent, pick, words, danger, certainty, facts }: Act): Event {
  const question = openQuestion(flows, state);
  const earlier = answeredQuestions(flows, state);
  const corrected = earlier[pick % Math.max(earlier.length, 1)];
  const what = meaning({
    ...{ intent, facts },
    ...(intent === 'answer' && { value: valueFor(question, pick, words) }),
    ...(intent === 'correct' && corrected && { correct: correction(corrected, pick, words) }),
    ...(intent === 'other' &&
      question &&
      pick % 3 === 0 && { near: ids(question.options).slice(0, 2) }),
    signalen: danger ? [{ kind: danger, certainty, span: [0, 1] }] : [],
  });
  return {
    type: 'meant',
    meaning: what,
    text: words,
    chosen: pick % 2 === 0,
    message: `${pick}`,
    at,
  };
}

const correction = (question: Question, pick: number, words: string) =>
  pick % 2 === 0
    ? { name: question.name }
    : { name: question.name, value: valueFor(question, pick, words) };

function valueFor(question: Question | null, pick: number, words: string) {
  if (!question || question.options.length === 0)
    return question?.answer === 'number' ? pick : words;
  const chosen = question.options[pick % question.options.length]!.id;
  return question.answer === 'choices' ? [chosen] : chosen;
}

const ids = (options: Option[]) => options.map(({ id }) => id);

const topics = ['geld-schulden', 'leefomgeving-melding', 'mantelzorg'];

const found = (act: Act | undefined): Event => ({
  ...{ type: 'found', at, sure: act?.sure ?? true },
  hits: topics.slice(0, act?.found ?? 1).map((id) => ({ id, label: id })),
});
