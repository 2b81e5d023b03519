/** @module Filling `{naam}` in the words of a flow. */

/** `{naam}` becomes the words of that name, escaped so that nobody's words turn into a link or bold. */
export function fill(text: string, wordFor: (name: string) => string): string {
  if (!text.includes('{')) return text;
  return text.replace(placeholder, (_, name: string) => escapeMarks(wordFor(name)));
}

/** The names that a text mentions, in order. */
export const findPlaceholders = (text: string): string[] =>
  [...text.matchAll(placeholder)].map((match) => match[1]!);

const placeholder = /\{([a-z][a-z0-9]*)\}/g;

/** Takes the meaning from the marks of a message: `\`, `**`, `[`, and `- ` at the start of a line. */
export const escapeMarks = (text: string): string =>
  text.replace(/[\\*[\]]/g, '\\$&').replace(/^(\s*)- /gm, '$1\\- ');
