import type { Deadline, StatusChange } from '../records/element.ts';

/** Tells whether a row still says all it said; what it left open may have been filled in. */
function keeps(before: object, after: object | undefined): boolean {
  const now = (after ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries(before).every(([key, value]) => value === undefined || now[key] === value);
}

/**
 * Tells whether a timeline or a row of terms lost or changed what it said. Rows are added at the
 * end; a day, reason or citation that was left open may be filled in later.
 */
export function isRewritten<Row extends StatusChange | Deadline>(
  before: readonly Row[],
  after: readonly Row[],
): boolean {
  return !before.every((row, at) => keeps(row, after[at]));
}
