/** @module Finding a wish for the conversation itself: the whole message says it, but for small words around it. */
import type { Intent } from '../../domain/meaning.ts';
import { isSlip, shortestSlip } from '../spelling.ts';
import { wordsOf } from '../words.ts';
import { sayings } from './wishes.ts';

/** Words around a saying that change nothing. */
const around = new Set(
  'ik wil graag even nu maar hoor alsjeblieft alstublieft aub pls please ja ok oke nou eh ehm uh en toch gewoon svp he dan'.split(
    ' ',
  ),
);
const longest = 10;

let table: Map<string, Intent> | undefined;

/** The sayings by their words, made once. */
function saidAs(): Map<string, Intent> {
  table ??= new Map(
    (Object.entries(sayings) as [Intent, string[]][]).flatMap(([intent, all]) =>
      all.map((saying) => [wordsOf(saying).join(' '), intent] as const),
    ),
  );
  return table;
}

/** The wish, or null when the message is anything else. */
export function findWish(words: string[]): Intent | null {
  if (words.length === 0 || words.length > longest) return null;
  const known = saidAs();
  const whole = known.get(words.join(' '));
  if (whole) return whole;
  const bare = strip(words);
  const inner = bare.length > 0 ? known.get(bare.join(' ')) : undefined;
  return inner ?? (bare.length === 1 ? findSlip(bare[0]!, known) : null);
}

function strip(words: string[]): string[] {
  let [from, to] = [0, words.length];
  while (from < to && around.has(words[from]!)) from++;
  while (to > from && around.has(words[to - 1]!)) to--;
  return words.slice(from, to);
}

/** One long word with one slip of the finger: `oversalan`. */
function findSlip(word: string, known: Map<string, Intent>): Intent | null {
  if (word.length < shortestSlip + 1) return null;
  for (const [saying, intent] of known) if (isSlip(word, saying)) return intent;
  return null;
}
