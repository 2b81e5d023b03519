/** @module How words sound, and how near two spellings are: for words that are in no list as they were typed. */
import { distance } from 'fastest-levenshtein';

/** Dutch spelling made simpler, the longest first: `ij` and `ei`, `au` and `ou`, `d` and `t` at the end. */
const sounds: [RegExp, string][] = [
  [/sch/g, 'sg'],
  [/ch/g, 'g'],
  [/ck|qu|q|c(?![eiy])/g, 'k'],
  [/ei|ij|y/g, 'ij'],
  [/au/g, 'ou'],
  [/ph/g, 'f'],
  [/(.)\1+/g, '$1'],
  [/(?:dt|d|t)$/g, 't'],
  [/en$/g, 'e'],
  [/z/g, 's'],
  [/v/g, 'f'],
];

/** The word by its sound: `heejl`, `ik wort` and `ik word` come out alike. */
export const soundOf = (word: string): string =>
  sounds.reduce((plain, [spelling, sound]) => plain.replace(spelling, sound), word);

/** Shorter words have too many neighbours to guess at. */
export const shortestSlip = 6;

/** The word with each letter left out in turn: two words one slip apart share one of these. */
export function slipsOf(word: string): string[] {
  const slips = [word];
  for (let i = 1; i < word.length; i++) slips.push(word.slice(0, i) + word.slice(i + 1));
  return slips;
}

/** One letter more, less or other, or two neighbours swapped. */
export function isSlip(a: string, b: string): boolean {
  if (a[0] !== b[0]) return false;
  const far = distance(a, b);
  return far <= 1 || (far === 2 && isSwap(a, b));
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let i = 0;
  while (a[i] === b[i]) i++;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}
