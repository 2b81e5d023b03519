/** @module A spreadsheet with Dutch headings, saved as CSV, read into drafts. */
import Papa from 'papaparse';
import { weekdays } from '../../domain/wijk.ts';
import { unknownWord } from '../../knowledge/reading/sentence.ts';
import { type Complaint, type Draft, ImportError, slugOf } from '../arrival/draft.ts';
import { type Column, columns } from './columns.ts';

/** Throws an ImportError when the headings are not ours. Rows without anything in them are passed over. */
export function readSheet(text: string): Draft[] {
  // Excel reads this first line and hides it, so it is no row.
  const [hint, separator] = /^\uFEFF?sep=(.)\r?\n/i.exec(text) ?? [];
  const body = text.slice(hint?.length ?? 0).replace(/^\uFEFF/, '');
  const { data, errors } = Papa.parse<string[]>(body, {
    delimiter: separator ?? separatorOf(body),
  });
  if (errors.length > 0) throw new ImportError(errors.map(({ row = 0 }) => quotes(row + 1)));
  const [headings = [], ...rows] = data.map((cells) => cells.map(plain));
  const found = readHeadings(headings);
  return rows.flatMap((cells, nth) =>
    cells.every((cell) => cell === '') ? [] : [toDraft(cells, found, nth + 2)],
  );
}

/** Without white around it, but with a line's end, which parts a list; and without the apostrophe that stops a formula. */
const plain = (cell: string): string =>
  cell.replace(/^\s+|[^\S\n]+$/g, '').replace(/^'('*[=+\-@])/, '$1');

const quotes = (row: number): Complaint => ({
  ...{ row, column: '' },
  message: 'Hier klopt een aanhalingsteken niet. Een " in een tekst schrijft u dubbel: "".',
});

/** What stands most often in the first line. */
function separatorOf(text: string): string {
  const [line = ''] = text.split(/\r?\n/, 1);
  const count = (sign: string) => line.split(sign).length;
  return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** The column of each heading; undefined for a heading that is empty. */
function readHeadings(headings: string[]): (Column | undefined)[] {
  const names = new Map(columns.flatMap((column) => column.headings.map((name) => [name, column])));
  const words = headings.map((heading) => heading.toLowerCase().replace(/\s+/g, ' '));
  const found = words.map((word) => names.get(word));
  const strange = words.filter((word, nth) => word !== '' && !found[nth]);
  const double = found.filter((column, nth) => column && found.indexOf(column) < nth);
  const missing = columns.filter((column) => column.needed && !found.includes(column));
  const messages = [
    ...strange.map((word) => unknownWord('De kolom', word, [...names.keys()])),
    ...double.map((column) => `De kolom "${column!.headings[0]}" staat er twee keer.`),
    ...missing.map(({ headings: [name] }) => `De kolom "${name}" ontbreekt.`),
  ];
  if (messages.length === 0) return found;
  throw new ImportError(messages.map((message) => ({ row: 1, column: '', message })));
}

function toDraft(cells: string[], found: (Column | undefined)[], row: number): Draft {
  const fields: Record<string, unknown> = {};
  const complaints: Complaint[] = [];
  for (const [nth, text] of cells.entries()) {
    const column = found[nth];
    if (text === '') continue;
    if (!column) {
      const message = `Deze rij heeft iets in kolom ${nth + 1}, en die heeft geen naam.`;
      complaints.push({ row, column: '', message });
      continue;
    }
    const read = column.read(text);
    if ('value' in read) fields[column.field] = read.value;
    else complaints.push({ row, column: column.headings[0], message: read.wrong });
  }
  return { row, complaints, nameOf, fields: withHours(fields) };
}

/** The hours of all days together, and what follows from other columns. */
function withHours(fields: Record<string, unknown>): Record<string, unknown> {
  const rest = Object.entries(fields).filter(([name]) => !weekdays.some((day) => day === name));
  const hours = weekdays.flatMap((day) => {
    const stretches = fields[day] as [string, string][] | undefined;
    return stretches && stretches.length > 0 ? [[day, stretches]] : [];
  });
  return {
    ...{ owner: fields.organisation, id: slugOf(String(fields.name ?? '')) || undefined },
    ...Object.fromEntries(rest),
    schedule: Object.fromEntries(hours),
  };
}

const nameOf = (field: string): string =>
  field === 'schedule'
    ? 'openingstijden'
    : (columns.find((column) => column.field === field)?.headings[0] ?? field);
