/** @module The sociale kaart as a spreadsheet with Dutch headings, to change in Excel and bring in again. */
import Papa from 'papaparse';
import { weekdays } from '../../domain/wijk.ts';
import type { Voorziening } from '../../knowledge/wijk/voorziening.ts';
import { columns } from './columns.ts';

/** A CSV text that a Dutch Excel opens as it is: with its mark, semicolons, and nothing that it runs as a formula. */
export function toSheet(kaart: Voorziening[]): string {
  const headings = columns.map(({ headings: [name] }) => name);
  const rows = kaart.map((voorziening) => {
    const fields = { ...voorziening, ...voorziening.schedule } as Record<string, unknown>;
    return columns.map(({ field }) => calm(cellOf(fields[field], field)));
  });
  return `\uFEFF${Papa.unparse([headings, ...rows], { delimiter: ';' })}\r\n`;
}

/** Excel runs what begins with one of these; an apostrophe in front says that it is text. */
const calm = (cell: string): string => (/^'*[=+\-@]/.test(cell) ? `'${cell}` : cell);

function cellOf(value: unknown, field: string): string {
  if (weekdays.some((day) => day === field)) return hoursOf((value ?? []) as [string, string][]);
  if (Array.isArray(value)) return listOf(value.map(String));
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (typeof value === 'object' && value !== null) {
    return listOf(Object.entries(value).map((entry) => entry.join(' ')));
  }
  return value === undefined ? '' : String(value);
}

const hoursOf = (stretches: [string, string][]): string =>
  stretches.map((stretch) => stretch.join('-')).join(' en ');

/** Commas, unless an item has a sign of its own that would part it. */
const listOf = (items: string[]): string =>
  items.some((item) => /[,;]/.test(item))
    ? items.map((item) => `${item}\n`).join('')
    : items.join(', ');
