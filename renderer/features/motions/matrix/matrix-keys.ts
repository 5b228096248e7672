/** A place in the matrix; row 0 holds the heads of the columns, column 0 those of the rows. */
export interface MatrixPlace {
  readonly row: number;
  readonly column: number;
}

/** Number of rows and columns, without their heads. */
export interface MatrixSize {
  readonly rows: number;
  readonly columns: number;
}

const PAGE = 10;

/** Gives the place that a key leads to in the matrix; undefined for a key that does not move. */
export function placeAfter(
  key: string,
  { row, column }: MatrixPlace,
  size: MatrixSize,
  isFar: boolean,
): MatrixPlace | undefined {
  const moves: Readonly<Record<string, MatrixPlace>> = {
    ArrowUp: { row: isFar ? 0 : row - 1, column },
    ArrowDown: { row: isFar ? size.rows : row + 1, column },
    ArrowLeft: { row, column: isFar ? 0 : column - 1 },
    ArrowRight: { row, column: isFar ? size.columns : column + 1 },
    Home: { row: isFar ? 0 : row, column: 0 },
    End: { row: isFar ? size.rows : row, column: size.columns },
    PageUp: { row: row - PAGE, column },
    PageDown: { row: row + PAGE, column },
  };
  const to = moves[key];
  return to && withinMatrix(to, size);
}

/** Gives the nearest place there is; the corner over the heads is none. */
export function withinMatrix(
  { row, column }: MatrixPlace,
  { rows, columns }: MatrixSize,
): MatrixPlace {
  const within = (at: number, most: number) => Math.min(most, Math.max(0, at));
  const place = { row: within(row, rows), column: within(column, columns) };
  if (place.row > 0 || place.column > 0) return place;
  return rows > 0 ? { row: 1, column: 0 } : { row: 0, column: Math.min(1, columns) };
}
