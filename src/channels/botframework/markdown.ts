/** @module Our four marks as Markdown that every channel reads the same, in which nobody's words become a mark. */
import { type Inline, linkToPlain, parseText } from '../text.ts';

/** `site` goes before a link to a page of ours. */
export const toMarkdown = (text: string, site: string): string =>
  parseText(text)
    .map((block) =>
      block.kind === 'list'
        ? block.items.map((item) => `- ${toLine(item, site)}`).join('\n')
        : block.lines.map((line) => guardStart(toLine(line, site))).join('  \n'),
    )
    .join('\n\n');

const toLine = (line: Inline[], site: string): string =>
  line
    .map((part) => toInline(part, site))
    .join('')
    .trim();

/** A telephone number is written out: not every channel lets a link to one through, and phones find it themselves. */
function toInline(part: Inline, site: string): string {
  if (part.kind === 'text') return literal(part.text);
  if (part.kind === 'bold') return part.text.replace(/^(\s*)(.*?)(\s*)$/s, toBold);
  const { text, href } = part;
  if (href.startsWith('tel:')) return literal(linkToPlain(part));
  return `[${literal(text)}](${href.startsWith('/') ? `${site}${href}` : href})`;
}

/** Stars against a space are shown as stars. */
const toBold = (_: string, before: string, words: string, after: string): string =>
  words === '' ? before : `${before}**${literal(words)}**${after}`;

/** Text in which Markdown and HTML mean nothing. */
export const literal = (text: string): string =>
  text
    .replace(unshown, ' ')
    .replace(/[\\`*_[\]~|]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that no channel shows.
const unshown = /[\u0000-\u0008\u000b-\u001f\u007f]|\p{Surrogate}/gu;

/** What would begin a list, a heading or a quote, does not. */
const guardStart = (line: string): string =>
  line.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2').replace(/^[-+#=]/, '\\$&');
