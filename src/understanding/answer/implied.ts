/** @module A yes or a no that a statement implies: "drie pillen per dag" where it is asked whether somebody takes medicine. */
import type { Option, Question } from '../../domain/question.ts';
import { remember } from '../remember.ts';
import { type Word, wordsOf } from '../words.ts';
import { isAbout } from './about.ts';
import { isDenied } from './denied.ts';
import type { Fit } from './fit.ts';
import { isSide } from './side.ts';
import { isSmall } from './small.ts';
import { isSynonym } from './synonyms.ts';

/** Longer ones tell a story in which anything may be named. */
const longest = 14;
/** Words that are in many questions and say nothing of what is asked. */
const general = new Set(
  'al nog hulp iemand mensen moment vaak soms goed ooit eigen afgelopen jaar week dag laatste tijd'.split(
    ' ',
  ),
);

/** What is asked about. */
const askedOf = remember((text: string): string[] =>
  wordsOf(text).filter((word) => !isSmall(word) && !general.has(word)),
);

const empty = /^(niks|niets|nooit|niemand|nergens|amper|nauwelijks|leeg|geen|never|nothing)$/;

/** Null unless there is one option that says yes and one that says no, and the words are about what is asked. */
export function findImplied(
  words: Word[],
  { text }: Question,
  options: Option[],
): Fit<string> | null {
  if (words.length > longest) return null;
  const yes = options.filter(isSide('ja'));
  const no = options.filter(isSide('nee'));
  if (yes.length !== 1 || no.length !== 1) return null;
  const at = words.findIndex(({ text: said }) => isAsked(said, askedOf(text)));
  if (at < 0) return null;
  const denied = isDenied(words, at) || words.some(({ text: said }) => empty.test(said));
  return { value: (denied ? no : yes)[0]!.id };
}

const isAsked = (said: string, asked: string[]): boolean =>
  !isSmall(said) &&
  !general.has(said) &&
  asked.some((word) => word === said || isSynonym(said, word) || isAbout(said, word));
