/** @module How long something has been going on, where the options say how long: "sinds 2019", "een maand of vier". */
import type { Option } from '../../domain/question.ts';
import { remember } from '../remember.ts';
import { wordsOf } from '../words.ts';
import { numberOf } from './number.ts';

/** Days, [from, to). */
interface Range {
  from: number;
  to: number;
}

const unit = `(dag(?:en|je|jes)?|week|weken|weekjes?|mnd|maand(?:en|je|jes)?|jaar|jaren|jaartjes?|days?|weeks?|months?|years?)`;
const lengths: [RegExp, number][] = [
  [/^d/, 1],
  [/^w/, 7],
  [/^m/, 30],
  [/^j|^y/, 365],
];
const daysIn = (name: string): number => lengths.find(([start]) => start.test(name))![1];
/** "Een paar maanden" is up to a year, "een paar weken" up to two months. */
const few = 3;
const next: Record<number, number> = { 1: 7, 7: 60, 30: 365, 365: Infinity };

/** The option that holds how long it was said to be; undefined when that is not said, or the options say no such thing. */
export function findInSpan(text: string, options: Option[], today: string): Option | undefined {
  const ranges = options.map(({ label }) => rangeOf(label));
  if (ranges.filter((range) => range !== null).length < 2) return undefined;
  const days = daysSaid(wordsOf(text.slice(0, 300)).join(' '), today);
  if (days === null) return undefined;
  const held = options.filter((_, nth) => {
    const range = ranges[nth];
    return range && days >= range.from && days < range.to;
  });
  return held.length === 1 ? held[0] : undefined;
}

const rangeOf = remember((written): Range | null => {
  const label = wordsOf(written).join(' ');
  const found = [...label.matchAll(new RegExp(`(?:(\\S+) )?${unit}\\b`, 'g'))];
  const [first] = found;
  if (!first) return null;
  const days = amount(label, first);
  if (/\b(paar|enkele|few|some)\b/.test(label)) {
    const each = daysIn(first[2]!);
    return { from: each, to: next[each]! };
  }
  if (/\b(langer|meer|more|longer|over)\b/.test(label)) return { from: days, to: Infinity };
  if (/\b(korter|minder|nog geen|less|shorter)\b/.test(label)) return { from: 0, to: days };
  const bounds = new RegExp(`(\\S+) (?:tot|t m|to|en|a) (\\S+) ${unit}`).exec(label);
  const [from, to] = [numberOf(bounds?.[1] ?? ''), numberOf(bounds?.[2] ?? '')];
  if (bounds && from !== null && to !== null) {
    return { from: from * daysIn(bounds[3]!), to: to * daysIn(bounds[3]!) };
  }
  return /\b(jaren|years|maanden|months)\b/.test(label) && first[1] === undefined
    ? { from: 2 * daysIn(first[2]!), to: Infinity }
    : null;
});

/** "Vier maanden", "een maand of vier", "een half jaar", "maanden". */
function amount(text: string, [, before, name]: RegExpMatchArray): number {
  const each = daysIn(name!);
  const behind = new RegExp(`\\b${name} of (\\S+)`).exec(text)?.[1];
  const many = numberOf(behind ?? '') ?? numberOf(before ?? '');
  if (before === 'half' || before === 'halve') return each / 2;
  if (many !== null) return many * each;
  const plural = /en$|jes$|s$/.test(name!);
  return plural ? few * each : each;
}

const seasons: [RegExp, number][] = [
  [/\b(lente|voorjaar|spring)\b/, 3],
  [/\b(zomer|zomervakantie|summer)\b/, 6],
  [/\b(herfst|najaar|autumn)\b/, 9],
  [/\b(kerst|winter|oud en nieuw|christmas)\b/, 12],
  ...'januari februari maart april mei juni juli augustus september oktober november december'
    .split(' ')
    .map((month, nth): [RegExp, number] => [new RegExp(`\\b${month}\\b`), nth + 1]),
];
const recent =
  /\b(vandaag|gisteren|eergisteren|vanochtend|vanmorgen|pas|net begonnen|net pas|sinds kort|kort geleden|nog maar net|just now|recently)\b/;
const always =
  /\b(altijd al|mijn hele leven|heel lang|zo lang ik|zolang ik|van jongs af|eeuwen|eeuwig|as long as|always)\b/;

function daysSaid(text: string, today: string): number | null {
  const now = Date.parse(today.slice(0, 10));
  const year =
    /\b(?:sinds|vanaf|sedert|since|in|uit) (?:begin |eind |medio )?((?:19|20)\d{2})\b/.exec(
      text,
    )?.[1];
  const since = (moment: number) => Math.max(1, Math.round((now - moment) / 86_400_000));
  if (year && !Number.isNaN(now)) return since(Date.UTC(Number(year), 6));
  const last = /\b(?:vorige?|afgelopen|verleden|last) (week|maand|jaar|month|year)\b/.exec(text);
  if (last) return daysIn(last[1]!) * 1.1;
  const found = new RegExp(`(?:(\\S+) )?${unit}\\b`).exec(text);
  if (found) return amount(text, found);
  const month = seasons.find(([words]) => words.test(text))?.[1];
  if (month !== undefined && !Number.isNaN(now)) return since(lastTime(now, month));
  if (always.test(text)) return 10 * 365;
  return recent.test(text) ? 1 : null;
}

/** The last time that this month (1 to 12) began. */
function lastTime(now: number, month: number): number {
  const year = new Date(now).getUTCFullYear();
  const moment = Date.UTC(year, month - 1);
  return moment <= now ? moment : Date.UTC(year - 1, month - 1);
}
