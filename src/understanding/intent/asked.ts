/** @module A question of the inwoner in between: does the message ask something, and in which words. */
import type { Word } from '../words.ts';

const openers = new Set(
  `hoe hoeveel hoelang wat waar waarom waarvoor wanneer wie welke kan kunnen kunt mag mogen moet moeten krijg krijgen heb hebben
   is zijn ben bent wordt worden gaat gaan zou zal bestaat geldt what where when who how why can could do does is are will
   nerede nasil kim ne kac mi ماذا اين متي كيف هل من كم وين شو gdzie kiedy jak ile czy co kto де коли як скільки чи що хто`.split(
    /\s+/,
  ),
);

const asking = new Set(
  'hoe hoeveel hoelang wat waar waarom waarvoor wanneer wie welke what where when who how nerede nasil kac gdzie kiedy jak ile czy де коли скільки чи كيف اين متي كم هل'.split(
    ' ',
  ),
);

/** "Sinds wanneer", "met wie". */
const before = new Set('sinds vanaf tot met voor op bij van in naar aan over'.split(' '));

const marks = /[?؟]/;

/** The sentence that asks, in its own words; null when none does. */
export function findQuestion(text: string, words: Word[]): string | null {
  const sentences = sentencesOf(text, words);
  const asked = sentences.find(({ said, ends }) => ends && said.length >= 2);
  if (asked) return asked.text;
  const last = sentences.at(-1);
  if (!last || marks.test(text)) return null;
  const [first, second] = last.said;
  const asks =
    asking.has(first?.text ?? '') ||
    (before.has(first?.text ?? '') && asking.has(second?.text ?? ''));
  if (/^waarom ook? ?niet$/.test(last.said.map((word) => word.text).join(' '))) return null;
  const opens = asks || (isLead(first) && openers.has(second?.text ?? ''));
  return opens && last.said.length >= 3 ? last.text : null;
}

const isLead = (word: Word | undefined): boolean =>
  word !== undefined &&
  ['en', 'maar', 'ja', 'hoi', 'hallo', 'eh', 'and', 'but', 'ok'].includes(word.text);

interface Sentence {
  text: string;
  said: Word[];
  /** It ends in a question mark. */
  ends: boolean;
}

/** Sentences, and what stands after a comma when that begins like a question: "voor mijn moeder, wat kost dat?" */
function sentencesOf(text: string, words: Word[]): Sentence[] {
  const groups: Word[][] = [];
  words.slice(0, 400).forEach((word, i) => {
    const starts = word.after === 'stop' || (word.after === 'comma' && openers.has(word.text));
    const joined = isLead(words[i - 1]) && word.after === 'comma';
    if (groups.length === 0 || (starts && !joined)) groups.push([]);
    groups.at(-1)!.push(word);
  });
  return groups.map((said, i) => {
    const next = groups[i + 1]?.[0]?.start ?? text.length;
    const start = said[0]!.start;
    const tail = text.slice(said.at(-1)!.end, next);
    const mark = marks.exec(tail);
    const end = mark ? said.at(-1)!.end + mark.index + 1 : said.at(-1)!.end;
    return { text: text.slice(start, end).trim(), said, ends: mark !== null };
  });
}
