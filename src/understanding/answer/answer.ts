/** @module The value of a message as an answer to the open question, whatever its type. */
import type { Value } from '../../domain/answer.ts';
import type { Option, Question } from '../../domain/question.ts';
import type { Word } from '../words.ts';
import { findChoice, findExactly, findWeighed } from './choice.ts';
import { findInDay } from './clock.ts';
import { findPhone, findPostcode } from './contact.ts';
import { findDate } from './date.ts';
import { isAll, isNone } from './every.ts';
import type { Fit } from './fit.ts';
import { findNumber } from './number.ts';
import { polarityOf } from './polarity.ts';
import { findSeveral } from './several.ts';
import { byPolarity } from './side.ts';
import { findInSpan } from './span.ts';

export interface Message {
  text: string;
  words: Word[];
  /** ISO day or moment. */
  today: string;
}

/** Null when nothing in the message fits. Text always fits. */
export function findAnswer(message: Message, question: Question): Fit<Value> | null {
  const { text, words, today } = message;
  switch (question.answer) {
    case 'text':
      return { value: text.trim() };
    case 'choice':
      return findOne(message, question);
    case 'yesno':
      return findYesNo(words, question, question.options.length > 0 ? question.options : jaNee);
    case 'choices':
      return findSeveral(words, question.options);
    case 'number':
      return toFit(findNumber(text, words));
    case 'date':
      return toFit(findDate(text, today));
    case 'phone':
      return toFit(findPhone(text));
    case 'postcode':
      return toFit(findPostcode(text));
  }
}

export const jaNee = [
  { id: 'ja', label: 'Ja' },
  { id: 'nee', label: 'Nee' },
];

/** A number is no place here: "twee" may be how many. */
function findYesNo(words: Word[], question: Question, options: Option[]): Fit<string> | null {
  const exact = findExactly(words, options);
  if (exact) return { value: exact.id };
  return (
    byPolarity(options, polarityOf(words)) ??
    findWeighed(words, options) ??
    byPolarity(options, countsAsYes(words, question) ? 'ja' : null)
  );
}

/** "Heeft u kinderen?" "Eentje", "twee jongens": who says how many, has them. Alone, "twee" may be a place. */
function countsAsYes(words: Word[], { text }: Question): boolean {
  if (words.length > 6 || !/^(heeft|hebt|heb|zijn er|wonen er|do you have)\b/i.test(text))
    return false;
  if (words.length === 1) return words[0]!.text === 'eentje';
  const said = words.map((word) => word.text).join(' ');
  return (findNumber(said, words) ?? 0) > 0;
}

/** "Allebei" cannot answer a question with one answer, so we ask which. */
function findOne({ text, words, today }: Message, { options }: Question): Fit<string> | null {
  const held = findInDay(text, options) ?? findInSpan(text, options, today);
  if (held) return { value: held.id };
  const one = findChoice(words, options);
  if (one && 'value' in one) return one;
  if (isAll(words, options.length)) return { near: options.map(({ id }) => id) };
  return isNone(words) && !one ? null : one;
}

const toFit = <T extends Value>(value: T | null): Fit<T> | null =>
  value === null ? null : { value };
