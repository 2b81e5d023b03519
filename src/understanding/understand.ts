/** @module Words in, meaning out: danger, then what the words are next to the question that is open. */
import type { Language } from '../domain/language.ts';
import type { Intent, Meaning } from '../domain/meaning.ts';
import type { Question } from '../domain/question.ts';
import { findSignals } from './acute/signals.ts';
import { findAnswer } from './answer/answer.ts';
import { findFacts } from './facts.ts';
import { isAboutUs, isQuestion, splitQuestion } from './intent/asked.ts';
import { findCorrection } from './intent/correction.ts';
import { findWish } from './intent/wish.ts';
import { detectLanguage } from './language.ts';
import { toWords, wordsOf } from './words.ts';

export interface Context {
  question: Question | null;
  /** Answered before, latest first. */
  earlier: Question[];
  /** Id of the key that was pressed. */
  option?: string;
  /** ISO date. */
  today: string;
}

type Told = Pick<Meaning, 'intent' | 'value' | 'near' | 'correct' | 'question'>;

/** Pure and local. Any text gives a meaning; none gives an error. */
export function understand(text: string, context: Context): Meaning {
  const language = detectLanguage(text);
  const words = toWords(text);
  const told = findTold(
    text,
    words.map((word) => word.text),
    context,
  );
  return {
    ...told,
    language,
    facts: findFacts(text, words),
    signalen: findSignals(words, readAs(language)),
  };
}

/** Danger is looked for in Dutch too when the language is not sure: people mix. */
const readAs = (language: Language): Language[] =>
  language === 'unknown' ? ['nl', 'en'] : language === 'nl' ? ['nl'] : [language, 'nl'];

function findTold(text: string, words: string[], context: Context): Told {
  const { question, option } = context;
  const pressed = question?.options.find(({ id }) => id === option);
  if (pressed)
    return { intent: 'answer', value: question?.answer === 'choices' ? [pressed.id] : pressed.id };
  if (words.length === 0) return { intent: 'empty' };
  if (question && isOption(words, question))
    return toTold(findAnswer(text, question, context.today));
  const wish = findWish(words);
  return wish && !isAnswerToo(wish, text, context) ? { intent: wish } : findSaid(text, context);
}

/** "Bel me maar" asks for a person, but not where it is one of the ways to be reached. */
function isAnswerToo(wish: Intent, text: string, { question, today }: Context): boolean {
  if (question?.answer !== 'choice' || !['human', 'unknown', 'stop'].includes(wish)) return false;
  const answered = findAnswer(text, question, today);
  return answered !== null && 'value' in answered;
}

/** Exactly the words of an option are that option, whatever else they could mean. */
const isOption = (words: string[], { options }: Question): boolean =>
  options.some(({ label, words: more = [] }) =>
    [label, ...more].some((each) => wordsOf(each).join(' ') === words.join(' ')),
  );

function findSaid(text: string, { question, earlier, today }: Context): Told {
  const correction = findCorrection(text, question, earlier);
  if (correction === 'unknown') return { intent: 'correct' };
  const answered = question ? findAnswer(text, question, today) : null;
  const fits = answered && 'value' in answered && question?.answer !== 'text';
  if (correction && (correction.value !== undefined || !fits) && !(fits && isPlain(text))) {
    return { intent: 'correct', correct: correction };
  }
  if (!question) return isQuestion(text) ? { intent: 'question' } : { intent: 'other' };
  if (question.answer === 'text') {
    return isAboutUs(text) ? { intent: 'question', question: text } : toTold(answered);
  }
  if (!isQuestion(text)) return toTold(answered);
  return findBoth(text, question, today);
}

/** Begins with none of the words that take something back. */
const isPlain = (text: string): boolean =>
  !/^\s*(?:nee|sorry|oeps|eigenlijk|toch|wacht|oh|o|ik bedoel)/i.test(text);

/** An answer and a question in one message: the answer is looked for in what is not the question. */
function findBoth(text: string, question: Question, today: string): Told {
  const { told, asked } = splitQuestion(text);
  const answered = told === '' ? null : findAnswer(told, question, today);
  if (answered && 'value' in answered)
    return { intent: 'answer', value: answered.value, question: asked };
  const whole = told === '' ? null : toTold(answered);
  return whole && whole.intent !== 'other'
    ? whole
    : { intent: 'question', question: asked || text };
}

function toTold(answered: ReturnType<typeof findAnswer>): Told {
  if (!answered) return { intent: 'other' };
  return 'value' in answered
    ? { intent: 'answer', value: answered.value }
    : { intent: 'other', near: answered.near };
}
