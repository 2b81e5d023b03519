/** @module Changing an earlier answer: "nee, ik bedoelde mijn moeder", "mijn telefoonnummer klopt niet". */

import type { Meaning } from '../../domain/meaning.ts';
import type { Question } from '../../domain/question.ts';
import { findAnswer, type Message } from '../answer/answer.ts';
import { isNone } from '../answer/every.ts';
import { isSmall } from '../answer/small.ts';
import { findFacts } from '../facts.ts';
import { stemOf } from '../stem.ts';
import { type Word, wordsOf } from '../words.ts';
import type { Heard } from './intents.ts';

type Correction = NonNullable<Meaning['correct']>;

/** Words that say only that something must change. */
const plain = new Set(
  `antwoord antwoorden veranderen verander verandert wijzigen wijzig aanpassen verbeteren corrigeren verkeerd fout foutje klopt
   vorige eerdere bedoel bedoelde bedoelt sorry wacht vergist vergis ingevuld gezegd getypt gekozen moet oeps correctie
   meant mean wrong actually`.split(/\s+/),
);

/** Words that many an answer in own words begins with: "nee, alleen mijn moeder". */
const mild = new Set(['nee', 'eigenlijk', 'toch']);

/** A correction may be short or part of a sentence, never a whole story. */
const longest = 25;

/**
 * The earlier answer that is changed, and its new value when it was said. Null when this is no correction.
 * An empty object means that something must change and it is not said what.
 */
export function findCorrection(
  message: Message,
  heard: Heard,
  open: Question | null,
  given: { earlier: Question[] },
): Partial<Correction> | null {
  const { words } = message;
  const wants = heard.wish === 'change';
  if (words.length > longest || (!wants && heard.corrections.length === 0)) return null;
  if (open && isOffered(message, open)) return null;
  const { earlier } = given;
  const rest = without(words, heard);
  const isAnswer = open?.answer === 'text' || isNone(rest);
  if (isAnswer && !wants && isMild(words, heard)) return null;
  if (rest.length > 0 && !fitsOpen(rest, message, open)) {
    for (const question of earlier) {
      const value = valueFor(question, rest, message);
      if (value !== undefined) return { name: question.name, value };
    }
  }
  const named = earlier.find((question) => isNamed(question, words));
  if (named && (wants || heard.corrections.some(({ own }) => own.length > 1))) {
    return { name: named.name };
  }
  if (wants || isOnlyMarks(words, rest, heard)) return {};
  return open &&
    open.answer !== 'text' &&
    !fitsOpen(rest, message, open) &&
    isTakenBack(message, heard)
    ? {}
    : null;
}

/** Where any words are an answer, a mere "nee" belongs to them, and takes nothing back. "Nee, niemand" never does. */
const isMild = (words: Word[], { corrections }: Heard): boolean =>
  corrections.every(({ own }) => own.every((word) => mild.has(words[word]!.text)));

/** Changing something is what one of the options is for. */
function isOffered(message: Message, open: Question): boolean {
  const options = open.options.filter(({ label }) =>
    wordsOf(label).some((word) => /^(verander|wijzig|aanpas|verbeter|corrig)/.test(word)),
  );
  const fit = options.length > 0 ? findAnswer(message, open) : null;
  return fit !== null && 'value' in fit && options.some(({ id }) => id === fit.value);
}

function without(words: Word[], { corrections }: Heard): Word[] {
  const marks = new Set(corrections.flatMap(({ own }) => own));
  return words.filter(({ text }, i) => !marks.has(i) && !plain.has(text));
}

/** What fits the open question is its answer: "nee wacht, de tweede". */
function fitsOpen(rest: Word[], message: Message, open: Question | null): boolean {
  if (!open || open.answer === 'text') return false;
  return findAnswer({ ...message, words: rest }, open) !== null;
}

/** Typed answers take anything, so only what has a shape of its own can be recognised. */
function valueFor(question: Question, rest: Word[], message: Message) {
  if (['text', 'number', 'yesno'].includes(question.answer)) return undefined;
  if (rest.every(({ text }) => isSmall(text) && !/^(mij|me|mezelf|mijzelf)$/.test(text)))
    return undefined;
  const fit = findAnswer({ ...message, words: rest }, question);
  return fit && 'value' in fit ? fit.value : undefined;
}

/** The subject of the question is in the message: its few words, or its name. */
function isNamed({ name, short }: Question, words: Word[]): boolean {
  const subject = [...wordsOf(short), name].filter((word) => !isSmall(word)).map(stemOf);
  return words.some(({ text }) => {
    const stem = stemOf(text);
    return subject.some((part) => part === stem || (part.length >= 4 && stem.startsWith(part)));
  });
}

/** "Ik bedoelde …", or a weaker "eigenlijk" with another person than it was about. */
function isTakenBack({ text, words }: Message, { corrections }: Heard): boolean {
  const strong = corrections.some(({ own }) => own.some((word) => plain.has(words[word]!.text)));
  const { voorwie } = findFacts(text.slice(0, 500), words);
  return strong || (voorwie !== undefined && voorwie !== 'zelf');
}

/** "Nee, dat klopt niet" and nothing else. */
const isOnlyMarks = (words: Word[], rest: Word[], { corrections }: Heard): boolean =>
  rest.every(({ text }) => isSmall(text)) &&
  corrections.some(({ own }) => own.some((word) => plain.has(words[word]!.text)));
