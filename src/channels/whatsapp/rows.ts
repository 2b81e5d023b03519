/** @module An option as one row of a list. */
import type { Option } from '../../domain/question.ts';
import { toKey } from './key.ts';
import { limits, type Row } from './parcel.ts';
import { lengthOf, shorten } from './split.ts';

/** All of an option in one row, the whole label below when it is long; null when it does not fit. */
export function toWholeRow(option: Option): Row | null {
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
export function toNumberedRow(option: Option, at: number): Row {
  return { id: toKey(option), title: toTitle(option, at, limits.buttonTitle) };
}

/** All of an option in one row, with its number for who types that; null when it does not fit. */
export function toWholeNumberedRow(option: Option, at: number): Row | null {
  const [label, more] = [inline(option.label), inline(option.description ?? '')];
  const title = toTitle(option, at, limits.rowTitle);
  const isWhole = title === `${at + 1}. ${label}`;
  const description = isWhole ? more : label;
  const fits = (isWhole || more === '') && lengthOf(description) <= limits.rowDescription;
  return fits ? { id: toKey(option), title, ...(description && { description }) } : null;
}

function toTitle({ label }: Option, at: number, most: number): string {
  const number = `${at + 1}`;
  const title = `${number}. ${inline(label)}`;
  const short = isWithin(title, most) ? title : shorten(title, most);
  return short === `${number}…` ? number : short;
}

const isWithin = (text: string, most: number): boolean => text !== '' && lengthOf(text) <= most;

const inline = (text: string): string => text.replace(/\s+/g, ' ').trim();
