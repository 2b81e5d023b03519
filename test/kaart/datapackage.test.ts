/** @module The tables are those of the specification, and hold all that the services hold. */
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { toRegister } from '../../src/kaart/hsds/register.ts';
import { toDataPackage } from '../../src/kaart/tables/datapackage.ts';
import { shape } from '../../src/kaart/tables/shape.ts';
import { fromTables, toTables } from '../../src/kaart/tables/tables.ts';
import { shippedLibrary } from '../knowledge/shipped.ts';
import { officialPackage } from './schemas.ts';

const register = toRegister(await shippedLibrary(), '2026-11-23');
const tables = toTables(register);
const files = toDataPackage(tables, 'De Linden', '2026-11-23');
const descriptor = JSON.parse(files[0]!.text);

test('every table and column is one of the specification, with its kind', () => {
  for (const { name, path, schema } of descriptor.resources) {
    const official = officialPackage.resources.find((each) => each.name === name)!;
    expect([name, path]).toEqual([name, official.path]);
    for (const field of schema.fields) {
      const known = official.schema.fields.find((each) => each.name === field.name);
      expect([name, field.name, field.type]).toEqual([name, known?.name, known?.type]);
    }
  }
});

test('what the specification requires of a row is in every row', () => {
  expect(descriptor.resources.length).toBeGreaterThan(12);
  for (const { name, path } of descriptor.resources) {
    const { text } = files.find((file) => file.name === path)!;
    const { data, errors } = Papa.parse<Record<string, string>>(text, {
      ...{ header: true, skipEmptyLines: true },
    });
    const { schema } = officialPackage.resources.find((each) => each.name === name)!;
    const required = schema.fields.filter((field) => field.constraints.required);
    const missing = data.flatMap((row) => required.filter((field) => !row[field.name]));
    expect([name, errors, missing.map((field) => field.name)]).toEqual([name, [], []]);
    expect(new Set(data.map((row) => row.id)).size).toBe(data.length);
  }
});

test('every id that a row points at is there', () => {
  for (const { name, schema } of descriptor.resources) {
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const known = new Set(tables[reference.resource]!.map(({ id }) => id));
      const lost = tables[name]!.filter((row) => row[fields] && !known.has(row[fields]!));
      expect([name, fields, lost]).toEqual([name, fields, []]);
    }
  }
});

test('every column that a service fills has a place', () => {
  for (const [name, rows] of Object.entries(tables)) {
    const columns = Object.keys(shape[name]!.fields);
    // An attribute is found by its link, whatever it belongs to.
    const filled = new Set(rows.flatMap(Object.keys).filter((key) => key !== 'service_id'));
    expect([name, [...filled].filter((key) => !columns.includes(key))]).toEqual([name, []]);
  }
});

test('services put together again from the tables are the services', () => {
  const again = fromTables(tables) as { id: string; attributes: unknown[] }[];
  expect(again.map(({ id }) => id)).toEqual(register.services.map(({ id }) => id));
  expect(again).toMatchObject(JSON.parse(JSON.stringify(register.services)));
});
