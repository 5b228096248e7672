import { RECORD_KINDS, type RecordKind } from '../model/records/values.ts';
import type { RecordTable } from '../schema.ts';
import { meaningsOfTable, type RowMeaning } from './fields.ts';
import type { Column } from './maps/column-map.ts';
import { RECORD_TABLES } from './table-shapes.ts';

/** A column that points from one record to another; a list's rows point for the record they are of. */
export interface Pointer {
  readonly table: RecordTable;
  readonly column: string;
  /** The record that points, and the column with its id. */
  readonly from: RecordKind;
  readonly owner: string;
  readonly to: RecordKind;
  /**
   * What becomes of it when the record it points to goes: the field is emptied, the row goes along,
   * or the record that points cannot do without, and must go or point elsewhere first.
   */
  readonly onRemoval: 'empty' | 'drop' | 'refuse';
}

/** Every column that points from record to record, as the maps of the records say. */
export const POINTERS: readonly Pointer[] = RECORD_TABLES.flatMap((table) => {
  const [first] = meaningsOfTable(table);
  return first === undefined ? [] : pointersIn(table, first);
});

function pointersIn(
  table: RecordTable,
  { fields, subject, idColumn, map }: RowMeaning,
): readonly Pointer[] {
  const from = RECORD_KINDS.find((kind) => kind === subject);
  if (from === undefined) return [];
  const optional = new Set(
    Object.values(map.keys)
      .filter((key): key is Column => key.as === 'column' && key.optional)
      .map(({ column }) => column),
  );
  return [...fields].flatMap(([column, { to }]) => {
    if (to === undefined) return [];
    // A row of a list without what it points to says nothing, and goes.
    const otherwise = map.kind === undefined ? 'drop' : 'refuse';
    const onRemoval = optional.has(column) ? 'empty' : otherwise;
    return [{ table, column, from, owner: idColumn, to, onRemoval } as const];
  });
}
