/** @module A number, in digits or in Dutch words. */
import type { Word } from '../words.ts';

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

/** The one number of the message; null when there is none, or more than one. */
export function findNumber(text: string, words: Word[]): number | null {
  const digits = digitsIn(text);
  if (digits.length > 0) return digits.length === 1 ? digits[0]! : null;
  const found = words
    .filter(({ text }) => text !== 'een' || words.length === 1)
    .map(({ text }) => numberOf(text))
    .filter((number) => number !== null);
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

function numberOf(word: string): number | null {
  const known = small.indexOf(word);
  if (known >= 0) return known;
  return tens[word] ?? other[word] ?? compound(word);
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
