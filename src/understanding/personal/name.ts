/** @module Names that are introduced as such: "ik heet", "mijn naam is", "met Fatima", "groet, Jan". */
import { toWords, type Word } from '../words.ts';
import type { Span } from './digits.ts';
import { notNames, opening, particles, titles, whoIs, whoMayBe } from './introduction.ts';

/** What was typed, beside how it is compared. */
interface Token extends Word {
  raw: string;
  /** Signs between the word before it and this one. */
  gap: string;
}

const longest = 5;

/** Only the first part of a long message: people introduce themselves at the start, and sign at the end. */
const most = 20_000;

/** `words` are those of the text, when they are known already. */
export function findNames(text: string, words: Word[] = toWords(text.slice(0, most))): Span[] {
  const tokens = toTokens(text, words);
  const found: Span[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const kind = introducedBy(tokens, at);
    if (!kind) continue;
    const first = titles.has(tokens[at]!.text) ? at + 1 : at;
    const last = endOfName(tokens, first, kind);
    if (last < first) continue;
    found.push({ start: tokens[first]!.start, end: tokens[last]!.end });
    at = last;
  }
  return found;
}

function toTokens(text: string, words: Word[]): Token[] {
  return words.map((word, i) => ({
    ...word,
    raw: text.slice(word.start, word.end),
    gap: text.slice(words[i - 1]?.end ?? 0, word.start),
  }));
}

/** `sure` when what stands before can only introduce a name, `maybe` when a capital must show it. */
function introducedBy(tokens: Token[], at: number): 'sure' | 'maybe' | null {
  const last = tokens[at - 1]!.text;
  const before = wordsBefore(tokens, at);
  if (before.some((words) => whoIs.has(words))) {
    return tokens[at]!.after === 'stop' ? null : 'sure';
  }
  if (before.some((words) => whoMayBe.has(words))) return 'maybe';
  const start = at - 1 === 0 || tokens[at - 1]!.after !== 'space';
  return start && opening.has(last) ? 'maybe' : null;
}

/** The last word before this one, the last two, and so on up to four. */
function wordsBefore(tokens: Token[], at: number): string[] {
  const found: string[] = [];
  for (let from = at - 1; from >= Math.max(0, at - 4); from--) {
    const { text } = tokens[from]!;
    found.push(found.length > 0 ? `${text} ${found.at(-1)}` : text);
  }
  return found;
}

/** The index of the last word of the name that begins here; one before it when there is none. */
function endOfName(tokens: Token[], first: number, kind: 'sure' | 'maybe'): number {
  const start = tokens[first];
  if (!start || !isNameWord(start, kind)) return first - 1;
  let last = first;
  for (let at = first + 1; at < tokens.length && at < first + longest; at++) {
    const { gap, text } = tokens[at]!;
    const initial = tokens[at - 1]!.raw.length === 1;
    if (!(initial ? /^\. ?$/ : /^[ '’\-\u00a0]{1,2}$/).test(gap)) break;
    if (particles.has(text) && tokens[at + 1]) continue;
    if (!continues(tokens, at, start)) break;
    last = at;
  }
  const alone = last === first && (particles.has(start.text) || start.raw.length === 1);
  return alone ? first - 1 : last;
}

function isNameWord({ raw, text }: Token, kind: 'sure' | 'maybe'): boolean {
  // "Ik heet Sam": after words that can only introduce a name, a capital is enough.
  const written = kind === 'sure' && /^\p{Lu}\p{Ll}/u.test(raw);
  if ((notNames.has(text) && !written) || /\d/.test(text)) return particles.has(text);
  if (/^\p{Lu}$/u.test(raw)) return true;
  if (kind === 'sure') return /^\p{L}/u.test(raw) && raw.length > 1;
  return /^\p{Lu}[\p{L}'’]*\p{Ll}/u.test(raw) || /^\p{Script=Arabic}{3}/u.test(raw);
}

/** A capital goes on; in a message without capitals, a word that ends the sentence. */
function continues(tokens: Token[], at: number, start: Token): boolean {
  const { raw, text } = tokens[at]!;
  if (notNames.has(text)) return false;
  if (/^\p{Lu}/u.test(raw)) return true;
  if (/^\p{Lu}/u.test(start.raw)) return false;
  const next = tokens[at + 1];
  return raw.length > 2 && (next?.after !== 'space' || /^(en|and|ve|i|та|و)$/.test(next.text));
}
