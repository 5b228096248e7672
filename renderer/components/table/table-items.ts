import type { Column, RowGroup, Sorting } from './column.ts';

/** A line of the table as it is shown: the head of a group, or a record. */
export type TableItem<Row> =
  | { readonly kind: 'group'; readonly key: string; readonly group: RowGroup<Row> }
  | {
      readonly kind: 'row';
      readonly key: string;
      readonly row: Row;
      readonly group: RowGroup<Row>;
    };

/**
 * Gives the sorting after a press on a column's head: up, down, and back to the order of the
 * dossier.
 */
export function nextSorting(sorting: Sorting, column: string): Sorting {
  if (sorting?.column !== column) return { column, direction: 'ascending' };
  return sorting.direction === 'ascending' ? { column, direction: 'descending' } : undefined;
}

/** Sorts rows in the order asked for. Rows without a value come last, in either direction. */
export function sortedRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting,
  collator: Intl.Collator,
): readonly Row[] {
  const column = columns.find(({ key }) => key === sorting?.column);
  if (column === undefined || sorting === undefined) return rows;
  const sign = sorting.direction === 'ascending' ? 1 : -1;
  const sortValue = column.sortValue ?? column.text;
  const valued = rows.map((row) => [sortValue(row), row] as const);
  const compare = (a: number | string, b: number | string) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
  return valued
    .toSorted(([a], [b]) => {
      const [none, noneToo] = [a === undefined || a === '', b === undefined || b === ''];
      if (none || noneToo) return Number(none) - Number(noneToo);
      return sign * compare(a as number | string, b as number | string);
    })
    .map(([, row]) => row);
}

/** Lists the lines of a table, heads and rows; of a folded group only the head. */
export function tableItems<Row>(
  groups: readonly RowGroup<Row>[],
  keyOf: (row: Row) => string,
  folded: ReadonlySet<string>,
): readonly TableItem<Row>[] {
  return groups.flatMap((group): readonly TableItem<Row>[] => {
    const head =
      group.title === undefined
        ? []
        : [{ kind: 'group', key: `group:${group.key}`, group } as const];
    if (group.title !== undefined && folded.has(group.key)) return head;
    const rows = group.rows.map((row) => ({ kind: 'row', key: keyOf(row), row, group }) as const);
    return [...head, ...rows];
  });
}
