/** @module What the rules made of a message, beside what was learned: wishes that no phrase says. */
import type { Question } from '../../domain/question.ts';
import type { Signaal, SignaalKind } from '../../domain/signaal.ts';
import type { Message } from '../answer/answer.ts';
import { findExactly, findWeighed } from '../answer/choice.ts';
import { isSmall } from '../answer/small.ts';
import { type Wished, type WishName, wishes } from '../learned/wishes.ts';
import { remember } from '../remember.ts';
import { type Said, toCorrection } from '../said.ts';
import { stemOf } from '../stem.ts';
import { type Word, wordsOf } from '../words.ts';
import { findCorrection } from './correction.ts';
import type { Heard } from './intents.ts';

/** How likely a wish must be, by what else the message may be. */
const enough = {
  /** It fits nothing. */
  unfitting: 0.25,
  /** It fits nothing, but is so short that there is little to go by. */
  brief: 0.4,
  /** It asks something: that may be how a wish is said. */
  asking: 0.35,
  /** It bears a mark of a correction: "wat bedoelt u" does too. */
  marked: 0.5,
  /** Only its yes or no fits, or several options do. */
  loose: 0.4,
  /** The same, in words of the question: "u mag mij bellen" answers whether we may. */
  echoing: 0.65,
  /** It is text where one thing was asked: a name, an amount. */
  stated: 0.4,
  /** It is text where anything may be told. A lost story is worst. */
  told: 0.6,
  /** There is a sign of danger in it. */
  inDanger: 0.75,
};
/** Of those who may be in danger: "het hoeft niet meer" ends no conversation then. */
const stillWished: ReadonlySet<WishName> = new Set(['mens', 'verbeteren']);
/** With these signs, words that end a conversation may mean a life. */
const grave: ReadonlySet<SignaalKind> = new Set(['suicide', 'psychische_crisis']);
/** In words: a longer message is a story. */
const longest = 16;
/** In fewer words than this a yes or a no is all that is said, as it is where it comes first; but no yes says "een mens". */
const fewest = 4;
const neverAnswer: ReadonlySet<WishName> = new Set(['mens', 'terug']);

export interface Hearing {
  message: Message;
  heard: Heard;
  signalen: Signaal[];
  question: Question;
  earlier: Question[];
}

/** Beyond what a story could look like. */
export const isPlain = ({ chance }: Wished): boolean => chance >= enough.told;

/** Whether a wish could be heard in it at all, before any is looked for. */
export function mayWish(said: Said, { message, question }: Hearing): boolean {
  if (message.words.length > longest) return false;
  if (said.intent === 'other' || said.intent === 'question') return true;
  if (said.intent === 'correct') return said.correct === undefined;
  if (said.intent !== 'answer' || said.question !== undefined) return false;
  return question.answer === 'text' || isLoose(message, question);
}

/** The wish that the message is after all, or null where what the rules say of it stands. */
export function findWish(said: Said, hearing: Hearing, { name, chance }: Wished): Said | null {
  if (!stillWished.has(name) && !isSafe(hearing, chance)) return null;
  return chance >= leastFor(said, hearing, name) ? toSaid(name, hearing) : null;
}

/** No sign of danger, or a wish so plain that it was rather taken for one: "ik moet nu weg". */
function isSafe({ signalen, question }: Hearing, chance: number): boolean {
  if (signalen.length === 0) return true;
  if (signalen.some(({ kind }) => grave.has(kind))) return false;
  return chance >= enough.inDanger && question.answer !== 'text';
}

function leastFor(said: Said, { message, question }: Hearing, name: WishName): number {
  const { words } = message;
  if (said.intent === 'other') return words.length < 3 ? enough.brief : enough.unfitting;
  if (said.intent === 'question') return name === 'watbedoelt' ? enough.told : enough.asking;
  if (said.intent === 'correct') return enough.marked;
  if (question.answer === 'text') {
    if (asksFact(question)) return enough.stated;
    return name === 'tussenvraag' ? Number.POSITIVE_INFINITY : enough.told;
  }
  if (name !== 'verbeteren' && /^(ja|nee)$/.test(words[0]!.text)) return Number.POSITIVE_INFINITY;
  if (words.length >= fewest) return echoes(words, question) ? enough.echoing : enough.loose;
  return neverAnswer.has(name) ? enough.echoing : Number.POSITIVE_INFINITY;
}

const echoes = (words: Word[], { text }: Question): boolean => {
  const asked = new Set(stemsOf(text));
  return words.some((word) => !isSmall(word.text) && asked.has(stemOf(word.text)));
};

const stemsOf = remember((text) =>
  wordsOf(text)
    .filter((word) => !isSmall(word))
    .map(stemOf),
);

/** It asks for one thing; whoever answers it with a question wants to know that first. */
const asksFact = ({ text }: Question): boolean => fact.test(text) && !story.test(text);

const fact =
  /^((wat|wie) (is|zijn) (uw|je|jouw|het|de)|((met|in|op|sinds) )?(hoeveel|welke?|wanneer)|hoe (oud|heet|mogen|lang|vaak))\b/i;
const story = /\b(vraag|verhaal|probleem|problemen|hulpvraag|situatie|reden|zorgen|klacht)/i;

/** None of the words names an option. */
const isLoose = ({ words }: Message, { options }: Question): boolean =>
  options.length > 0 && !findExactly(words, options) && !findWeighed(words, options);

function toSaid(name: WishName, { message, heard, question, earlier }: Hearing): Said {
  if (name === 'verbeteren') {
    const changing: Heard = { ...heard, wish: 'change' };
    return toCorrection(findCorrection(message, changing, question, { earlier }) ?? {});
  }
  const intent = wishes[name];
  return intent === 'question' ? { intent, question: message.text.trim() } : { intent };
}
