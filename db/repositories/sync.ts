import { DossierError } from '../model/errors.ts';
import type { StepTransaction } from '../schema/access.ts';
import {
  type AnyRow,
  deleteRow,
  insertRows,
  type RowSet,
  rowKey,
  updateRow,
} from '../schema/rows.ts';
import type { RecordTable } from '../schema.ts';

/**
 * Makes stored rows into others: those that are gone are deleted, those that differ changed, those
 * that are new added. Rows that stay as they are are not touched.
 *
 * @param tables owners before what they own; no other table is looked at
 * @throws record-refused where two of the wanted rows have the same key
 */
export async function syncRows(
  tx: StepTransaction,
  tables: readonly RecordTable[],
  stored: RowSet,
  wanted: RowSet,
): Promise<void> {
  for (const table of tables.toReversed()) {
    const kept = byKey(table, wanted);
    for (const [key, row] of byKey(table, stored))
      if (!kept.has(key)) await deleteRow(tx, table, row);
  }
  for (const table of tables) {
    const present = byKey(table, stored);
    const added: AnyRow[] = [];
    for (const row of rowsIn(table, wanted)) {
      const before = present.get(rowKey(table, row));
      if (before === undefined) added.push(row);
      else if (differs(before, row)) await updateRow(tx, table, before, row);
    }
    await insertRows(tx, table, added);
  }
}

function rowsIn(table: RecordTable, rows: RowSet): readonly AnyRow[] {
  return (rows[table] ?? []) as unknown as readonly AnyRow[];
}

function byKey(table: RecordTable, rows: RowSet): ReadonlyMap<string, AnyRow> {
  const found = new Map<string, AnyRow>();
  for (const row of rowsIn(table, rows)) {
    const key = rowKey(table, row);
    if (found.has(key)) throw new DossierError('record-refused', { detail: `${table} ${key}` });
    found.set(key, row);
  }
  return found;
}

function differs(before: AnyRow, after: AnyRow): boolean {
  return Object.entries(after).some(([column, value]) => before[column] !== value);
}
