import type { Kysely, SelectQueryBuilder } from 'kysely';
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
  let query = matching(anyTable(db).selectFrom(table as string), where).selectAll();
  for (const column of TABLE_SHAPES[table].order) query = query.orderBy(column);
  return (await query.execute()) as unknown as readonly RecordTables[T][];
}

/** A record and its place among its like. */
export interface Place {
  readonly id: string;
  readonly rank: string;
}

/** The places of ranked records, in their order. */
export async function readPlaces(
  db: Reader,
  table: RecordTable,
  where: Where,
): Promise<readonly Place[]> {
  return await places(db, table, where).orderBy('rank').orderBy('id').execute();
}

/** The last place among ranked records, leaving one of them out. */
export async function readLastPlace(
  db: Reader,
  table: RecordTable,
  where: Where,
  leavingOut: string,
): Promise<Place | undefined> {
  return await places(db, table, where)
    .where('id', '<>', leavingOut)
    .orderBy('rank', 'desc')
    .limit(1)
    .executeTakeFirst();
}

function places(db: Reader, table: RecordTable, where: Where) {
  return matching(anyTable(db).selectFrom(table as string), where)
    .select(['id', 'rank'])
    .$castTo<Place>();
}

function matching<T>(
  query: SelectQueryBuilder<AnyTables, string, T>,
  where: Where,
): SelectQueryBuilder<AnyTables, string, T> {
  return Object.entries(where).reduce(
    (narrowed, [column, value]) =>
      Array.isArray(value)
        ? narrowed.where(column, 'in', value)
        : narrowed.where(column, 'is', value as Value),
    query,
  );
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
