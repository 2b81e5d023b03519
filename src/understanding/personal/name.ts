/** @module Names that are introduced as such: "ik heet", "mijn naam is", "met Fatima", "groet, Jan". */
import { toWords, type Word } from '../words.ts';
import type { Span } from './digits.ts';
import {
  behind,
  between,
  called,
  greetings,
  kin,
  kinBySelf,
  lastOfIntroduction,
  notNames,
  opening,
  own,
  particles,
  titles,
  whoIs,
  whoMayBe,
} from './introduction.ts';

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
    let first = at;
    while (isBefore(tokens, first, kind)) first++;
    const last = endOfName(tokens, first, kind);
    if (last < first) continue;
    found.push({ start: tokens[first]!.start, end: tokens[last]!.end });
    at = last;
    const second = secondOf(tokens, last);
    if (second) {
      found.push(second);
      at = last + 2;
    }
  }
  const ahead = nameAhead(tokens);
  return ahead && !found.some(({ start }) => start <= ahead.start) ? [ahead, ...found] : found;
}

/** A title, or a small word between: the name comes after it. */
function isBefore(tokens: Token[], at: number, kind: 'sure' | 'maybe'): boolean {
  const { text } = tokens[at] ?? {};
  if (text === undefined || !tokens[at + 1]) return false;
  return titles.has(text) || called.has(text) || (kind === 'sure' && between.has(text));
}

/** "Groetjes van Jan en Ria": the second of two, when nothing comes after it. */
function secondOf(tokens: Token[], last: number): Span | null {
  const [and, next, after] = tokens.slice(last + 1, last + 4);
  if (!and || !next || !/^(en|and|i|ve|та|і)$/.test(and.text) || and.after !== 'space') return null;
  if (!isNameWord(next, 'maybe') || (after && after.after === 'space')) return null;
  return { start: next.start, end: next.end };
}

/** "Ali heet ik", "Truus hier": a name with a capital that is introduced behind it. */
function nameAhead(tokens: Token[]): Span | null {
  const from = tokens.findIndex(({ text }) => !greetings.has(text) && text !== 'met');
  if (from < 0 || !isNameWord(tokens[from]!, 'maybe') || particles.has(tokens[from]!.text))
    return null;
  const last = endOfName(tokens, from, 'maybe');
  const said = tokens.slice(last + 1, last + 4).map(({ text }) => text);
  const told = [1, 2, 3].some((count) => behind.has(said.slice(0, count).join(' ')));
  const hier =
    said[0] === 'hier' && tokens.length > last + 2 && tokens[last + 2]!.after === 'space';
  return told && last >= from && !hier
    ? { start: tokens[from]!.start, end: tokens[last]!.end }
    : null;
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
  const before = lastOfIntroduction.has(last) ? wordsBefore(tokens, at) : [];
  // "Naam: jan" needs no capital; "mijn naam klopt niet" is no name.
  if (/naam$/.test(last) && /:/.test(tokens[at]!.gap)) return 'sure';
  if (before.some((words) => whoIs.has(words))) {
    return tokens[at]!.after === 'stop' ? null : 'sure';
  }
  if (before.some((words) => whoMayBe.has(words))) return 'maybe';
  const spaced =
    tokens[at]!.after === 'space' || (titles.has(last) && /^\. ?$/.test(tokens[at]!.gap));
  if (spaced && (titles.has(last) || called.has(last))) return 'maybe';
  if (spaced && kin.has(last) && at > 1 && own.has(tokens[at - 2]!.text)) return 'maybe';
  if (spaced && kinBySelf.has(last)) return 'maybe';
  const start =
    at - 1 === 0 || tokens[at - 1]!.after !== 'space' || greetings.has(tokens[at - 2]!.text);
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
  // "Dit is de goeie": where only a capital can show a name, one of its words has it.
  const shown = kind === 'sure' || tokens.slice(first, last + 1).some(isWrittenAsName);
  return alone || !shown ? first - 1 : last;
}

function isNameWord(token: Token, kind: 'sure' | 'maybe'): boolean {
  const { raw, text } = token;
  if (/^\p{Lu}$/u.test(raw)) return true;
  // "Ik heet Sam": after words that can only introduce a name, a capital is enough.
  const written = kind === 'sure' && /^\p{Lu}\p{Ll}/u.test(raw);
  if ((notNames.has(text) && !written) || /\d/.test(text)) return particles.has(text);
  if (kind === 'sure') return /^\p{L}/u.test(raw) && raw.length > 1;
  return isWrittenAsName(token);
}

/** With a capital, an initial too, or in a script that has none. */
const isWrittenAsName = ({ raw }: Token): boolean =>
  /^\p{Lu}(?:[\p{L}'’]*\p{Ll})?$/u.test(raw) || /^\p{Script=Arabic}{3}/u.test(raw);

/** A capital goes on; in a message without capitals, a word that ends the sentence. */
function continues(tokens: Token[], at: number, start: Token): boolean {
  const { raw, text } = tokens[at]!;
  if (notNames.has(text)) return false;
  if (/^\p{Lu}/u.test(raw)) return true;
  if (/^\p{Lu}/u.test(start.raw)) return false;
  const next = tokens[at + 1];
  return raw.length > 2 && (next?.after !== 'space' || /^(en|and|ve|i|та|و)$/.test(next.text));
}
