/** @module How long things are kept. */
import type { Answer } from '../domain/answer.ts';
import type { Intake } from '../domain/intake.ts';
import type { Message } from '../domain/message.ts';
import type { State } from '../engine/state.ts';
import { createRepeats, plainly } from './repeats.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** Nobody's words are kept longer than this many days, and no conversation in which nobody wrote; `welkom` promises it. */
export const mostDays = 90;

export const addDays = (at: string, days: number): string =>
  new Date(Date.parse(at) + days * dayMs).toISOString();

/** Moment that an answer must be forgotten, ISO 8601. */
export const forgetAt = ({ at, keepDays }: Answer): string => addDays(at, keepDays);

/** The soonest moment that something in this state must be forgotten; null when there is nothing. */
export const forgetAtOf = ({ answers, pool }: State): string | null =>
  soonest([...answers, ...pool].map(forgetAt));

/**
 * Says when the words of a message must be wiped: as soon as an answer that stands in it must be forgotten.
 * The same words may be the answer to two questions; then the longest counts.
 */
export function createWiping(answers: Answer[]): (message: Message) => string {
  const told = answers.filter(({ source }) => source.by !== 'script').map(toTold);
  return (message) => {
    const moments = new Map<string, string>();
    for (const { label, moment } of told.filter(standsIn(message))) {
      if (moment > (moments.get(label) ?? '')) moments.set(label, moment);
    }
    return soonest([addDays(message.at, mostDays), ...moments.values()])!;
  };
}

/** An answer that somebody gave, ready to be looked for in messages. */
const toTold = (answer: Answer) => ({
  label: answer.label,
  message: 'message' in answer.source ? answer.source.message : '',
  moment: forgetAt(answer),
  repeats: createRepeats(answer),
});

function standsIn(message: Message): (told: ReturnType<typeof toTold>) => boolean {
  if (message.author === 'inwoner') return (told) => told.message === message.id;
  const said = plainly(message);
  return ({ repeats }) => repeats(said);
}

/** When each statement of an intake must be forgotten, by name. */
export function keepsOf(intake: Intake, answers: Answer[]): Record<string, string> {
  const told = intake.blocks.flatMap(({ statements }) => statements).filter(({ text }) => text);
  return Object.fromEntries(
    told.flatMap(({ name }) => {
      const answer = answers.findLast((each) => each.name === name);
      return answer ? [[name, forgetAt(answer)]] : [];
    }),
  );
}

/** The first of these moments; null when there is none. */
export const soonest = (moments: string[]): string | null => moments.toSorted()[0] ?? null;
