/** @module Options in the smallest form that holds them whole: buttons, a list or several, or numbers to type. */
import type { Message } from '../../domain/message.ts';
import type { Option } from '../../domain/question.ts';
import { toKey } from './key.ts';
import { toPages } from './pages.ts';
import { type Action, limits, type Row } from './parcel.ts';
import { toNumberedRow, toWholeRow } from './rows.ts';
import { lengthOf } from './split.ts';

/** What goes under the question, and the keys; without keys the answer is typed. */
export interface Form {
  lines: string;
  action?: Action;
  /** The choices that did not fit, for who asks for more. */
  pages?: Action[];
}

/** B1, for who reads them under a list of numbers. */
const hints = {
  one: 'Typ het nummer van uw keuze.',
  several: 'Typ de nummers die u kiest. Bijvoorbeeld: 1 en 2.',
};
const opener = 'Kies een antwoord';

export function toForm(message: Pick<Message, 'seq' | 'options' | 'several'>): Form {
  const { options, several } = message;
  if (options.length === 0) return { lines: '' };
  if (several) return { lines: `${numbered(options)}\n\n${hints.several}` };
  if (!arePressable(options)) return toTyped(options);
  return options.length > limits.rows ? toLists(message) : toKeys(options);
}

function toKeys(options: Option[]): Form {
  const rows = options.map(toWholeRow);
  if (rows.every((row) => row !== null) && isUnique(rows.map(({ title }) => title))) {
    return { lines: '', action: toAction(rows) };
  }
  return { lines: numbered(options), action: toAction(options.map(toNumberedRow)) };
}

function toLists(message: Pick<Message, 'seq' | 'options'>): Form {
  const [action, ...pages] = toPages(message).map(toAction);
  return action ? { lines: '', action, pages } : toTyped(message.options);
}

/** Typed numbers are understood as places, so what does not fit on keys can always be chosen. */
const toTyped = (options: Option[]): Form => ({ lines: `${numbered(options)}\n\n${hints.one}` });

const numbered = (options: Option[]): string =>
  options.map((option, at) => `${at + 1}. ${toLine(option)}`).join('\n');

/** An option as words. */
export const toLine = ({ label, description }: Option): string =>
  description ? `${label} (${description})` : label;

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

function arePressable(options: Option[]): boolean {
  const keys = options.map(toKey);
  return isUnique(keys) && keys.every((key) => isWithin(key, limits.key));
}

const isWithin = (text: string, most: number): boolean => text !== '' && lengthOf(text) <= most;

const isUnique = (texts: string[]): boolean => new Set(texts).size === texts.length;
