/** @module What the rules made of a message, unless what was learned knows better. */
import type { Question } from '../domain/question.ts';
import { findWish, type Hearing, isPlain } from './intent/wish.ts';
import type { Said } from './said.ts';
import { findTold } from './subject/told.ts';
import type { Taught } from './taught.ts';

/** The same, before it is known whether a question is open. */
type Heard = Omit<Hearing, 'question'> & { question: Question | null };

export function reconsider(said: Said, heard: Heard, { wishes, subjects }: Taught): Said {
  const { question, message } = heard;
  if (!question) return said;
  const wished = wishes?.(message.words) ?? null;
  const told = wished && isPlain(wished) ? null : findTold(said, message, question, subjects);
  const wish = wished && !told ? findWish(said, { ...heard, question }, wished) : null;
  return told ?? wish ?? said;
}
