/** @module What a message says, before what else was heard in it. */
import type { Meaning } from '../domain/meaning.ts';

export type Said = Omit<Meaning, 'facts' | 'signalen' | 'language'>;

/** Without a name, something must change and it is not said what. */
export function toCorrection({ name, value }: Partial<NonNullable<Meaning['correct']>>): Said {
  if (name === undefined) return { intent: 'correct' };
  return { intent: 'correct', correct: { name, ...(value !== undefined && { value }) } };
}
