/** @module People's own words made harmless to show: one line or more, cut where too long, marks escaped. */

/** Characters that show nothing, or turn the text around for what stands next to it. */
const unseen = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/** The words on one line. */
export const onOneLine = (text: string): string =>
  text.replace(unseen, ' ').replace(/\s+/g, ' ').trim();

/** The lines that have words on them. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(onOneLine)
    .filter((line) => line !== '');

/** At most `max` UTF-16 code units, cut between words where that can be, with an ellipsis. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '');
  const words = cut.replace(/\s\S*$/, '');
  return `${words.length > max / 2 ? words : cut}…`;
}

/** Plain text in which our four marks mean nothing. */
export const escapeMarks = (text: string): string =>
  text.replace(/[\\*[\]]/g, '\\$&').replace(/^-/gm, '\\-');
