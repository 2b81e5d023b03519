/** @module An answer in what the words are about, where none of them names an option and nothing else was meant. */
import type { Question } from '../../domain/question.ts';
import type { Word } from '../words.ts';
import { isAbout } from './about.ts';
import { jaNee, type Message } from './answer.ts';
import { isOfOthers } from './choice.ts';
import { isDenied, partsOf } from './denied.ts';
import type { Fit } from './fit.ts';
import { findImplied } from './implied.ts';
import { isSmall } from './small.ts';

/** Null where that may not be guessed, or there is nothing to guess from. Of several that are as likely, all are near. */
export function findLoosely({ words }: Message, question: Question): Fit<string | string[]> | null {
  const { answer, guess } = question;
  if (!guess) return null;
  if (answer === 'yesno') {
    return findImplied(words, question, question.options.length > 0 ? question.options : jaNee);
  }
  if (answer !== 'choice' && answer !== 'choices') return null;
  const related = relatedTo(words, question);
  if (related.length === 0) return findImplied(words, question, question.options);
  if (answer === 'choices') return { value: related };
  return related.length === 1 ? { value: related[0]! } : { near: related };
}

/** The options that most words are about. */
function relatedTo(words: Word[], { options }: Question): string[] {
  const telling = words.filter(
    ({ text }, at) => !isSmall(text) && !isDenied(words, at) && !isOfOthers(words, at),
  );
  const counts = options.map(({ label, words: others = [] }) => {
    const parts = [label, ...others].flatMap((phrase) => partsOf(phrase).content);
    return telling.filter(({ text }) =>
      parts.some((part) => !part.denied && isAbout(text, part.text)),
    ).length;
  });
  const most = Math.max(0, ...counts);
  return most === 0 ? [] : options.filter((_, nth) => counts[nth] === most).map(({ id }) => id);
}
