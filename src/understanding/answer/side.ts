/** @module Options that are a yes or a no, or stand between: by the many ways people agree, refuse and hesitate. */
import type { Option } from '../../domain/question.ts';
import { type Word, wordsOf } from '../words.ts';
import type { Fit } from './fit.ts';
import { type Polarity, polarityOf } from './polarity.ts';
import { isSmall } from './small.ts';

/** "Doe maar" means the option that begins with "Ja". */
export function byPolarity(options: Option[], polarity: Polarity): Fit<string> | null {
  if (!polarity) return null;
  const sides = { ja: options.filter(isSide('ja')), nee: options.filter(isSide('nee')) };
  // "Een beetje" is no "Nee" because that is the only one of the two there is.
  if (polarity === 'both' && (sides.ja.length === 0 || sides.nee.length === 0)) return null;
  const meant = polarity === 'both' ? [...sides.ja, ...sides.nee] : sides[polarity];
  if (meant.length > 1) return { near: meant.map(({ id }) => id) };
  return meant[0] ? { value: meant[0].id } : null;
}

/** True for an option that is this side, or begins with it. */
export const isSide =
  (side: 'ja' | 'nee') =>
  ({ id, label }: Option): boolean =>
    id === side || sideWords[side].has(wordsOf(label)[0] ?? '');

const sideWords = {
  ja: new Set(wordsOf('ja yes evet tak так نعم')),
  nee: new Set(wordsOf('nee no hayır nie ні لا')),
};

/** Said with nothing else, these are a yes or a no where that is asked, though elsewhere they are a wish. */
const merely = {
  ja: new Set(
    'top perfect fantastisch super prima goed mooi zo hoor helemaal is dat lijkt me mij het fijn'.split(
      ' ',
    ),
  ),
  nee: new Set(
    'nee laat maar zitten liever niet hoeft meer hoor joh rather not laatmaar bedankt dank je u wel'.split(
      ' ',
    ),
  ),
};
const meaning = {
  ja: /^(top|perfect|fantastisch|super|prima|goed)$/,
  nee: /^(liever|hoeft|rather)$/,
};

/** The one option that so few words can be. */
export function findMerely(words: Word[], options: Option[]): Option | undefined {
  const begins = words.length > 1 && words[0]?.text === 'nee';
  for (const side of ['ja', 'nee'] as const) {
    const fits = words.length <= 5 && words.every(({ text }) => merely[side].has(text));
    const tells = words.some(({ text }) => meaning[side].test(text)) || (side === 'nee' && begins);
    const sides = options.filter(isSide(side));
    if (fits && tells && sides.length === 1) return sides[0];
  }
  return undefined;
}

const between =
  /^(een beetje|beetje|soms|deels|gedeeltelijk|af en toe|misschien|redelijk|alleen (op|als|in|bij)|onder voorwaarden|a bit|sometimes)\b/i;

/** "Mwah, gaat wel", "als hij weg is wel": where one option stands between yes and no, it is that one. */
export function findBetween(words: Word[], options: Option[]): Fit<string> | null {
  const sides = options.filter((option) => isSide('ja')(option) || isSide('nee')(option));
  const middle = options.filter(({ label }) => between.test(label));
  if (sides.length < 2 || middle.length !== 1) return null;
  if (polarityOf(words) !== 'both' && !isConditional(words)) return null;
  return words.some(({ text }) => isOwn(text, sides)) ? null : { value: middle[0]!.id };
}

/** "Als hij naar zijn werk is wel", "alleen overdag". */
const isConditional = ([first, ...rest]: Word[]): boolean =>
  /^(als|wanneer|mits|zolang|tenzij)$/.test(first?.text ?? '')
    ? rest.some(({ text }) => /^(wel|ja|mag|kan|graag|niet|nee)$/.test(text))
    : /^(alleen|enkel|behalve|only)$/.test(first?.text ?? '');

/** A word of an option besides its yes or no. */
const isOwn = (text: string, options: Option[]): boolean =>
  !isSmall(text) && options.some(({ label }) => wordsOf(label).slice(1).includes(text));
