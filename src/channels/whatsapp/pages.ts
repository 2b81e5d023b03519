/** @module More choices than one list holds: page after page, each with a key that brings the next. */
import type { Message } from '../../domain/message.ts';
import { toMore } from './key.ts';
import { limits, type Row } from './parcel.ts';
import { toWholeNumberedRow } from './rows.ts';

const more = 'Meer keuzes';

/** Numbered through, so that a number that is typed means one choice, whatever page it stands on. None when a choice fits in no row. */
export function toPages({ seq, options }: Pick<Message, 'seq' | 'options'>): Row[][] {
  const rows = options.map(toWholeNumberedRow).filter((row) => row !== null);
  if (rows.length < options.length) return [];
  const pages: Row[][] = [];
  while (rows.length > limits.rows) {
    const next = { id: toMore({ seq, page: pages.length + 1 }), title: more };
    pages.push([...rows.splice(0, limits.rows - 1), next]);
  }
  return [...pages, rows];
}
