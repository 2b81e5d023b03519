/** @module Does a message of ours repeat what somebody answered? Then it must be wiped with that answer. */
import type { Answer } from '../domain/answer.ts';
import type { Message } from '../domain/message.ts';

/** A summary cuts long words short, so only their beginning is looked for. */
const beginning = 40;

/** For an answer: do its words stand in a text of ours (as `plainly` gives it), or under its keys? */
export function createRepeats({ label, phrase = '' }: Answer): (said: string) => boolean {
  const wanted = [label, phrase].map((words) => plain(words).slice(0, beginning));
  return (said) => wanted.some((words) => includesWords(said, words));
}

/** Everything a message of ours says, whatever its marks and line breaks. */
export const plainly = ({ text, options }: Message): string =>
  plain([text, ...options.map(({ description = '' }) => description)].join('\n'));

const plain = (text: string): string =>
  text
    .replace(/[\\*[\]]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

function includesWords(said: string, words: string): boolean {
  if (words === '') return false;
  for (let at = said.indexOf(words); at >= 0; at = said.indexOf(words, at + 1)) {
    const cut = words.length === beginning;
    if (!isLetter(said[at - 1]) && (cut || !isLetter(said[at + words.length]))) return true;
  }
  return false;
}

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);
