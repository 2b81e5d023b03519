/** @module A register as a Tabular Data Package: one CSV file for each table, and a file that says what is in them. */
import Papa from 'papaparse';
import { type Kind, shape, type Table } from './shape.ts';
import type { Tables } from './tables.ts';

/** Names and texts of files, in UTF-8. */
export interface NamedText {
  name: string;
  text: string;
}

/** `title` says whose register it is; `today` is the day it was made. Tables without rows are left out. */
export function toDataPackage(tables: Tables, title: string, today: string): NamedText[] {
  const filled = Object.entries(shape).filter(([name]) => (tables[name] ?? []).length > 0);
  const csv = filled.map(([name, { path, fields }]) => ({
    name: path,
    text: `${Papa.unparse(tables[name]!, { columns: Object.keys(fields) })}\r\n`,
  }));
  const names = filled.map(([name]) => name);
  const descriptor = {
    ...{ name: 'human_services_data', title, created: `${today}T00:00:00Z` },
    profile: 'tabular-data-package',
    resources: filled.map(([name, table]) => describe(name, table, names)),
  };
  return [{ name: 'datapackage.json', text: `${JSON.stringify(descriptor, null, 2)}\n` }, ...csv];
}

function describe(name: string, { path, fields }: Table, filled: string[]) {
  const pointers = Object.keys(fields).filter((field) =>
    filled.includes(field.replace(/_id$/, '')),
  );
  const foreignKeys = pointers
    .filter((field) => field.endsWith('_id'))
    .map((field) => ({
      ...{ fields: field, reference: { resource: field.replace(/_id$/, ''), fields: 'id' } },
    }));
  return {
    ...{ name, path, format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
    profile: 'tabular-data-resource',
    schema: {
      primaryKey: 'id',
      fields: Object.entries(fields).map(([field, kind]) => ({ name: field, ...typeOf(kind) })),
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

const typeOf = (kind: Kind) =>
  kind === 'uuid' || kind === 'uri' ? { type: 'string', format: kind } : { type: kind };
