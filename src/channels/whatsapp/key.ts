/** @module The id that a key carries at Meta: our option, and the label that did not fit on the key. */
import type { Option } from '../../domain/question.ts';
import type { Letter, More } from '../../post/ports.ts';
import { limits } from './parcel.ts';
import { lengthOf } from './split.ts';

/** Stands in no option id. */
const mark = '|';

/** The label goes along, because a press counts for the question that had this option with these words. */
export function toKey({ id, label }: Pick<Option, 'id' | 'label'>): string {
  const key = `${id}${mark}${label.trim()}`;
  return lengthOf(key) <= limits.key ? key : id;
}

/** The key that brings more choices; it begins where an option has its id. */
export const toMore = ({ seq, page }: More): string => `${mark}${seq}${mark}${page}`;

/** What was pressed. A key that is not ours, such as one of a template, is its id and its title. */
export function readKey(key: string, title: string): Pick<Letter, 'text' | 'option' | 'more'> {
  const more = /^\|(\d{1,9})\|(\d{1,3})$/.exec(key);
  if (more) return { text: title, more: { seq: Number(more[1]), page: Number(more[2]) } };
  const at = key.indexOf(mark);
  if (at < 0) return { option: key, text: title };
  return { option: key.slice(0, at), text: key.slice(at + 1) };
}
