/** @module Does a message of ours repeat what somebody answered? Then it must be wiped with that answer. */
import type { Answer } from '../domain/answer.ts';
import type { Message } from '../domain/message.ts';

/** A summary cuts long words short, so only their beginning is looked for. */
const beginning = 40;

/** True when the words of the answer stand in the text or under its keys, whatever their marks and line breaks. */
export function repeats({ text, options }: Message, { label, phrase = '' }: Answer): boolean {
  const said = plain([text, ...options.map(({ description = '' }) => description)].join('\n'));
  return [label, phrase].some((words) => includesWords(said, plain(words).slice(0, beginning)));
}

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
