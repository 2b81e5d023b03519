/** @module A text as its sentences, without what nobody reads as words: marks, addresses, numbers, placeholders. */

export interface Sentence {
  text: string;
  /** Numbers count too; a placeholder, an address or a telephone number is one word. */
  words: string[];
}

/** Items of a list and parts around an empty line stand apart. */
export function splitSentences(text: string): Sentence[] {
  return bare(text)
    .split(/\n\s*\n|\n(?!\s*\p{Ll})/u)
    .map((part) => part.replace(/^\s*(- |\d+[.)] |#+ |> )/, '').replace(/\s+/g, ' '))
    .flatMap((part) => part.split(sentenceEnd))
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part))
    .map((part) => ({ text: part, words: part.match(word) ?? [] }));
}

/** Not after a letter that stands for a word or a name: in "A. de Wit" the sentence goes on. After "u" it ends. */
const sentenceEnd =
  /(?<=[.!?…]["”’)]*)(?<!(?:^|[\s.(])[A-TV-Za-tv-z]\.)\s+(?=["“‘(]*[\p{Lu}\p{N}])/u;

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;

/** A capital keeps what stands in for a name out of the measures of words. */
const bare = (text: string): string =>
  text
    .replace(/\\([\\*[\]-])/g, '$1')
    .replace(/\[([^\]]*)\]\([^)\s]*\)/g, '$1')
    .replace(/\*\*/g, '')
    .replace(/\{\w+\}/g, 'Naam')
    .replace(
      /https?:\/\/\S*[\p{L}\p{N}/]|\S+@\S+\.\p{L}+|(?:[\p{L}\p{N}-]+\.)+(?:nl|nu|org|com|eu)\b(\/\S*)?/gu,
      'Adres',
    )
    .replace(/\+?\d[\d \-()]{5,}\d/g, '0');
