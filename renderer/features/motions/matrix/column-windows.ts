/** Number of columns that a screen scrolls through without losing its way. */
const MOST = 80;

/** Columns that are shown together where there are too many for one table. */
export interface ColumnWindow {
  readonly from: number;
  readonly to: number;
}

/** Divides the columns into windows; one window where they fit. */
export function columnWindows(count: number): readonly ColumnWindow[] {
  const windows = Math.max(1, Math.ceil(count / MOST));
  return Array.from({ length: windows }, (_, at) => ({
    from: at * MOST,
    to: Math.min(count, (at + 1) * MOST),
  }));
}
