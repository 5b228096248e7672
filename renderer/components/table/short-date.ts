/**
 * Prints a day in figures, as a column has room for: `2-2-2024`.
 * @param isoDate `2024-02-02`
 */
export function shortDate(isoDate: string): string {
  return isoDate.split('-').map(Number).toReversed().join('-');
}
