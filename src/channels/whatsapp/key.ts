/** @module The id that a key carries at Meta: our option, and the label that did not fit on the key. */
import type { Option } from '../../domain/question.ts';
import { limits } from './parcel.ts';
import { lengthOf } from './split.ts';

/** Stands in no option id. */
const mark = '|';

/** The label goes along, because a press counts for the question that had this option with these words. */
export function toKey({ id, label }: Pick<Option, 'id' | 'label'>): string {
  const key = `${id}${mark}${label.trim()}`;
  return lengthOf(key) <= limits.key ? key : id;
}

/** What was pressed. A key that is not ours, such as one of a template, is its id and its title. */
export function readKey(key: string, title: string): { option: string; text: string } {
  const at = key.indexOf(mark);
  if (at < 0) return { option: key, text: title };
  return { option: key.slice(0, at), text: key.slice(at + 1) };
}
