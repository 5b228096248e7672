import { DossierError } from '../model/errors.ts';
import type { PartName, Parts } from '../model/records/parts.ts';
import type { Reader } from '../schema/access.ts';
import type { RowMap } from '../schema/maps/column-map.ts';
import { ownedTables } from '../schema/maps/index.ts';
import { type AnyRow, type RowSet, readRows, type Where } from '../schema/rows.ts';
import type { RecordTable } from '../schema.ts';
import type { Standing } from './rows/write.ts';

/** The parts that have an id of their own. */
export type Identified = {
  [P in PartName]: Parts[P] extends { readonly id: string } ? P : never;
}[PartName];

/** One kind of record: how it lies in the file, and what holds for it beyond that. */
export interface Aggregate<P extends Identified> {
  readonly map: RowMap<P>;
  /**
   * Gives the columns that must be equal for rows to share one order with a record: its theme's and
   * category's.
   */
  readonly siblings: (item: Parts[P]) => Where;
  /**
   * Gives what its rows say beside the record and its rank; absent: nothing.
   * @param stored its rows as they are now; empty for a new record
   */
  readonly standing?: (item: Parts[P], stored: RowSet, db: Reader) => Standing | Promise<Standing>;
  /**
   * Refuses a record that the file could hold and must not.
   * @param before the record as it is; absent for a new one
   */
  readonly refuse?: (db: Reader, item: Parts[P], before?: Parts[P]) => Promise<void>;
}

/**
 * Reads the rows of one record, or of all of its kind; each table's in the order its owner has
 * them.
 */
export async function storedRows(db: Reader, map: RowMap, id?: string): Promise<RowSet> {
  const rows: Partial<Record<RecordTable, readonly AnyRow[]>> = {};
  const read = async (table: RecordTable, where: Where) => {
    rows[table] = (await readRows(db, table, where)) as unknown as readonly AnyRow[];
  };
  await read(map.table, id === undefined ? {} : { id });
  for (const { table, owner, through } of ownedTables(map)) {
    const owners = through === undefined ? id : rows[through]?.map((row) => row.id ?? null);
    await read(table, id === undefined || owners === undefined ? {} : { [owner]: owners });
  }
  return rows as unknown as RowSet;
}

/** Makes the error that a record is not, or no longer, there. */
export function unknownRecord(kind: string, id: string): DossierError<'record-unknown'> {
  return new DossierError('record-unknown', { kind, id });
}
