import { availableBudget } from './budget.ts';
import { isComputed, programmeAmount, programmeTotal } from './programme.ts';
import type { Contents } from './records/contents.ts';
import type { ProgrammeLine } from './records/programme.ts';

/** The reservation as counter-entry: its amount in a year, and the amount it would have. */
export interface CounterEntry {
  readonly line: ProgrammeLine;
  /** Whole euros. */
  readonly from: number;
  readonly to: number;
}

/** A year of the programme beside the budget there is. Whole euros. */
export interface YearBalance {
  readonly year: number;
  readonly total: number;
  readonly available: number;
  /** Amount not spent; below zero: the amount spent too much. */
  readonly left: number;
  /**
   * Counter-entry that would make the year fit; absent where it fits, or the reservation has too
   * little.
   */
  readonly counterEntry?: CounterEntry;
}

/**
 * Gives the programme's total beside the available budget, per year, with the reservation offered
 * to take up the difference. Empty where the dossier has no budget for the programme as a whole.
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

/** Gives the line with another amount in a year; a zero keeps the style in which it is printed. */
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
