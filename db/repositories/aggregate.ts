import { DossierError } from '../model/errors.ts';
import type { RecordKind } from '../model/records/values.ts';
import type { Reader } from '../schema/access.ts';
import { type AnyRow, type RowSet, type RowsOf, readRows, type Where } from '../schema/rows.ts';
import { TABLE_SHAPES } from '../schema/table-shapes.ts';
import type { RecordTable } from '../schema.ts';

/** Rows that belong to a record and go with it. */
interface OwnedRows {
  readonly table: RecordTable;
  /** The column with the owner's id; absent: the first of the table's key. */
  readonly owner?: string;
  /** The owned table whose rows own these in turn. */
  readonly through?: RecordTable;
}

/** How one kind of record lies in the file: a row of its own, and the rows it owns. */
export interface Aggregate<Item extends { readonly id: string }, T extends RecordTable> {
  readonly kind: RecordKind | 'note';
  readonly table: T;
  /** Owners before what they own. */
  readonly owned: readonly (OwnedRows & { readonly table: T })[];
  /** Which rows of its table share one order with a record: its theme's and category's. */
  readonly siblings: (item: Item) => Where;
  /**
   * A record as rows.
   * @param stored its rows as they are now; empty for a new record
   */
  readonly toRows: (
    item: Item,
    rank: string,
    stored: RowSet,
    db: Reader,
  ) => RowSet | Promise<RowSet>;
  readonly fromRows: (rows: RowsOf<T>) => readonly Item[];
  /**
   * Refuses a record that the file could hold and must not.
   * @param before the record as it is; absent for a new one
   */
  readonly refuse?: (db: Reader, item: Item, before?: Item) => Promise<void>;
}

/** The tables an aggregate lies in, owners before what they own. */
export function tablesOf<Item extends { readonly id: string }, T extends RecordTable>(
  aggregate: Aggregate<Item, T>,
): readonly T[] {
  return [aggregate.table, ...aggregate.owned.map(({ table }) => table)];
}

/** The rows of one record, or of all; each table's in the order its owner has them. */
export async function storedRows<Item extends { readonly id: string }, T extends RecordTable>(
  db: Reader,
  aggregate: Aggregate<Item, T>,
  id?: string,
): Promise<RowsOf<T>> {
  const rows: Partial<Record<RecordTable, readonly AnyRow[]>> = {};
  const read = async (table: RecordTable, where: Where) => {
    rows[table] = (await readRows(db, table, where)) as unknown as readonly AnyRow[];
  };
  await read(aggregate.table, id === undefined ? {} : { id });
  for (const { table, owner = TABLE_SHAPES[table].key[0] ?? '', through } of aggregate.owned) {
    const owners = through === undefined ? id : rows[through]?.map((row) => row.id ?? null);
    await read(table, id === undefined || owners === undefined ? {} : { [owner]: owners });
  }
  return rows as unknown as RowsOf<T>;
}

/** Says that a record is not, or no longer, there. */
export function unknownRecord(kind: string, id: string): DossierError<'record-unknown'> {
  return new DossierError('record-unknown', { kind, id });
}
