/** @module Statements whose SQL is made once: building it anew costs more than running it. */
import type { InStatement } from '@libsql/client';
import {
  type Column,
  fillPlaceholders,
  getTableColumns,
  type Query,
  type SQL,
  sql,
} from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';

type Fill = (values: Record<string, unknown>) => InStatement;

/** A place for a value of this column, filled in under this name. */
export const place = (column: Column, name: string): SQL =>
  sql`${sql.param(sql.placeholder(name), column)}`;

/** A row of places for a whole table; each is named after its column, with `ending` behind it. */
export const placesOf = <T extends SQLiteTable>(table: T, ending = ''): T['$inferInsert'] =>
  Object.fromEntries(
    Object.entries(getTableColumns(table)).map(([name, column]) => [
      name,
      place(column, name + ending),
    ]),
  );

/** Makes the SQL of a query with places now, to fill in values later. */
export function toStatement(query: { prepare(): { getQuery(): Query } }): Fill {
  const { sql, params } = query.prepare().getQuery();
  return (values) => ({ sql, args: fillPlaceholders(params, values) as string[] });
}
