/** @module The four marks of our texts as parts: paragraphs, `- ` lists, `**bold**` and `[label](link)`. */

export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'bold'; text: string }
  | { kind: 'link'; text: string; href: string };

/** A paragraph has one item for each line, a list one for each point. */
export interface Block {
  kind: 'paragraph' | 'list';
  items: Inline[][];
}

/** Our own authors wrote it and `knowledge/check` read it, so all that is no mark is itself. */
export const parseMarks = (text: string): Block[] =>
  text
    .split(/\n{2,}/)
    .map((part) => part.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines) => {
      const isList = lines.every((line) => line.startsWith('- '));
      const items = isList ? lines.map((line) => line.slice(2)) : lines;
      return { kind: isList ? 'list' : 'paragraph', items: items.map(parseLine) };
    });

const mark =
  /\\([\\*[\]-])|\*\*((?:\\.|[^*\n])+)\*\*|\[((?:\\.|[^[\]])+)\]\((https:[^\s()]+|tel:\+?\d+|\/[^\s()]*)\)/g;

/** One line of text with its bold words and links. */
export function parseLine(line: string): Inline[] {
  const found: Inline[] = [];
  let at = 0;
  for (const { 0: whole, 1: escaped, 2: bold, 3: label, 4: href, index } of line.matchAll(mark)) {
    addText(found, line.slice(at, index) + (escaped ?? ''));
    if (bold) found.push({ kind: 'bold', text: bare(bold) });
    if (label && href) found.push({ kind: 'link', text: bare(label), href });
    at = index + whole.length;
  }
  addText(found, line.slice(at));
  return found;
}

function addText(found: Inline[], text: string): void {
  const last = found.at(-1);
  if (last?.kind === 'text') last.text += text;
  else if (text !== '') found.push({ kind: 'text', text });
}

const bare = (text: string): string => text.replace(/\\([\\*[\]-])/g, '$1');
