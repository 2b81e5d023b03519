/** @module What a story or a list answers where the options are areas of life, and the rules found no clear answer. */
import type { Question } from '../../domain/question.ts';
import type { Message } from '../answer/answer.ts';
import { isNone } from '../answer/every.ts';
import type { Judge } from '../learned/judge.ts';
import type { Said } from '../said.ts';
import { findListed, findSubjects } from './subjects.ts';

/** Whether there is a list of options to hold it against, and the rules found no clear answer in it. */
export function mayTell(said: Said, { text, words }: Message, { answer }: Question): boolean {
  if (answer !== 'choice' && answer !== 'choices') return false;
  if (said.intent !== 'other' && said.near === undefined) return false;
  return !isNone(words) && !asks.test(text);
}

/** Null where nothing clearly leads. */
export function findTold(
  said: Said,
  { words }: Message,
  { answer, options }: Question,
  judge?: Judge,
): Said | null {
  if (answer === 'choices') {
    const listed = findListed(words, options);
    if (listed.length > 1) return { intent: 'answer', value: listed };
  }
  const ids = said.near || !judge ? [] : findSubjects(words, options, judge);
  if (ids.length === 0) return null;
  if (answer === 'choices') return { intent: 'answer', value: ids };
  return ids.length === 1 ? { intent: 'answer', value: ids[0]! } : { intent: 'answer', near: ids };
}

const asks = /[?\u061f]\s*$/;
