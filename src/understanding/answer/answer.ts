/** @module The answer to the open question, when the words hold one. */
import type { Value } from '../../domain/answer.ts';
import type { Question } from '../../domain/question.ts';
import type { Answered } from './answered.ts';
import { findChoice } from './choice.ts';
import { findChoices } from './choices.ts';
import { findDate } from './date.ts';
import { findNumber } from './number.ts';
import { findPhone } from './phone.ts';
import { findPostcode } from './postcode.ts';
import { findYesNo } from './yesno.ts';

/** `today` is an ISO date, for "volgende week dinsdag". Never guesses between two options. */
export function findAnswer(text: string, question: Question, today: string): Answered {
  switch (question.answer) {
    case 'text':
      return valued(text.trim() || null);
    case 'choice':
      return findChoice(text, question.options);
    case 'choices':
      return findChoices(text, question.options);
    case 'yesno':
      return findYesNo(text, question.options);
    case 'number':
      return valued(findNumber(text));
    case 'date':
      return valued(findDate(text, today));
    case 'phone':
      return valued(findPhone(text));
    case 'postcode':
      return valued(findPostcode(text));
  }
}

const valued = (value: Value | null): Answered => (value === null ? null : { value });
