import type { Kysely } from 'kysely';
import type { RecordTable, RecordTables } from '../schema.ts';
import type { Reader, StepTransaction } from './access.ts';
import { TABLE_SHAPES } from './table-shapes.ts';

/** What a column of ours can hold. */
export type Value = string | number | null;

/** A row of whichever table. */
export type AnyRow = Readonly<Record<string, Value>>;

/** Rows of some tables, per table. */
export type RowsOf<T extends RecordTable> = { readonly [K in T]: readonly RecordTables[K][] };

/** Rows of whichever tables, per table. */
export type RowSet = Partial<RowsOf<RecordTable>>;

/** Which rows: those whose columns have these values, or one of these values. */
export type Where = Readonly<Record<string, Value | readonly Value[]>>;

/**
 * Kysely's types follow one table at a time. Here, and only here, tables are treated alike, so the
 * columns are taken on trust from `TABLE_SHAPES` and from the rows themselves.
 */
type AnyTables = Record<string, Record<string, Value>>;
const anyTable = (db: Reader): Kysely<AnyTables> => db as unknown as Kysely<AnyTables>;

/** Rows of a table, in the order in which their owner has them. */
export async function readRows<T extends RecordTable>(
  db: Reader,
  table: T,
  where: Where = {},
): Promise<readonly RecordTables[T][]> {
  let query = anyTable(db)
    .selectFrom(table as string)
    .selectAll();
  for (const [column, value] of Object.entries(where))
    query = Array.isArray(value)
      ? query.where(column, 'in', value)
      : query.where(column, 'is', value as Value);
  for (const column of TABLE_SHAPES[table].order) query = query.orderBy(column);
  return (await query.execute()) as unknown as readonly RecordTables[T][];
}

/** SQLite takes 32,766 values in a statement; far fewer keep the statement small and as fast. */
const VALUES_AT_ONCE = 4_000;

/** Adds rows to a table. */
export async function insertRows(
  tx: StepTransaction,
  table: RecordTable,
  rows: readonly AnyRow[],
): Promise<void> {
  const first = rows[0];
  if (first === undefined) return;
  const atOnce = Math.floor(VALUES_AT_ONCE / Object.keys(first).length);
  for (let from = 0; from < rows.length; from += atOnce)
    await anyTable(tx)
      .insertInto(table)
      .values(rows.slice(from, from + atOnce))
      .execute();
}

/**
 * Gives one row other values.
 *
 * @param row the row as it was, by which it is found
 * @throws Error when there is not exactly one such row
 */
export async function updateRow(
  tx: StepTransaction,
  table: RecordTable,
  row: AnyRow,
  values: AnyRow,
): Promise<void> {
  let query = anyTable(tx).updateTable(table).set(values);
  for (const column of TABLE_SHAPES[table].key)
    query = query.where(column, '=', row[column] ?? null);
  refuseUnlessOne(table, row, (await query.executeTakeFirst()).numUpdatedRows);
}

/**
 * Takes one row away.
 *
 * @throws Error when there is not exactly one such row
 */
export async function deleteRow(
  tx: StepTransaction,
  table: RecordTable,
  row: AnyRow,
): Promise<void> {
  let query = anyTable(tx).deleteFrom(table);
  for (const column of TABLE_SHAPES[table].key)
    query = query.where(column, '=', row[column] ?? null);
  refuseUnlessOne(table, row, (await query.executeTakeFirst()).numDeletedRows);
}

/** The values of a row's key, joined by a slash: how the step log names the row. */
export function rowKey(table: RecordTable, row: AnyRow): string {
  return TABLE_SHAPES[table].key.map((column) => row[column]).join('/');
}

function refuseUnlessOne(table: RecordTable, row: AnyRow, touched: bigint): void {
  if (touched !== 1n) throw new Error(`${touched} rows of ${table} are ${rowKey(table, row)}`);
}
