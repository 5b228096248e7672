/** Units that a budget can be shown and typed in, in euros per 1. All are powers of ten: exact. */
export const UNITS = [1, 1_000, 10_000, 1_000_000] as const;
export type Unit = (typeof UNITS)[number];

/** Gives the unit to begin with: the printed one where it can be chosen, else euros. */
export function firstUnit(printed: number | undefined): Unit {
  return UNITS.find((unit) => unit === printed) ?? 1;
}
