/** @module The four marks that a text may carry: paragraphs, `- ` lists, `**bold**`, `[label](link)`. */

const link = /\[[^[\]]+\]\((https:[^\s()]+|tel:\+?\d+|\/[^\s()]*)\)/g;

/** Plain words made safe to stand between our marks. */
export const escapeMarks = (words: string): string => words.replace(/[\\*[\]]/g, '\\$&');

/** The first thing in a text that would not be read as one of our marks, or undefined. */
export function findStrangeMark(text: string): string | undefined {
  const rest = text
    .replace(/\\./g, '')
    .replace(link, '')
    .replace(/\*\*[^*\n]+\*\*/g, '');
  return /[*[\]`<>]|^#+ |^\d+\. /m.exec(rest)?.[0].trim();
}
