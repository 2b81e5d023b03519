/** @module Spoken Dutch writes "ik" onto the next word ("kwil", "kheb"); this reads the word without it. */

const verbs =
  /^k(?=(?:wil|zie|heb|ben|moet|kan|ga|hoef|weet|voel|wou|zou|durf|zit|sta|loop|slaap|denk|doe|mis|vind|snap|kom|word|mag|was|had)$)/;

/** The word as typed first. */
export const readDutch = (word: string): string[] =>
  verbs.test(word) ? [word, word.slice(1)] : [word];
