/** @module Options in the smallest form that holds them whole: buttons, a list, or numbers to type. */
import type { Message } from '../../domain/message.ts';
import type { Option } from '../../domain/question.ts';
import { toKey } from './key.ts';
import { type Action, limits, type Row } from './parcel.ts';
import { lengthOf, shorten } from './split.ts';

/** What goes under the question, and the keys; without keys the answer is typed. */
export interface Form {
  lines: string;
  action?: Action;
}

/** B1, for who reads them under a list of numbers. */
const hints = {
  one: 'Typ het nummer van uw keuze.',
  several: 'Typ de nummers die u kiest. Bijvoorbeeld: 1 en 2.',
};
const opener = 'Kies een antwoord';

export function toForm({ options, several }: Pick<Message, 'options' | 'several'>): Form {
  if (options.length === 0) return { lines: '' };
  if (several) return { lines: `${numbered(options)}\n\n${hints.several}` };
  const keys = options.map(toKey);
  const pressable =
    keys.length <= limits.rows && isUnique(keys) && keys.every((key) => isWithin(key, limits.key));
  // Typed numbers are understood as places, so what does not fit on keys can always be chosen.
  if (!pressable) return { lines: `${numbered(options)}\n\n${hints.one}` };
  const rows = options.map(toWholeRow);
  if (rows.every((row) => row !== null) && isUnique(rows.map(({ title }) => title))) {
    return { lines: '', action: toAction(rows) };
  }
  return { lines: numbered(options), action: toAction(options.map(toNumberedRow)) };
}

const numbered = (options: Option[]): string =>
  options.map((option, at) => `${at + 1}. ${toLine(option)}`).join('\n');

/** An option as words. */
export const toLine = ({ label, description }: Option): string =>
  description ? `${label} (${description})` : label;

/** All of an option in one row, the whole label below when it is long; null when it does not fit. */
function toWholeRow(option: Option): Row | null {
  const [id, label] = [toKey(option), inline(option.label)];
  const description = inline(option.description ?? '');
  if (isWithin(label, limits.rowTitle)) {
    const fits = lengthOf(description) <= limits.rowDescription;
    return fits ? { id, title: label, ...(description && { description }) } : null;
  }
  const title = shorten(label, limits.rowTitle);
  const fits = title !== '' && description === '' && isWithin(label, limits.rowDescription);
  return fits ? { id, title, description: label } : null;
}

/** The number under which the option stands in the text, and its first words. */
function toNumberedRow(option: Option, at: number): Row {
  const number = `${at + 1}`;
  const title = `${number}. ${inline(option.label)}`;
  const short = isWithin(title, limits.buttonTitle) ? title : shorten(title, limits.buttonTitle);
  return { id: toKey(option), title: short === `${number}…` ? number : short };
}

/** Buttons are seen at once; a list must be opened first. */
function toAction(rows: Row[]): Action {
  if (rows.length > limits.buttons || !rows.every(isButton)) {
    return { type: 'list', action: { button: opener, sections: [{ rows }] } };
  }
  const buttons = rows.map((row) => ({ type: 'reply' as const, reply: row }));
  return { type: 'button', action: { buttons } };
}

const isButton = ({ title, description }: Row): boolean =>
  description === undefined && isWithin(title, limits.buttonTitle);

const isWithin = (text: string, most: number): boolean => text !== '' && lengthOf(text) <= most;

const isUnique = (texts: string[]): boolean => new Set(texts).size === texts.length;

const inline = (text: string): string => text.replace(/\s+/g, ' ').trim();
