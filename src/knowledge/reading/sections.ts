/** @module A Markdown file of ours as lines under headings. */

export interface Section {
  heading: string;
  /** Line of the heading in the file. */
  line: number;
  /** The lines below it, without empty lines around. */
  lines: string[];
  /** Line of the first of `lines` in the file. */
  start: number;
}

/** The parts of a text under headings of one level. `start` is the line of the file it begins on. */
export function splitSections(lines: string[], mark: '##' | '###', start: number): Section[] {
  const heads = lines.flatMap((text, nth) => (text.startsWith(`${mark} `) ? [nth] : []));
  return heads.map((head, nth) => {
    const below = lines.slice(head + 1, heads[nth + 1]);
    const first = Math.max(0, below.findIndex(isFilled));
    return {
      heading: lines[head]!.slice(mark.length).trim(),
      line: start + head,
      lines: below.slice(first, below.findLastIndex(isFilled) + 1),
      start: start + head + 1 + first,
    };
  });
}

/** The items of a list, or undefined when something else stands there too. */
export function findItems(lines: string[]): string[] | undefined {
  const filled = lines.filter(isFilled);
  if (!filled[0]?.startsWith('- ') || filled.some((line) => !/^(- | {2})\S/.test(line))) {
    return undefined;
  }
  return filled
    .join('\n')
    .split(/^- /m)
    .slice(1)
    .map((item) => item.trim().replace(/\s*\n\s*/g, ' '));
}

/** Text with its line breaks taken out, for in a file a line ends where it is full; paragraphs and lists stay. */
export const paragraphs = (lines: string[]): string =>
  lines
    .join('\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\n(?!- )\s*/g, ' '))
    .join('\n\n');

const isFilled = (line: string): boolean => line.trim() !== '';
