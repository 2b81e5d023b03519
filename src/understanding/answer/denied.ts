/** @module What is denied, before it or behind it: "geen huis", "thuiszorg niet", "schulden heb ik niet", "dakloos". */
import { remember } from '../remember.ts';
import { stemOf } from '../stem.ts';
import { toWords, type Word } from '../words.ts';
import { isSmall } from './small.ts';

export interface Part {
  text: string;
  denied: boolean;
}

/** The words of an option; "Ik heb geen woning" is no option for one who has a house. */
export const partsOf = remember((phrase) => {
  const words = toWords(phrase);
  const content: Part[] = words
    .map(({ text }, at) => ({ text, denied: isDenied(words, at) }))
    .filter(({ text }) => !isSmall(text));
  const stems = words.map(({ text }) => stemOf(text));
  return { stems, small: content.length === 0, content };
});

const denials = /^(niet|geen|nie|gene|not|no)$/;
const exceptions = /^(behalve|zonder|uitgezonderd|except|without)$/;
const clauses = /^(maar|en|of|wel|but|and)$/;
/** So many small words may stand between: "schulden heb ik niet". */
const widest = 2;

/** For several words from `from` to `at`, what stands before the first and behind the last. */
export function isDenied(words: Word[], at: number, from = at): boolean {
  const before = [words[from - 1], words[from - 2]].some(
    (word, back) =>
      word !== undefined &&
      words[from]!.after === 'space' &&
      (back === 0 || words[from - 1]!.after === 'space') &&
      (denials.test(word.text) || exceptions.test(word.text)) &&
      (back === 0 || (isSmall(words[from - 1]!.text) && !clauses.test(words[from - 1]!.text))),
  );
  return before || isLessLiked(words, from) || isDeniedBehind(words, at);
}

/** "Liever een bericht dan bellen". */
function isLessLiked(words: Word[], at: number): boolean {
  const than = words.findIndex(({ text }, i) => i < at && (text === 'dan' || text === 'than'));
  return than > 0 && words.slice(0, than).some(({ text }) => /^(liever|eerder|rather)$/.test(text));
}

/** Only at the end of what is said: in "mijn huur niet betalen" the rent is not denied. */
function isDeniedBehind(words: Word[], at: number): boolean {
  for (let to = at + 1; to <= at + 1 + widest; to++) {
    const word = words[to];
    if (word?.after !== 'space') return false;
    if (denials.test(word.text)) {
      const next = words[to + 1];
      return /^nie?t?$/.test(word.text) && (next?.after !== 'space' || ends(next));
    }
    if (!isSmall(word.text) || clauses.test(word.text)) return false;
  }
  return false;
}

const ends = ({ text }: Word): boolean => clauses.test(text) || text === 'hoor' || text === 'aub';

/** "Dakloos", "werkloos": the word before it, denied. */
export const isDeniedByItself = (word: string): boolean => /^[a-z]{3,}loos$/.test(word);
