/** @module A page as a message: in WhatsApp's own marks, and never longer than a message can be. */
import { type Block, type Inline, parseMarks } from './marks.ts';

/** What one message of WhatsApp holds, in code points. */
export const messageLength = 4096;
/** What a link can carry, in code points: encoded it grows up to three times, and some telephones cut long links. */
const linkLength = 1000;

/**
 * The paragraphs that fit, whole, the most important first; then the address. What comes after the first that does
 * not fit is left out: what follows may lean on it.
 */
export function toMessage(paragraphs: string[], address: string, length = messageLength): string {
  const whole = [...paragraphs, address].join('\n\n');
  if (sizeOf(whole) <= length) return whole;
  const kept: string[] = [];
  const end = `Lees meer: ${address}`;
  for (const paragraph of paragraphs) {
    if (sizeOf([...kept, paragraph, end].join('\n\n')) > length) break;
    kept.push(paragraph);
  }
  return [...kept, end].join('\n\n');
}

/** Opens WhatsApp with the message in the field; the sender chooses to whom. */
export const toShareLink = (paragraphs: string[], address: string): string =>
  `https://wa.me/?text=${encodeURIComponent(toMessage(paragraphs, address, linkLength))}`;

/** A text with our four marks, as its paragraphs in those of WhatsApp. */
export const toParagraphs = (text: string): string[] => parseMarks(text).map(toLines);

const toLines = ({ kind, items }: Block): string =>
  items.map((item) => (kind === 'list' ? '- ' : '') + item.map(toPart).join('')).join('\n');

function toPart(part: Inline): string {
  if (part.kind === 'bold') return `*${part.text.trim()}*`;
  if (part.kind === 'text') return part.text;
  return `${part.text}: ${part.href.replace(/^tel:/, '')}`;
}

const sizeOf = (text: string): number => [...text].length;
