/** @module The four marks of what we say: paragraphs, `- ` lists, `**bold**` and `[label](url)`; all else is itself. */

export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'bold'; text: string }
  | { kind: 'link'; text: string; href: string };

export type Block = { kind: 'paragraph'; lines: Inline[][] } | { kind: 'list'; items: Inline[][] };

/** Reads a text; takes time in proportion to its length, and never throws. */
export function parseText(text: string): Block[] {
  const blocks: Block[] = [];
  for (const part of text.split(/\n{2,}/)) {
    for (const line of part.split('\n')) addLine(blocks, line);
    blocks.push(gap);
  }
  return blocks.filter((block) => block !== gap);
}

/** Stands between parts, so that two paragraphs do not run together. */
const gap: Block = { kind: 'paragraph', lines: [] };

function addLine(blocks: Block[], line: string): void {
  const last = blocks[blocks.length - 1];
  if (line.trim() === '') return;
  if (line.startsWith('- ')) {
    const item = parseInline(line.slice(2));
    if (last?.kind === 'list') last.items.push(item);
    else blocks.push({ kind: 'list', items: [item] });
  } else if (last?.kind === 'paragraph' && last !== gap) last.lines.push(parseInline(line));
  else blocks.push({ kind: 'paragraph', lines: [parseInline(line)] });
}

// Lengths are bounded, so that no text makes these slow.
const escaped = /\\([\\*[\]-])/y;
const bold = /\*\*((?:\\.|[^\\*\n]){1,400})\*\*/y;
const link =
  /\[((?:\\.|[^\\[\]\n]){1,300})\]\((https:\/\/[^\s()<>"']{1,500}|tel:[0-9+]{3,20}|\/[^\s()<>"'/\\][^\s()<>"'\\]{0,300}|\/)\)/y;
const plain = /[^\\*[]+/y;

function parseInline(line: string): Inline[] {
  const found: Inline[] = [];
  for (let at = 0; at < line.length; ) {
    const [part, length] = readOne(line, at);
    const last = found[found.length - 1];
    if (part.kind === 'text' && last?.kind === 'text') last.text += part.text;
    else found.push(part);
    at += length;
  }
  return found;
}

function readOne(line: string, at: number): [Inline, length: number] {
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(line);
  };
  const words = match(plain);
  if (words) return [{ kind: 'text', text: words[0] }, words[0].length];
  const strong = match(bold);
  if (strong) return [{ kind: 'bold', text: bare(strong[1]!) }, strong[0].length];
  const anchor = match(link);
  if (anchor) {
    return [{ kind: 'link', text: bare(anchor[1]!), href: anchor[2]! }, anchor[0].length];
  }
  const literal = match(escaped);
  return literal
    ? [{ kind: 'text', text: literal[1]! }, literal[0].length]
    : [{ kind: 'text', text: line[at]! }, 1];
}

const bare = (text: string): string => text.replace(/\\([\\*[\]-])/g, '$1');

/** For a terminal, and wherever marks can't be shown: a link becomes its words and its number or address. */
export const toPlain = (text: string): string =>
  parseText(text)
    .map((block) =>
      block.kind === 'list'
        ? block.items.map((item) => `- ${inlineToPlain(item)}`).join('\n')
        : block.lines.map(inlineToPlain).join('\n'),
    )
    .join('\n\n');

const inlineToPlain = (line: Inline[]): string =>
  line.map((part) => (part.kind === 'link' ? linkToPlain(part) : part.text)).join('');

/** The words of a link and where it leads; a number that is its own words is said once. */
export function linkToPlain({ text, href }: { text: string; href: string }): string {
  const number = href.startsWith('tel:') ? href.slice('tel:'.length) : undefined;
  const same = number !== undefined && digits(text) === digits(number);
  return same ? text : `${text}: ${number ?? href}`;
}

const digits = (text: string): string => text.replace(/\D/g, '');
