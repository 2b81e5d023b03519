/** @module Is this Dutch plain? Measures of B1, with for each problem a sentence that says what to write instead. */
import { findJargon } from './jargon.ts';
import { findPassives } from './passive.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { countSyllables, longWords } from './syllables.ts';

/** Most words in a sentence, and most syllables in a word. */
export const most = { words: 20, syllables: 5 } as const;

/** A sentence for each problem in a text that people read; none when it is plain. May hold our four marks and `{naam}`. */
export const checkPlain = (text: string): string[] => [
  ...new Set(splitSentences(text).flatMap(checkSentence)),
];

const checkSentence = (sentence: Sentence): string[] => [
  ...checkLength(sentence),
  ...checkWords(sentence),
  ...findJargon(sentence.text).map(
    ({ words, plain }) => `"${words}" is niet voor iedereen duidelijk. Schrijf liever: ${plain}.`,
  ),
  ...findPassives(sentence.text).map(
    (words) => `"${words}" zegt niet wie het doet. Schrijf: wie doet wat?`,
  ),
  ...(sentence.text.match(informal) ?? []).map((word) => `schrijf "u" en "uw", niet "${word}".`),
];

const informal = /(?<![\p{L}\p{N}-])(je|jij|jou|jouw|jezelf)(?![\p{L}\p{N}-])/giu;

function checkLength({ text, words }: Sentence): string[] {
  if (words.length <= most.words) return [];
  const begin = text.split(/\s+/).slice(0, 5).join(' ');
  return [
    `de zin "${begin} …" heeft ${words.length} woorden, en ${most.words} mag. Maak er twee zinnen van.`,
  ];
}

function checkWords({ words }: Sentence): string[] {
  return words
    .filter((word, index) => index === 0 || !/^\p{Lu}/u.test(word))
    .flatMap((word) => word.split('-'))
    .filter((word) => !longWords.has(word.toLowerCase()) && countSyllables(word) > most.syllables)
    .map(
      (word) => `"${word}" is een lang woord. Kies een korter woord, of zeg het in meer woorden.`,
    );
}
