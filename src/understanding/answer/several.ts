/** @module Several options at once: "1 en 3", "allebei", "geen van beide", a list with commas. */
import type { Option } from '../../domain/question.ts';
import type { Word } from '../words.ts';
import { findChoice } from './choice.ts';
import { isAll, isNone } from './every.ts';
import type { Fit } from './fit.ts';
import { findPlaces } from './ordinal.ts';
import { isSmall } from './small.ts';

const splits = new Set('en plus of and ve و i oraz та і или'.split(' '));

/** Option ids in the order of the question; an empty list for none of them. */
export function findSeveral(words: Word[], options: Option[]): Fit<string[]> | null {
  const kept = findAllBut(words, options) ?? findOthers(words, options);
  if (kept) return kept;
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
  const listed = one && 'near' in one ? listedIn(words, options, one.near) : null;
  if (listed) return listed;
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

const excepting = new Set(
  'behalve uitgezonderd uitgezondert except but haric oprocz крім ماعدا'.split(' '),
);

/** "Alles behalve schuldhulp": all but what is named. */
function findAllBut(words: Word[], options: Option[]): Fit<string[]> | null {
  const at = words.findIndex(({ text }) => excepting.has(text));
  if (at < 1 || !isAll(words.slice(0, at), options.length)) return null;
  const left = findSeveral(words.slice(at + 1), options);
  if (!left || !('value' in left) || left.value.length === 0) return null;
  const rest = realOptions(options).filter(({ id }) => !left.value.includes(id));
  return { value: rest.map(({ id }) => id) };
}

const others = new Set('andere anderen overige overigen rest others'.split(' '));

/** "Niet koken, maar die andere twee wel": all but what is denied before it. */
function findOthers(words: Word[], options: Option[]): Fit<string[]> | null {
  const at = words.findIndex(({ text }) => others.has(text));
  const no = words.findIndex(({ text }) => /^(niet|geen)$/.test(text));
  if (at < 2 || no < 0 || no > at) return null;
  const denied = findChoice(
    words.slice(0, at).filter(({ text }) => !/^(niet|geen|maar|wel)$/.test(text)),
    options,
  );
  if (!denied || !('value' in denied)) return null;
  const rest = realOptions(options).filter(({ id }) => id !== denied.value);
  return { value: rest.map(({ id }) => id) };
}

/** "Alles" does not take the option that says none of it. */
const realOptions = (options: Option[]): Option[] =>
  options.filter(
    ({ id, label }) =>
      !/^(geen|niets|niks|anders)/i.test(id) && !/^(geen|niets|niks|nee)\b/i.test(label),
  );

/** "Huisarts + thuiszorg": each near option was named by a word of its own, and no "of" makes it a doubt. */
function listedIn(words: Word[], options: Option[], near: string[]): Fit<string[]> | null {
  if (words.some(({ text }) => /^(of|or|lub|veya|або|او)$/.test(text))) return null;
  const each = words
    .filter(({ text }) => !isSmall(text))
    .map((word) => findChoice([word], options));
  const named = new Set(each.flatMap((fit) => (fit && 'value' in fit ? [fit.value] : [])));
  const all = near.every((id) => named.has(id)) && each.every((fit) => fit && 'value' in fit);
  return all ? { value: inOrder(options, near) } : null;
}

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
