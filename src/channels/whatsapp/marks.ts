/** @module Our four marks as WhatsApp writes them: `*bold*`, `- ` lists, and a link as its words and its address. */
import { type Inline, linkToPlain, parseText } from '../text.ts';

/** `site` goes before a link to a page of ours. */
export const toMarks = (text: string, site: string): string =>
  parseText(text)
    .map((block) =>
      block.kind === 'list'
        ? block.items.map((item) => `- ${toLine(item, site)}`).join('\n')
        : block.lines.map((line) => toLine(line, site)).join('\n'),
    )
    .join('\n\n');

const toLine = (line: Inline[], site: string): string =>
  line
    .map((part, at) => {
      if (part.kind === 'link') return linkToPlain({ ...part, href: absolute(part.href, site) });
      if (part.kind === 'text' || part.text.trim() === '') return part.text;
      const stands = isEdge(line[at - 1]?.text.at(-1)) && isEdge(line[at + 1]?.text[0]);
      return stands ? part.text.replace(/^(\s*)(.*?)(\s*)$/, '$1*$2*$3') : part.text;
    })
    .join('');

/** Against a letter WhatsApp shows the star itself. */
const isEdge = (neighbour: string | undefined): boolean =>
  neighbour === undefined || !/[\p{L}\p{N}]/u.test(neighbour);

const absolute = (href: string, site: string): string =>
  href.startsWith('/') ? `${site}${href}` : href;
