/** @module A Tabular Data Package that others made, as services of HSDS. */
import Papa from 'papaparse';
import { ImportError } from '../arrival/draft.ts';
import type { NamedText } from './datapackage.ts';
import { shape } from './shape.ts';
import { fromTables, type Row, type Tables } from './tables.ts';

/** The services in the files of a package. Its descriptor is not needed: the names of the tables are fixed. */
export function readPackage(files: NamedText[]): unknown[] {
  const tables: Tables = {};
  for (const [table, { path }] of Object.entries(shape)) {
    const file = files.find(({ name }) => name === path);
    if (file) tables[table] = readTable(file);
  }
  if (tables.service) return fromTables(tables);
  const message = `In deze map staat geen ${shape.service!.path}.`;
  throw new ImportError([{ row: 1, column: '', message }]);
}

function readTable({ name, text }: NamedText): Row[] {
  const { data, errors } = Papa.parse<Row>(text.replace(/^\uFEFF/, ''), {
    ...{ header: true, skipEmptyLines: true, delimiter: ',' },
  });
  if (errors.length === 0) return data;
  const message = `In ${name} klopt het aantal kolommen of een aanhalingsteken niet.`;
  throw new ImportError(errors.map(({ row = 0 }) => ({ row: row + 2, column: '', message })));
}
