/** @module Words as lines of a label, safe inside SVG. */

const hardSpace = '\u00a0';

/** Keeps words on one line together, and a dot between two of them at the end of the line. */
export const joinWhole = (parts: string[], between: string): string =>
  parts.length === 1
    ? parts[0]!
    : parts.map((part) => part.replaceAll(' ', hardSpace)).join(`${hardSpace}${between} `);

/** Lines of at most `width` characters, broken between words; a longer word has a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/[ \n\t]+/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.map((each) => each.replaceAll(hardSpace, ' '));
}

/** Without our marks: `**overslaan**` → `overslaan`. */
export const unmarked = (text: string): string =>
  text.replace(/\\([\\*[\]-])|\*\*|\[([^\]]*)\]\([^)\s]*\)/g, (_, sign = '', label = '') =>
    String(sign || label),
  );

export const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
