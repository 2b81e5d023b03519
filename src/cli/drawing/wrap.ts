/** @module Words as lines of a label, safe inside SVG. */

/** Lines of at most `width` characters, broken between words; a longer word has a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Without our marks: `**overslaan**` → `overslaan`. */
export const unmarked = (text: string): string =>
  text.replace(/\\([\\*[\]-])|\*\*|\[([^\]]*)\]\([^)\s]*\)/g, (_, sign = '', label = '') =>
    String(sign || label),
  );

export const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
