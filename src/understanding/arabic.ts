/** @module Arabic writes "and", "with", "for" and "the" onto the next word; this reads the word without them. */

const before = ['وال', 'بال', 'فال', 'كال', 'لل', 'ال', 'و', 'ف', 'ب', 'ل', 'ك', 'س', 'وس'];

/** The word as typed first, then each way to leave out what was written onto it; at least three letters stay. */
export const readArabic = (word: string): string[] => [
  word,
  ...before
    .filter((prefix) => word.startsWith(prefix) && word.length >= prefix.length + 3)
    .map((prefix) => word.slice(prefix.length)),
];
