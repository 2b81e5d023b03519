/** @module Conversations to make intakes of, with few words. */
import type { Conversation } from '../../src/conversation/ports.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { momentOf } from '../../src/domain/day.ts';
import type { Intake } from '../../src/domain/intake.ts';
import { createIntakes } from '../../src/handoff/intakes.ts';
import { linden } from '../domain/linden.ts';

/** A Monday morning at ten. */
export const monday = momentOf('2026-11-23', '10:00');

let count = 0;

export function told(name: string, label: string, more: Partial<Answer> = {}): Answer {
  count += 1;
  return {
    ...{ name, value: label, label, short: '', step: `quickscan/${name}` },
    ...{ source: { by: 'typed', message: `m${count}` }, at: monday, keepDays: 90 },
    ...more,
  };
}

export const chosen = (name: string, value: string, label: string, more: Partial<Answer> = {}) =>
  told(name, label, { value, source: { by: 'chosen', message: 'knop' }, ...more });

export const set = (name: string, value: string, step = `quickscan/${name}`): Answer =>
  told(name, value, { source: { by: 'script' }, step });

export function declined(name: string, absent: NonNullable<Answer['absent']>): Answer {
  const { value: _, ...answer } = told(name, '', { absent });
  return answer;
}

const titles: Record<string, string> = {
  'geld-schulden': 'Geld en schulden',
  'geweld-thuis': 'Geweld thuis',
};
const gebieden: Record<string, string[]> = { 'geld-schulden': ['financien', 'huisvesting'] };

export const knowledge = {
  title: (id: string) => (Object.hasOwn(titles, id) ? titles[id]! : ''),
  leefgebieden: (id: string) => gebieden[id] ?? [],
};

export const intakes = createIntakes({ wijk: linden, knowledge });

export function conversationOf(answers: Answer[], more: Partial<Conversation> = {}): Conversation {
  const state = {
    ...{ format: 1 as const, flows: 'abc123', frames: [], answers, trail: [], pool: [] },
    ...{
      correcting: null,
      held: [],
      misses: 0,
      missedAt: '',
      found: {},
      settled: [],
      ended: null,
      round: 1,
    },
  };
  return {
    ...{ id: 'gesprek1', channel: 'web', code: 'ABCD2345', state, seq: 9, startedAt: monday },
    ...{ given: [], intake: null },
    ...more,
  };
}

type Act = 'aanbieden' | 'akkoord' | 'intrekken';

export const intakeOf = (
  answers: Answer[],
  act: Act = 'akkoord',
  now = monday,
  more: Partial<Conversation> = {},
): Intake =>
  intakes.assemble({
    ...{ id: 'intake1', conversation: conversationOf(answers, more), act, now },
    given: ['Geld en schulden'],
  });

/** What somebody in trouble with the rent tells. */
export const huur = (): Answer[] => [
  told('verhaal', 'ik kan de huur niet betalen en volgende week komt de deurwaarder', {
    short: 'Uw vraag',
  }),
  set('onderwerp', 'geld-schulden', 'quickscan/zoeken'),
  chosen('voorwie', 'zelf', 'Voor mijzelf', { short: 'Voor wie', phrase: 'uzelf' }),
  chosen('spoedreden', 'deurwaarder', 'Een deurwaarder komt', { short: 'Spoed' }),
  set('urgentie', 'spoed', 'quickscan/voorrang'),
  declined('sinds', 'unknown'),
  told('telefoon', '06 12345678', { short: 'Telefoon' }),
  chosen('contactwijze', 'bellen', 'Bellen'),
  chosen('akkoord', 'ja', 'Ja, stuur maar door', {
    phrase: 'een werker mag dit lezen en u bellen',
  }),
];
