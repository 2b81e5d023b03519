/** @module Several options at once: "1 en 3", "allebei", "geen van beide", a list with commas. */
import type { Option } from '../../domain/question.ts';
import { type Word, wordsOf } from '../words.ts';
import { type Fit, findChoice } from './choice.ts';
import { findPlaces } from './ordinal.ts';

const all = new Set(
  `allebei beide beiden alle allemaal alles both all ikisi ikiside hepsi كلاهما
  الكل الاثنين oba obie wszystko wszystkie обидва обидві всі усе`.split(/\s+/),
);
const pair = new Set(
  'allebei beide beiden both ikisi ikiside كلاهما oba obie обидва обидві'.split(' '),
);
const none =
  `geen van, geen enkele, niets van, niks van, niets hiervan, niks hiervan, geen ervan, geen een, geeneen,
  none of, neither, none, hicbiri, ولا واحد, żaden, zaden, zadne, жоден, жодне, niks, niets, geen`
    .split(',')
    .map((phrase) => wordsOf(phrase).join(' '));

const splits = new Set('en plus of and ve و i oraz та і или'.split(' '));

/** True when the message takes all options; "allebei" fits only two. */
export function isAll(words: Word[], count: number): boolean {
  if (words.length > 6) return false;
  const found = words.find(({ text }) => all.has(text));
  return found !== undefined && !isNone(words) && (!pair.has(found.text) || count === 2);
}

export function isNone(words: Word[]): boolean {
  const said = words.map(({ text }) => text).join(' ');
  return (
    words.length <= 7 &&
    none.some((each) => (each.includes(' ') ? said.includes(each) : said === each))
  );
}

/** Option ids in the order of the question; an empty list for none of them. */
export function findSeveral(words: Word[], options: Option[]): Fit<string[]> | null {
  const one = findChoice(words, options);
  if (isAll(words, options.length)) return { value: realOptions(options).map(({ id }) => id) };
  if (isNone(words)) return one && 'value' in one ? { value: [one.value] } : { value: [] };
  const places = findPlaces(words, options.length);
  if (places)
    return {
      value: inOrder(
        options,
        places.map((place) => options[place - 1]!.id),
      ),
    };
  if (one && 'value' in one && !isList(words)) return { value: [one.value] };
  const parts = partsOf(words).map((part) => findChoice(part, options));
  const clear = parts.filter((part) => part !== null);
  if (clear.length === 0) return one && 'value' in one ? { value: [one.value] } : one;
  // "De eerste of de tweede" is a doubt, not a list.
  const doubts = words.some(({ text }) => text === 'of' || text === 'or');
  const ids = new Set(clear.flatMap((part) => ('value' in part ? [part.value] : part.near)));
  if (doubts && ids.size > 1) return { near: [...ids] };
  const unsure = clear.find((part) => 'near' in part);
  if (unsure && 'near' in unsure) return { near: unsure.near };
  return {
    value: inOrder(
      options,
      clear.flatMap((part) => ('value' in part ? [part.value] : [])),
    ),
  };
}

/** "Alles" does not take the option that says none of it. */
const realOptions = (options: Option[]): Option[] =>
  options.filter(
    ({ id, label }) =>
      !/^(geen|niets|niks|anders)/i.test(id) && !/^(geen|niets|niks|nee)\b/i.test(label),
  );

const isList = (words: Word[]): boolean =>
  words.some(({ text, after }, i) => i > 0 && (splits.has(text) || after === 'comma'));

function partsOf(words: Word[]): Word[][] {
  const parts: Word[][] = [[]];
  for (const word of words) {
    if (word.after !== 'space' || splits.has(word.text)) parts.push([]);
    if (!splits.has(word.text)) parts.at(-1)!.push(word);
  }
  return parts.filter((part) => part.length > 0);
}

const inOrder = (options: Option[], ids: string[]): string[] =>
  options.map(({ id }) => id).filter((id) => ids.includes(id));
