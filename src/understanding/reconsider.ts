/** @module What the rules made of a message, unless what was learned knows better. */
import type { Question } from '../domain/question.ts';
import { findLoosely } from './answer/loose.ts';
import { findWish, type Hearing, isPlain, mayWish } from './intent/wish.ts';
import type { Judge } from './learned/judge.ts';
import type { Wished } from './learned/wishes.ts';
import type { Said } from './said.ts';
import { findTold, mayTell } from './subject/told.ts';

/** The same, before it is known whether a question is open; what was learned is asked only where it may matter. */
type Heard = Omit<Hearing, 'question'> & {
  question: Question | null;
  wished: () => Wished | null;
};

/** Last of all: what the words are about, when nothing else was heard in them. */
function readLoosely(said: Said, { message, question }: Hearing): Said | null {
  if (said.intent !== 'other' || said.near) return null;
  const fit = findLoosely(message, question);
  return fit && { intent: 'answer', ...fit };
}

export function reconsider(said: Said, heard: Heard, subjects?: Judge): Said {
  const { question, message } = heard;
  if (!question) return said;
  const hearing = { ...heard, question };
  const wished = mayWish(said, hearing) ? heard.wished() : null;
  if (mayTell(said, message, question) && !(wished && isPlain(wished))) {
    const told = findTold(said, message, question, subjects);
    if (told) return told;
  }
  return (wished && findWish(said, hearing, wished)) || readLoosely(said, hearing) || said;
}
