/** @module A number, in digits or in Dutch words. */
import { type Word, wordsOf } from '../words.ts';

const small =
  `nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien`.split(
    ' ',
  );
const tens: Record<string, number> = {
  ...{ twintig: 20, dertig: 30, veertig: 40, vijftig: 50 },
  ...{ zestig: 60, zeventig: 70, tachtig: 80, negentig: 90 },
};
const other: Record<string, number> = {
  ...{
    geen: 0,
    niemand: 0,
    niks: 0,
    niets: 0,
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    ten: 10,
  },
  ...{ anderhalf: 1.5, anderhalve: 1.5, allebei: 2, dozijn: 12 },
};

/** One to nine, then ten to ninety by tens, in the other languages. */
const lists = `
one two three four five six seven eight nine, ten twenty thirty forty fifty sixty seventy eighty ninety
bir iki üç dört beş altı yedi sekiz dokuz, on yirmi otuz kırk elli altmış yetmiş seksen doksan
واحد اثنين ثلاثة اربعة خمسة ستة سبعة ثمانية تسعة, عشرة عشرين ثلاثين اربعين خمسين ستين سبعين ثمانين تسعين
jeden dwa trzy cztery pięć sześć siedem osiem dziewięć, dziesięć dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt
один два три чотири п'ять шість сім вісім дев'ять, десять двадцять тридцять сорок п'ятдесят шістдесят сімдесят вісімдесят дев'яносто`;

const foreign = new Map(
  lists
    .trim()
    .split('\n')
    .flatMap((line) => line.split(', '))
    .flatMap((run, nth) =>
      wordsOf(run).map((word, at): [string, number] => [word, (at + 1) * (nth % 2 === 0 ? 1 : 10)]),
    ),
);

/** "Twaalf duizend", in two words. */
const large: Record<string, number> = {
  duizend: 1000,
  honderd: 100,
  thousand: 1000,
  hundred: 100,
  bin: 1000,
  tysiecy: 1000,
};

/** "Trzydzieści osiem": tens, and what comes behind them. */
const together = (words: string[]): number[] => {
  const found: number[] = [];
  let before: number | null = null;
  for (const word of words) {
    const times = before !== null && found.length > 0 ? large[word] : undefined;
    if (times !== undefined) {
      found.push(found.pop()! * times);
      before = null;
      continue;
    }
    const number = numberOf(word);
    const adds = before !== null && before >= 20 && before % 10 === 0 && foreign.has(word);
    if (number !== null && number < 10 && adds) found.push(found.pop()! + number);
    else if (number !== null) found.push(number);
    before = number;
  }
  return found;
};

/** The one number of the message; null when there is none, or more than one. */
export function findNumber(text: string, words: Word[]): number | null {
  const digits = digitsIn(text);
  if (digits.length > 0) return digits.length === 1 ? digits[0]! : null;
  const said = words
    .filter(({ text }) => text !== 'een' || words.length === 1)
    .map(({ text }) => text);
  const found = together(said);
  if (found.length !== 1)
    return found.length === 0 && words.some((w) => w.text === 'een') && words.length <= 3
      ? 1
      : null;
  return /\ben (een )?half/.test(words.map(({ text }) => text).join(' '))
    ? found[0]! + 0.5
    : found[0]!;
}

/** Dutch style: a dot between thousands, a comma before cents. */
function digitsIn(text: string): number[] {
  const found = text.slice(0, 2000).match(/\d{1,15}(?:[.,]\d{1,15}){0,4}/g) ?? [];
  return found.map((each) => {
    const plain = /\.\d{3}(?:\D|$)/.test(each) ? each.replace(/\./g, '') : each;
    return Number.parseFloat(plain.replace(',', '.'));
  });
}

/** Also in words; null when it is no number. */
export function numberOf(word: string): number | null {
  if (/^\d{1,9}$/.test(word)) return Number(word);
  const known = small.indexOf(word);
  if (known >= 0) return known;
  return tens[word] ?? other[word] ?? foreign.get(word) ?? compound(word);
}

/** "Drieentwintig", "honderdvijf", "tweehonderd", "duizend". */
function compound(word: string): number | null {
  for (const [big, value] of [
    ['duizend', 1000],
    ['honderd', 100],
  ] as const) {
    const at = word.indexOf(big);
    if (at < 0) continue;
    const times = at === 0 ? 1 : numberOf(word.slice(0, at));
    const rest = word.slice(at + big.length).replace(/^en/, '');
    const more = rest === '' ? 0 : numberOf(rest);
    return times === null || more === null ? null : times * value + more;
  }
  for (const [ten, value] of Object.entries(tens)) {
    if (!word.endsWith(`en${ten}`)) continue;
    const ones = small.indexOf(word.slice(0, -ten.length - 2).replace(/e$/, 'e'));
    const fixed = ones >= 0 ? ones : small.indexOf(word.slice(0, -ten.length - 2));
    return fixed >= 1 && fixed <= 9 ? value + fixed : null;
  }
  return null;
}
