/** @module Letters as they are compared: no capitals, accents, control characters or look-alikes of another script. */

/** Letters that keep a mark of their own after decomposition, and Arabic letters that people mix up. */
const special: Record<string, string> = {
  ...{ ł: 'l', ı: 'i', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd' },
  ...{ ة: 'ه', ى: 'ي', ک: 'ك', ی: 'ي', ٱ: 'ا', ـ: '' },
};

/** Cyrillic and Greek letters that look Latin, and the Latin letter they look like. */
const latinOf: Record<string, string> = {
  ...{ а: 'a', в: 'b', е: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y' },
  ...{ х: 'x', і: 'i', ѕ: 's', ј: 'j', һ: 'h', ԁ: 'd', ԛ: 'q', ԝ: 'w', ӏ: 'l', г: 'r', п: 'n' },
  ...{ α: 'a', ε: 'e', η: 'n', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x' },
};

const cyrillicOf = Object.fromEntries(
  Object.entries(latinOf)
    .filter(([letter]) => /\p{Script=Cyrillic}/u.test(letter))
    .map(([cyrillic, latin]) => [latin, cyrillic])
    .reverse(),
);

const digitOf: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's' };

const isMark = /[\p{M}\p{Cf}\p{Cc}\p{Cs}]|\p{Emoji_Modifier}/u;
const folded = new Map<string, string>();

/** From `a` to `z`: such a letter is compared as it stands. */
export const isPlain = (code: number): boolean => code >= 97 && code <= 122;

/** One character as it is compared: nothing for marks and controls, sometimes two letters. */
export function foldLetter(letter: string): string {
  if (isPlain(letter.charCodeAt(0))) return letter;
  const known = folded.get(letter);
  if (known !== undefined) return known;
  const plain = [...letter.normalize('NFKD')]
    .filter((part) => !isMark.test(part))
    .map((part) => special[part.toLowerCase()] ?? part.toLowerCase())
    .join('');
  // Bounded, so that a text of a million different signs cannot fill the memory.
  if (folded.size < 5000) folded.set(letter, plain);
  return plain;
}

export const foldLetters = (text: string): string => [...text].map(foldLetter).join('');

/** A word whose letters come from one script: `нelp` is `help`, `zelfm00rd` is `zelfmoord`. */
export function unmask(word: string): string {
  const latin = count(word, /[a-z]/);
  const mixed = latin > 0 && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word);
  const table = latin * 2 >= word.length ? latinOf : cyrillicOf;
  const plain = mixed ? [...word].map((letter) => table[letter] ?? letter).join('') : word;
  return /[a-z][0-9]+[a-z]/.test(plain) ? plain.replace(/[01345]/g, (d) => digitOf[d]!) : plain;
}

/** Three or more of the same letter are two: `heeeelp` is `heelp`. */
export const calm = (word: string): string => word.replace(/(.)\1{2,}/gu, '$1$1');

const count = (word: string, letter: RegExp): number =>
  [...word].filter((each) => letter.test(each)).length;
