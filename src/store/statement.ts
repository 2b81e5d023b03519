/** @module Statements whose SQL is made once: building it anew costs more than running it. */
import type { InStatement } from '@libsql/client';
import { getTableColumns, is, Param, Placeholder, type Query, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';

type Row = Record<string, unknown>;

interface Preparable {
  prepare(): { getQuery(): Query };
}

/** Rows that go into one statement at most; more make more statements. */
const mostRows = 32;

/** Makes the SQL of a query with places now, to fill in values later: those of one row. */
export function toStatement(query: Preparable): (row: Row) => InStatement {
  const fill = fillerOf(query);
  return (row) => fill([row]);
}

/** The same for as many rows of a table as there are: there is one statement for each number of them. */
export function toStatements<T extends SQLiteTable>(
  table: T,
  query: (rows: T['$inferInsert'][]) => Preparable,
): (rows: Row[]) => InStatement[] {
  const made = new Map<number, ReturnType<typeof fillerOf>>();
  const make = (count: number) => {
    const fill = fillerOf(query(Array.from({ length: count }, (_, nth) => placesOf(table, nth))));
    made.set(count, fill);
    return fill;
  };
  return (rows) =>
    Array.from({ length: Math.ceil(rows.length / mostRows) }, (_, run) => {
      const some = rows.slice(run * mostRows, (run + 1) * mostRows);
      return (made.get(some.length) ?? make(some.length))(some);
    });
}

/** A place for each column of a table, named after the row and the column. */
const placesOf = <T extends SQLiteTable>(table: T, nth: number): T['$inferInsert'] =>
  Object.fromEntries(
    Object.entries(getTableColumns(table)).map(([name, column]) => [
      name,
      sql`${sql.param(sql.placeholder(`${nth} ${name}`), column)}`,
    ]),
  );

function fillerOf(query: Preparable): (rows: Row[]) => InStatement {
  const { sql, params } = query.prepare().getQuery();
  const fills = params.map(toFill);
  return (rows) => ({ sql, args: fills.map((fill) => fill(rows)) as string[] });
}

/** How one place gets its value, as the database wants it. */
function toFill(param: unknown): (rows: Row[]) => unknown {
  const inner = is(param, Param) ? param.value : param;
  if (!is(inner, Placeholder)) return () => param;
  const [name, nth] = inner.name.split(' ').reverse() as [string, string?];
  const value = (rows: Row[]) => rows[Number(nth ?? 0)]![name];
  if (!is(param, Param)) return value;
  const { encoder } = param;
  return (rows) => encoder.mapToDriverValue(value(rows));
}
