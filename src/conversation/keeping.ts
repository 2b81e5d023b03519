/** @module How long things are kept. */
import type { Answer } from '../domain/answer.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** A conversation is removed when nobody wrote in it for this many days; `welkom` promises it. */
export const keepConversationDays = 90;

/** Moment that an answer must be forgotten, ISO 8601. */
export const forgetAt = ({ at, keepDays }: Answer): string => addDays(at, keepDays);

/** The soonest of them; null when there is nothing to forget. What the flow set itself holds nobody's words. */
export function forgetAtOf(answers: Answer[]): string | null {
  const moments = answers.filter(isTold).map(forgetAt).sort();
  return moments[0] ?? null;
}

export const isTold = ({ source }: Answer): boolean => source.by !== 'script';

export const addDays = (at: string, days: number): string =>
  new Date(Date.parse(at) + days * dayMs).toISOString();
