/**
 * A cell of a grid: row 0 is the first record, the row after the last holds the totals; column 0
 * names the record, then come the years, then the total.
 */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** Size of a grid: `rows` records and `years` years, names and totals aside. */
export interface GridSize {
  readonly rows: number;
  readonly years: number;
}

/** A run of places from `from` to `to`, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The cells with amounts in a selection: places among the records and among the years. */
export interface Area {
  readonly rows: Span;
  readonly years: Span;
}

function span(a: number, b: number): Span {
  return { from: Math.min(a, b), to: Math.max(a, b) };
}

/** Gives the rectangle between two cells, in positions. */
export function between(a: Position, b: Position): { readonly rows: Span; readonly columns: Span } {
  return { rows: span(a.row, b.row), columns: span(a.column, b.column) };
}

/** Tells whether a cell lies in the rectangle between two others. */
export function isBetween(at: Position, a: Position, b: Position): boolean {
  const { rows, columns } = between(a, b);
  return (
    rows.from <= at.row && at.row <= rows.to && columns.from <= at.column && at.column <= columns.to
  );
}

/** Gives the cells with amounts between two positions; undefined where only names or totals are. */
export function amountsBetween(a: Position, b: Position, size: GridSize): Area | undefined {
  const { rows, columns } = between(a, b);
  const years = { from: Math.max(columns.from, 1) - 1, to: Math.min(columns.to, size.years) - 1 };
  const records = { from: rows.from, to: Math.min(rows.to, size.rows - 1) };
  return years.from > years.to || records.from > records.to ? undefined : { rows: records, years };
}

/** Gives the nearest cell that exists. */
export function within({ row, column }: Position, size: GridSize): Position {
  return {
    row: Math.max(0, Math.min(row, size.rows)),
    column: Math.max(0, Math.min(column, size.years + 1)),
  };
}

/** Tells whether the cell is of a record in a year, rather than a name or a total. */
export function holdsAmount({ row, column }: Position, size: GridSize): boolean {
  return row < size.rows && column >= 1 && column <= size.years;
}
