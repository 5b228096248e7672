import type { Contents } from './records/contents.ts';

/** Reservation of the programme in a year, for what is still to be decided. */
export interface Reserved {
  readonly year: number;
  /** Whole euros. */
  readonly amount: number;
}

/** Gives the reservation of the programme's table, per year in which there is one. */
export function reservation({ programme }: Pick<Contents, 'programme'>): readonly Reserved[] {
  const perYear = new Map<number, number>();
  for (const { year, amount } of programme
    .filter(({ kind }) => kind === 'reservering')
    .flatMap(({ budget }) => budget)) {
    if (amount !== null && amount !== 0) perYear.set(year, (perYear.get(year) ?? 0) + amount);
  }
  return [...perYear]
    .map(([year, amount]) => ({ year, amount }))
    .toSorted((a, b) => a.year - b.year);
}
