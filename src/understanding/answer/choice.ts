/** @module Which option the words mean; two that are near are both given, for nobody wants to be guessed at. */
import type { Option } from '../../domain/question.ts';
import { isSlip, shortestSlip, soundOf } from '../spelling.ts';
import { toWords, wordsOf } from '../words.ts';
import type { Answered } from './answered.ts';
import { findPlaces } from './place.ts';

/** Words that say nothing about which option is meant. */
const empty = new Set(
  `de het een en of in op te ten ter van voor met aan bij om is zijn ben was wordt dat die dit deze
  ik je jij u uw we wij hij zij ze mijn me mij dan maar ook wel er hier daar nog even graag liefst
  liever denk wil zou kan doe kies optie keuze antwoord gaat over als nou eigenlijk gewoon`
    .trim()
    .split(/\s+/),
);
const denials = new Set(['niet', 'geen', 'nooit', 'zonder', 'behalve']);

/** Longer than this it is a story, and only words that stand for one option count. */
const mostWords = 40;

export function findChoice(text: string, options: Option[]): Answered {
  const said = toWords(text.slice(0, 2000))
    .slice(0, mostWords)
    .map((word) => word.text);
  if (said.length === 0 || options.length === 0) return null;
  const exact = options.find(
    ({ id, label }) => sameWords(said, wordsOf(label)) || sameWords(said, [id]),
  );
  if (exact) return { value: exact.id };
  const places = findPlaces(said, options.length);
  if (places.length === 1) return { value: options[places[0]!]!.id };
  if (places.length > 1) return null;
  return decide(said, options);
}

function decide(said: string[], options: Option[]): Answered {
  const scored = options
    .map((option) => ({ id: option.id, score: scoreOf(said, option) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best) return null;
  const near = scored.filter(({ score }) => score >= best.score * 0.85);
  return second && near.length > 1 ? { near: near.map(({ id }) => id) } : { value: best.id };
}

const sameWords = (a: string[], b: string[]): boolean => a.join(' ') === b.join(' ');

/** The best of its label and of the other ways to say it: whole phrases weigh most, part of a label least. */
function scoreOf(said: string[], { label, words = [] }: Option): number {
  const whole = [label, ...words].map((phrase) => phraseScore(said, wordsOf(phrase)));
  return Math.max(...whole, partScore(said, wordsOf(label)));
}

/** All words of a phrase are said, in its order; a longer phrase says more. */
function phraseScore(said: string[], phrase: string[]): number {
  if (phrase.length === 0) return 0;
  let from = 0;
  let first = -1;
  for (const word of phrase) {
    const at = said.findIndex((each, index) => index >= from && isAlike(each, word));
    if (at < 0) return 0;
    if (first < 0) first = at;
    from = at + 1;
  }
  const denied = !denials.has(phrase[0]!) && isDenied(said, first);
  const full = phrase.filter((word) => !empty.has(word)).length;
  return denied ? 0 : full === 0 ? (sameWords(said, phrase) ? 1 : 0) : 1 + full * 0.3;
}

function partScore(said: string[], label: string[]): number {
  const full = label.filter((word) => !empty.has(word) && !denials.has(word));
  const hits = full.filter((word) =>
    said.some((each, index) => isAlike(each, word) && !isDenied(said, index)),
  );
  return full.length === 0 ? 0 : (hits.length / full.length) * 0.9;
}

const isDenied = (said: string[], at: number): boolean =>
  said.slice(Math.max(0, at - 2), at).some((word) => denials.has(word));

/** The same word, the same sound, one slip of the finger, or the same stem. */
function isAlike(said: string, meant: string): boolean {
  if (said === meant) return true;
  if (said.length < 4 || meant.length < 4) return false;
  if (soundOf(said) === soundOf(meant)) return true;
  if (meant.length >= shortestSlip - 1 && isSlip(said, meant)) return true;
  const short = said.length < meant.length ? said : meant;
  const long = short === said ? meant : said;
  return short.length >= 5 && long.startsWith(short) && long.length - short.length <= 4;
}
