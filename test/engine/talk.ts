/** @module A conversation with the bare engine, for tests: no words are understood here, only meanings given. */
import type { Value } from '../../src/domain/answer.ts';
import type { Intent, Meaning } from '../../src/domain/meaning.ts';
import type { Option } from '../../src/domain/question.ts';
import type { SignaalKind } from '../../src/domain/signaal.ts';
import type { Effect, Event } from '../../src/engine/effects.ts';
import type { Flows } from '../../src/engine/flow.ts';
import { parseFlows } from '../../src/engine/parse.ts';
import { answeredQuestions, openQuestion } from '../../src/engine/question.ts';
import { begin, type State } from '../../src/engine/state.ts';
import { step } from '../../src/engine/step.ts';

export const at = '2026-11-23T09:00:00.000Z';

export const meaning = (given: Partial<Meaning>): Meaning => ({
  intent: 'other',
  facts: {},
  signalen: [],
  language: 'nl',
  ...given,
});

/** Flows from YAML written without the lines that every flow needs. */
export const flowsOf = (...texts: string[]): Promise<Flows> =>
  parseFlows(
    texts.map((text, index) => ({
      file: `flows/${index}.yaml`,
      text: text.includes('title:') ? text : text.replace(/^(flow: .*)$/m, `$1\n${header}`),
    })),
  );

const header = 'title: Een proef\nabout: Om te proeven.\npurpose: Om te proeven.\nkeep: 30 dagen';

/** What every question needs besides its words. */
export const rest = 'why: Daarom.\n    again: [Anders gezegd.]\n    aloud: Hardop.';

export interface Talk {
  state: State;
  effects: Effect[];
  visited: string[];
  /** The `flow/step` that waits for an answer, or null. */
  asks(): string | null;
  /** Texts said in the last step, the question too. */
  said(): string[];
  values(): Record<string, Value | undefined>;
  answer(value: Value, more?: Partial<Meaning>): Talk;
  want(intent: Intent, more?: Partial<Meaning>): Talk;
  danger(kind: SignaalKind, certainty?: 'acute' | 'ask', more?: Partial<Meaning>): Talk;
  find(sure: boolean, ...hits: Option[]): Talk;
  earlier(): string[];
}

export function start(flows: Flows): Talk {
  let count = 0;
  const talk: Talk = {
    state: begin(flows),
    effects: [],
    visited: [],
    asks: () => openQuestion(flows, talk.state)?.step ?? null,
    said: () => talk.effects.flatMap(textOf),
    values: () => Object.fromEntries(talk.state.answers.map(({ name, value }) => [name, value])),
    answer: (value, more) => talk.want('answer', { value, ...more }),
    want: (intent, more) => take(meant(meaning({ intent, ...more }))),
    danger: (kind, certainty = 'acute', more = {}) =>
      talk.want('other', { signalen: [{ kind, certainty, span: [0, 1] }], ...more }),
    find: (sure, ...hits) => take({ type: 'found', sure, hits, at }),
    earlier: () => answeredQuestions(flows, talk.state).map(({ name }) => name),
  };
  const meant = (what: Meaning): Event => {
    count += 1;
    const text = typeof what.value === 'string' ? what.value : 'woorden';
    return { type: 'meant', meaning: what, text, chosen: false, message: `m${count}`, at };
  };
  const take = (event: Event): Talk => Object.assign(talk, step(flows, talk.state, event));
  return take({ type: 'begin', at });
}

function textOf(effect: Effect): string[] {
  if (effect.type === 'say') return [effect.text];
  return effect.type === 'ask' ? [effect.question.text] : [];
}
