/** @module A number, in digits or in Dutch words. */
import { wordsOf } from '../words.ts';

const small: Record<string, number> = {
  ...{ nul: 0, geen: 0, niemand: 0, een: 1, eentje: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6 },
  ...{ zeven: 7, acht: 8, negen: 9, tien: 10, elf: 11, twaalf: 12, dertien: 13, veertien: 14 },
  ...{ vijftien: 15, zestien: 16, zeventien: 17, achttien: 18, negentien: 19 },
};
const tens: Record<string, number> = {
  ...{ twintig: 20, dertig: 30, veertig: 40, vijftig: 50, zestig: 60, zeventig: 70 },
  ...{ tachtig: 80, negentig: 90, honderd: 100 },
};

/** The one number that is said; null when there is none, or more than one. */
export function findNumber(text: string): number | null {
  const digits = [...text.slice(0, 300).matchAll(/\d+(?:[.,]\d+)?/g)].map((match) =>
    Number(match[0].replace(',', '.')),
  );
  if (digits.length > 0) return digits.length === 1 ? digits[0]! : null;
  const words = wordsOf(text.slice(0, 300));
  const found = words.map(numberOf).filter((number) => number !== null);
  // "een stuk of drie": the first is no number there.
  const said = words[0] === 'een' && found.length > 1 ? found.slice(1) : found;
  return said.length === 1 ? said[0]! : null;
}

/** `vijfentwintig` is 25; null when the word is no number. */
function numberOf(word: string): number | null {
  const known = small[word] ?? tens[word];
  if (known !== undefined) return known;
  const joined = /^(.+?)en(twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)$/.exec(
    word,
  );
  const unit = joined ? small[joined[1]!] : undefined;
  return joined && unit !== undefined && unit < 10 ? unit + tens[joined[2]!]! : null;
}
