/** @module What the engine wants done, and what it wants to hear. The engine itself does nothing. */
import type { Meaning } from '../domain/meaning.ts';
import type { Option, Question } from '../domain/question.ts';
import type { SignaalKind } from '../domain/signaal.ts';
import type { Shown } from './grammar.ts';

/** One thing to do, in order. `step` is `flow/step`. A `search` is always last, and waits for `found`. */
export type Effect =
  | { type: 'say'; text: string; step: string }
  | { type: 'ask'; question: Question; step: string }
  | { type: 'show'; what: Shown; of: string; step: string }
  | { type: 'search'; query: string; among: 'onderwerpen' | 'alles'; step: string }
  | { type: 'register'; kind: 'kortcontact' | 'melding' | 'uitkomst'; value: string; step: string }
  | { type: 'handoff'; act: 'aanbieden' | 'akkoord' | 'intrekken'; step: string }
  | { type: 'alert'; signalen: SignaalKind[]; reason: string; step: string }
  | { type: 'end'; outcome: string; step: string };

/** What happened outside. `at` is ISO 8601 in UTC; `message` the id of the inwoner's message. */
export type Event =
  | { type: 'begin'; at: string }
  | { type: 'meant'; meaning: Meaning; text: string; chosen: boolean; message: string; at: string }
  | { type: 'found'; sure: boolean; hits: Option[]; at: string };
