import type { ReactNode } from 'react';

/** One column of a table of records. */
export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  /** What stands in it as plain text: also what is sorted by and exported, unless said else. */
  readonly text: (row: Row) => string;
  /** What a spreadsheet gets instead of the text: a figure, or a day in figures. */
  readonly exported?: (row: Row) => string | number;
  /** What is shown instead of the text. */
  readonly cell?: (row: Row) => ReactNode;
  readonly sortValue?: (row: Row) => number | string | undefined;
  /** In rem; the column without one takes what is left. */
  readonly width?: number;
  readonly align?: 'end';
  /** Left out where there is little room. */
  readonly isOptional?: boolean;
  /** Left out sooner still: where details stand beside the table in a small window. */
  readonly isExtra?: boolean;
  /** Shown only where the table has a large window nearly to itself. */
  readonly isSpare?: boolean;
}

/** The class of a column's cells: by it styles/data-table.css leaves them out. */
export function columnClass({
  isOptional = false,
  isExtra = false,
  isSpare = false,
}: Pick<Column<never>, 'isOptional' | 'isExtra' | 'isSpare'>): string | undefined {
  if (isSpare) return 'data-table-spare';
  if (isExtra) return 'data-table-extra';
  return isOptional ? 'data-table-optional' : undefined;
}

/** Rows that belong together, under a head of their own. */
export interface RowGroup<Row> {
  readonly key: string;
  /** Absent: the rows stand there without a head. */
  readonly title?: string;
  readonly rows: readonly Row[];
  /** What stands in the head under each column, by its key: subtotals. */
  readonly totals?: Readonly<Record<string, ReactNode>>;
}

/** By which column rows are sorted within their group; undefined: in the order they stand in. */
export type Sorting =
  | { readonly column: string; readonly direction: 'ascending' | 'descending' }
  | undefined;
