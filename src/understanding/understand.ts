/** @module What a message means: danger, the answer, a repair, and facts on the way. Pure and local. */
import type { Facts, Meaning } from '../domain/meaning.ts';
import type { Question } from '../domain/question.ts';
import { findSignals } from './acute/signals.ts';
import { findAnswer, type Message } from './answer/answer.ts';
import { findExactly } from './answer/choice.ts';
import { findFacts } from './facts.ts';
import { findQuestion } from './intent/asked.ts';
import { findCorrection } from './intent/correction.ts';
import { type Heard, hearWish, toIntent } from './intent/intents.ts';
import { detectLanguage, listenIn } from './language.ts';
import { reconsider } from './reconsider.ts';
import { remember } from './remember.ts';
import { type Said, toCorrection } from './said.ts';
import type { Taught } from './taught.ts';
import { toWords, type Word } from './words.ts';

export interface Context {
  /** The open question, when there is one. */
  question: Question | null;
  /** Questions answered before, latest first. */
  earlier: Question[];
  /** Id of the key that was pressed. */
  option?: string;
  /** ISO day or moment in Amsterdam. */
  today: string;
}

export type Understand = (text: string, context: Context) => Meaning;

/**
 * Never throws, whatever was typed. Danger is looked for whatever else the message means. Without anything
 * that was learned, the rules alone decide.
 */
export function createUnderstand(taught: Taught = {}): Understand {
  const listen = (text: string) => hear(text, taught);
  /** "Nee", "weet ik niet": so short and so often said that it is worked out once. No numbers or stories; in memory only. */
  const recall = remember(listen);
  return (text, context) => {
    const pressed = context.question?.options.find(({ id }) => id === context.option);
    const { words, heard, wished, facts, signalen, language } = isCommon(text)
      ? recall(text)
      : listen(text);
    if (pressed) return press(pressed.id, context.question!, language);
    const message = { text, words, today: context.today };
    const said = read(message, heard, context);
    const hearing = { ...context, message, heard, wished, signalen };
    const meant = reconsider(said, hearing, taught.subjects);
    return { ...meant, facts, signalen, language };
  };
}

/** What words mean by themselves, whatever was asked. */
function hear(text: string, { sense, wishes }: Taught) {
  const words = toWords(text);
  const language = detectLanguage(text);
  const signalen = findSignals(words, listenIn(text, language), sense);
  const wished = once(() => wishes?.(words) ?? null);
  return { words, heard: hearWish(words), wished, language, signalen, facts: factsOf(text, words) };
}

function once<T extends object | null>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    if (made === undefined) made = make();
    return made;
  };
}

const isCommon = (text: string): boolean => text.length <= 24 && /^[a-z ,.!?]*$/.test(text);

/** A key says exactly what it says: its label is our text, and shows no danger. */
function press(id: string, question: Question, language: Meaning['language']): Meaning {
  const value = question.answer === 'choices' ? [id] : id;
  return { intent: 'answer', value, facts: {}, signalen: [], language };
}

function read(message: Message, heard: Heard, context: Context): Said {
  if (message.words.length === 0) return { intent: 'empty' };
  const { question } = context;
  if (question && question.answer !== 'text') return readFitting(message, heard, question, context);
  return readStory(message, heard, question, context);
}

/** A question with a shape: an answer that fits wins, unless the whole message is a wish. */
function readFitting(message: Message, heard: Heard, question: Question, context: Context): Said {
  const fit = findAnswer(message, question);
  // An option word for word is no wish, even when it says "nog een keer".
  const certain = findExactly(message.words, question.options) !== undefined;
  const chosen = fit !== null && 'value' in fit && yields(heard, message, question);
  if (!certain && isPlainWish(heard) && !chosen) return { intent: toIntent(heard.wish) };
  const correction = certain || chosen ? null : findCorrection(message, heard, question, context);
  if (correction) return toCorrection(correction);
  const asked = findQuestion(message.text, message.words);
  if (asked && !certain) {
    const before = fit && answerBefore(message, question, asked);
    if (before) return { ...before, question: asked };
    return { intent: isWish(heard) ? toIntent(heard.wish) : 'question', question: asked };
  }
  if (fit && 'value' in fit) return { intent: 'answer', value: fit.value };
  if (fit) return { intent: 'answer', near: fit.near };
  return isWish(heard) ? { intent: toIntent(heard.wish) } : { intent: 'other' };
}

/** An open question takes any story; only a plain wish, a correction or a question about us is none. */
function readStory(
  message: Message,
  heard: Heard,
  question: Question | null,
  context: Context,
): Said {
  if (isPlainWish(heard)) return { intent: toIntent(heard.wish) };
  const correction = findCorrection(message, heard, question, context);
  if (correction) return toCorrection(correction);
  if (heard.aboutUs && message.words.length <= 14) {
    return { intent: 'question', question: message.text.trim() };
  }
  if (isWish(heard) && heard.wish === 'human' && heard.rest <= 1) return { intent: 'human' };
  return question ? { intent: 'answer', value: message.text.trim() } : { intent: 'other' };
}

/** The answer in what stands before the question: "voor mijn moeder, wat kost dat?" */
function answerBefore(message: Message, question: Question, asked: string): Said | null {
  const text = message.text.replace(asked, ' ').trim();
  if (text === '') return null;
  const words = toWords(text);
  const fit = words.length > 0 ? findAnswer({ ...message, text, words }, question) : null;
  return fit && 'value' in fit ? { intent: 'answer', value: fit.value } : null;
}

/**
 * Wishes that give way to an answer: "bel me maar" where calling is an option, "iets veranderen" where that
 * may be chosen, and "nee dank je", whose answer is in the other words.
 */
function yields({ wish, own }: Heard, message: Message, question: Question): boolean {
  if (wish === 'human' || wish === 'change') return true;
  if (wish !== 'thanks' && wish !== 'greeting') return false;
  const words = message.words.filter((_, index) => !own.includes(index));
  const fit = words.length > 0 ? findAnswer({ ...message, words }, question) : null;
  return fit !== null && 'value' in fit;
}

type Wishing = Heard & { wish: NonNullable<Heard['wish']> };

/** The whole message is the wish. A change is first looked at for what must change. */
const isPlainWish = (heard: Heard): heard is Wishing =>
  heard.wish !== null && heard.wish !== 'change' && heard.rest === 0;

/** With a word or two besides; a single word in a sentence is no wish yet. */
const isWish = (heard: Heard): heard is Wishing =>
  heard.wish !== null && heard.rest <= 2 && (heard.own.length >= 2 || heard.rest === 0);

/** Facts are found in the first part of a message; people do not introduce themselves after a thousand words. */
const factsOf = (text: string, words: Word[]): Facts => findFacts(text.slice(0, 20_000), words);
