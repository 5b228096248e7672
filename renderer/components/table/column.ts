import type { ReactNode } from 'react';

/** One column of a table of records. */
export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  /** Gives its plain text, by which rows are also sorted and exported, unless said else. */
  readonly text: (row: Row) => string;
  /** Gives a spreadsheet a figure, or a day in figures, instead of the text. */
  readonly exported?: (row: Row) => string | number;
  /** Shows it otherwise than as the text. */
  readonly cell?: (row: Row) => ReactNode;
  readonly sortValue?: (row: Row) => number | string | undefined;
  /** Width in rem; the column without one takes the room that is left. */
  readonly width?: number;
  readonly align?: 'end';
  /** Whether it is left out where there is little room. */
  readonly isOptional?: boolean;
  /**
   * Whether it is left out sooner still: where details stand beside the table in a small window.
   */
  readonly isExtra?: boolean;
  /** Whether it is shown only where the table has a large window nearly to itself. */
  readonly isSpare?: boolean;
}

/** Gives the class of a column's cells, by which styles/data-table.css leaves them out. */
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
  /** Title of the head; absent: the rows stand there without one. */
  readonly title?: string;
  readonly rows: readonly Row[];
  /** Subtotals in the head, by the key of the column. */
  readonly totals?: Readonly<Record<string, ReactNode>>;
}

/** Column by which rows are sorted within their group; undefined: they keep their order. */
export type Sorting =
  | { readonly column: string; readonly direction: 'ascending' | 'descending' }
  | undefined;
