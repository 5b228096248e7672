import { availableBudget } from '../../../../db/model/budget.ts';
import { isComputed, programmeAmount, programmeTotal } from '../../../../db/model/programme.ts';
import type { Contents } from '../../../../db/model/records/contents.ts';
import type { ProgrammeLine } from '../../../../db/model/records/programme.ts';

/** The reservation as counter-entry: what it has in a year, and what it would have. */
export interface CounterEntry {
  readonly line: ProgrammeLine;
  /** Whole euros. */
  readonly from: number;
  readonly to: number;
}

/** How a year of the programme stands to what there is. Whole euros. */
export interface YearBalance {
  readonly year: number;
  readonly total: number;
  readonly available: number;
  /** What is not spent; below zero: what is spent too much. */
  readonly left: number;
  /** What would make the year fit; absent where it fits, or the reservation has too little. */
  readonly counterEntry?: CounterEntry;
}

/**
 * The programme's total beside the available budget, per year, with the reservation offered to take
 * up the difference. Nothing where the dossier has no budget for the programme as a whole.
 */
export function yearlyBalance(
  contents: Pick<Contents, 'actions' | 'programme' | 'budgetSources'>,
  years: readonly number[],
): readonly YearBalance[] {
  const reservation = contents.programme.find(
    (line) => line.kind === 'reservering' && !isComputed(line),
  );
  return years.flatMap((year) => {
    const available = availableBudget(contents, year);
    if (available === undefined || contents.programme.length === 0) return [];
    const total = programmeTotal(contents, year);
    const left = available - total;
    const balance = { year, total, available, left };
    if (left === 0 || reservation === undefined) return [balance];
    const from = programmeAmount(contents, reservation, year) ?? 0;
    const to = from + left;
    return [to < 0 ? balance : { ...balance, counterEntry: { line: reservation, from, to } }];
  });
}

/** The line with another amount in a year; a zero keeps the style in which it is printed. */
export function withProgrammeAmount(
  line: ProgrammeLine,
  year: number,
  amount: number | null,
): ProgrammeLine {
  const zero = line.budget.find((cell) => cell.year === year)?.zero ?? '-';
  const others = line.budget.filter((cell) => cell.year !== year);
  const budget = [...others, { year, amount, zero }].toSorted((a, b) => a.year - b.year);
  return { ...line, budget };
}
