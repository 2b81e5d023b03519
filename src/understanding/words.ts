/** @module A message as words, each with its place in what was really typed. */

import { calm, foldLetter, isPlain, unmask } from './letters.ts';
import { remember } from './remember.ts';

export interface Word {
  /** As it is compared: lowercase, no accents or apostrophes. An emoji is a word too. */
  text: string;
  /** [start, end) in UTF-16 code units of the original. */
  start: number;
  end: number;
  /** What stands before it. */
  after: 'space' | 'comma' | 'stop';
  /** How far into the message it is, in words; the end of a sentence counts as four. */
  at: number;
}

const sentenceGap = 4;
const longest = 60;

/** Words run on over an apostrophe ("zo'n"), never over anything else. */
export function toWords(text: string): Word[] {
  const words: Word[] = [];
  let after = 'stop' as Word['after'];
  let open: { text: string; start: number } | null = null;
  let offset = 0;
  const close = () => {
    if (open && open.text !== '') {
      const at = (words.at(-1)?.at ?? -1) + (after === 'stop' ? sentenceGap : 1);
      words.push({ text: finish(open.text), start: open.start, end: offset, after, at });
      after = 'space';
    }
    open = null;
  };
  while (offset < text.length) {
    const letter = plainAt(text, offset) || String.fromCodePoint(text.codePointAt(offset)!);
    const kind = kindOf(letter);
    if (kind === 'letter') {
      open ??= { text: '', start: offset };
      open.text += foldLetter(letter).slice(0, longest - open.text.length);
    } else if (kind !== 'joiner') {
      close();
      if (kind === 'emoji') open = { text: letter, start: offset };
      else if (kind === 'stop' || (kind === 'comma' && after === 'space')) after = kind;
    }
    offset += letter.length;
    if (kind === 'emoji') close();
  }
  close();
  return words;
}

/** A longer piece would keep the whole message in memory, for as long as the word is remembered. */
const longestPiece = 12;

/** The plain letters that stand here, together, for nearly all letters are; but no three that are the same. */
function plainAt(text: string, from: number): string {
  const end = Math.min(text.length, from + longestPiece);
  let at = from;
  let same = 0;
  for (; at < end; at++) {
    const letter = text.charCodeAt(at);
    if (!isPlain(letter)) break;
    same = at > from && letter === text.charCodeAt(at - 1) ? same + 1 : 1;
    if (same === 3) break;
  }
  return text.slice(from, at);
}

const finish = (text: string): string =>
  plainAt(text, 0).length === text.length ? text : mend(text);

const mend = remember((text) => calm(unmask(text)));

type Kind = 'letter' | 'joiner' | 'comma' | 'stop' | 'space' | 'emoji';

const kinds = new Map<string, Kind>();

function kindOf(letter: string): Kind {
  if (isPlain(letter.charCodeAt(0))) return 'letter';
  const known = kinds.get(letter);
  if (known) return known;
  const kind = findKind(letter);
  if (kinds.size < 5000) kinds.set(letter, kind);
  return kind;
}

function findKind(letter: string): Kind {
  if (/[.!?…。؟\n\r]/u.test(letter)) return 'stop';
  if (/[,;:،؛()–—"“”„«»/\\|]/u.test(letter)) return 'comma';
  if (/['’‘`´ʼ]/u.test(letter)) return 'joiner';
  if (/[\p{L}\p{N}]/u.test(letter)) return 'letter';
  if (/\p{Extended_Pictographic}/u.test(letter)) return 'emoji';
  if (/\s/u.test(letter)) return 'space';
  // What cannot be seen must not break a word in two.
  return /[\p{M}\p{C}\p{Emoji_Modifier}]/u.test(letter) ? 'joiner' : 'space';
}

/** The words of a piece of our own data, to compare with. */
export const wordsOf: (text: string) => string[] = remember((text) =>
  toWords(text).map((word) => word.text),
);
