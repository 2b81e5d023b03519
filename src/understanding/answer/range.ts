/** @module Options that are ranges of a number: "Jonger dan 18", "18 tot 65", "65 of ouder". */
import type { Option } from '../../domain/question.ts';
import { type Word, wordsOf } from '../words.ts';
import { findNumber } from './number.ts';

/** [from, to); `to` belongs to the range when it is `closed`. */
interface Range {
  from: number;
  to: number;
  closed: boolean;
}

const figure = String.raw`(?:€ ?)?(\d{1,9}(?:[.,]\d{3})*)(?: ?[a-z€]+)?`;
const between = new RegExp(`${figure} ?(tot en met|t/m|tot|en|to|-|–) ?${figure}`);
const below = new RegExp(
  `(?:jonger|minder|lager|korter|kleiner|less|under|younger|onder|tot)(?: dan| than)? ${figure}`,
);
const above = new RegExp(
  `(?:ouder|meer|hoger|langer|groter|more|over|boven|vanaf)(?: dan| than)? ${figure}|${figure} (?:of|en|or) (?:ouder|meer|hoger|langer|more|older)|${figure}\\+`,
);
/** So small a number may be the place of an option as well. */
const fewest = 10;

/** The option whose range holds the number that was said; undefined when there is none. */
export function findInRange(words: Word[], options: Option[]): Option | undefined {
  const ranges = options.map(({ label }) => rangeOf(label.toLowerCase()));
  if (ranges.filter((range) => range !== null).length < 2) return undefined;
  const text = words.map((word) => word.text).join(' ');
  const named = options.filter((_, i) => namesBoth(ranges[i], text));
  if (named.length === 1) return named[0];
  const number = findNumber(text, words) ?? countDays(words);
  if (number === null) return undefined;
  // "2" is the second key, unless the ranges themselves are as small as that.
  const bounds = ranges.flatMap((range) => (range ? [range.from, range.to] : []));
  const small = Math.max(...bounds.filter(Number.isFinite)) <= fewest;
  if (!small && words.length === 1 && number <= options.length) return undefined;
  const meant = number + sideOf(text);
  const held = options.filter((_, i) => holds(ranges[i], meant));
  return held.length === 1 ? held[0] : undefined;
}

/** "Tussen 18 en 65". */
function namesBoth(range: Range | null | undefined, text: string): boolean {
  const said: string[] = text.match(/\d+/g) ?? [];
  return range ? [range.from, range.to].every((bound) => said.includes(String(bound))) : false;
}

/** "Nog geen 18" is just below it, "boven de 65" just above. */
function sideOf(text: string): number {
  if (/\b(nog geen|net geen|onder|jonger|minder|bijna|under|below|less|almost)\b/.test(text))
    return -0.5;
  return /\b(boven|ouder|meer dan|over de|above|older|more)\b/.test(text) ? 0.5 : 0;
}

const holds = (range: Range | null | undefined, number: number): boolean =>
  range !== null &&
  range !== undefined &&
  number >= range.from &&
  (number < range.to || (range.closed && number === range.to));

function rangeOf(label: string): Range | null {
  const pair = between.exec(label);
  if (pair) {
    return { from: toNumber(pair[1]!), to: toNumber(pair[3]!), closed: pair[2] !== 'tot' };
  }
  const more = above.exec(label);
  if (more) {
    const from = toNumber(more[1] ?? more[2] ?? more[3]!);
    return { from: more[1] ? from + 1 : from, to: Infinity, closed: false };
  }
  const less = below.exec(label);
  if (less) return { from: 0, to: toNumber(less[1]!), closed: false };
  const exact = /^(\d{1,3}) [a-z]+$/.exec(label);
  return exact ? { from: Number(exact[1]), to: Number(exact[1]), closed: true } : null;
}

const days = new Set(wordsOf('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'));
const runs: Record<string, number> = { dagelijks: 7, doordeweeks: 5, werkdagen: 5, weekend: 2 };

/** "Maandag en donderdag" are two days, "elke dag" is seven. */
function countDays(words: Word[]): number | null {
  const said = words.map(({ text }) => text);
  if (/\b(elke|iedere|alle) dag(en)?\b/.test(said.join(' '))) return 7;
  const run = said.find((word) => Object.hasOwn(runs, word));
  const named = new Set(said.filter((word) => days.has(word))).size;
  return named || (run === undefined ? null : runs[run]!);
}

const toNumber = (text: string): number => Number(text.replace(/[.,]/g, ''));
