/** @module A register laid out in tables, and services put together again from tables. */
import type { Register } from '../hsds/register.ts';
import { shape } from './shape.ts';

export type Cell = string | number;
export type Row = Record<string, Cell>;

/** Rows by the name of their table: `service`. */
export type Tables = Record<string, Row[]>;

/** An object of HSDS as it stands in JSON. */
type Nested = { id: string } & Record<string, unknown>;

/** Every object of a register once, in the table where it belongs. */
export function toTables(register: Register): Tables {
  const found = Object.fromEntries(
    Object.keys(shape).map((name) => [name, new Map<string, Row>()]),
  );
  const lay = (table: string, object: Nested, owner: Row) => {
    const row: Row = { ...owner };
    for (const [key, value] of Object.entries(object)) {
      const list = shape[table]?.lists?.[key];
      if (list)
        for (const each of value as Nested[]) lay(list, each, { [`${table}_id`]: object.id });
      else if (shape[table]?.objects?.includes(key)) {
        row[`${key}_id`] = (value as Nested).id;
        lay(key, value as Nested, {});
      } else if (value !== undefined) row[key] = value as Cell;
    }
    found[table]?.set(object.id, row);
  };
  const all = { service: register.services, organization: register.organizations };
  const words = { taxonomy: register.taxonomies, taxonomy_term: register.taxonomy_terms };
  for (const [table, objects] of Object.entries({ ...all, ...words })) {
    for (const object of objects) lay(table, object as unknown as Nested, {});
  }
  return Object.fromEntries(
    Object.entries(found).map(([name, rows]) => [name, [...rows.values()]]),
  );
}

/** The services in these tables, each with everything that belongs to it. */
export function fromTables(tables: Tables): unknown[] {
  const find = createFind(tables);
  const grow = (table: string, row: Row): Nested => {
    const { lists = {}, objects = [] } = shape[table] ?? {};
    const carried = Object.entries(lists).map(([key, name]) => {
      const column = name === 'attribute' ? 'link_id' : `${table}_id`;
      return [key, find(name, column, row.id).map((each) => grow(name, each))];
    });
    const pointed = objects.flatMap((name) => {
      const [object] = find(name, 'id', row[`${name}_id`]);
      return object ? [[name, grow(name, object)]] : [];
    });
    return { ...row, ...Object.fromEntries([...carried, ...pointed]) };
  };
  return (tables.service ?? []).map((row) => grow('service', row));
}

/** Finds the rows with a value in a column, without reading the table again for each. */
function createFind(tables: Tables) {
  const indexes = new Map<string, Map<Cell, Row[]>>();
  return (table: string, column: string, value: Cell | undefined): Row[] => {
    const name = `${table}.${column}`;
    const index = indexes.get(name) ?? groupBy(tables[table] ?? [], column);
    indexes.set(name, index);
    return value === undefined ? [] : (index.get(value) ?? []);
  };
}

function groupBy(rows: Row[], column: string): Map<Cell, Row[]> {
  const groups = new Map<Cell, Row[]>();
  for (const row of rows) {
    const value = row[column] ?? '';
    const group = groups.get(value);
    if (group) group.push(row);
    else groups.set(value, [row]);
  }
  return groups;
}
