import { printInUnit } from './money.ts';
import type { Action, ActionLine } from './records/action.ts';
import type { Annex } from './records/annex.ts';
import type { Contents } from './records/contents.ts';
import type { ProgrammeLine } from './records/programme.ts';
import { parseUnit } from './unit.ts';

type Budgeted = Pick<Contents, 'actions' | 'programme'>;

/**
 * Lists the years an annex has columns for. Without years of its own: from the first to the last
 * year that an action or a programme line has money in; none when there is no money at all.
 * @example
 * annexYears(contents, { ...annex, yearFrom: 2024, yearTo: 2026 }) // [2024, 2025, 2026]
 */
export function annexYears(contents: Budgeted, annex?: Annex): readonly number[] {
  const years = [...contents.actions, ...contents.programme].flatMap((row) =>
    row.budget.map((amount) => amount.year),
  );
  const from = annex?.yearFrom ?? years.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const to = annex?.yearTo ?? years.reduce((a, b) => Math.max(a, b), from);
  return Number.isFinite(from) && to >= from
    ? Array.from({ length: to - from + 1 }, (_, at) => from + at)
    : [];
}

/**
 * Gives what an action has in a year.
 * @returns whole euros; `undefined` where nothing stands, which prints blank and is not 0
 */
export function actionAmount(action: Action, year: number): number | undefined {
  return action.budget.find((amount) => amount.year === year)?.amount;
}

/**
 * Adds up some actions in a year, such as those of one action line.
 * @returns whole euros
 */
export function actionsTotal(actions: readonly Action[], year: number): number {
  return actions.reduce((total, action) => total + (actionAmount(action, year) ?? 0), 0);
}

/** Tells whether the amount follows from the actions rather than from the line itself. */
export function isComputed(line: Pick<ProgrammeLine, 'kind' | 'line'>): boolean {
  return line.kind === 'actielijn' && line.line !== undefined;
}

/**
 * Gives what a line of the programme has in a year. A line for an action line has what its actions
 * have together, whatever an import put beside it; the checks compare the two.
 * @returns whole euros; `null` where nothing is known
 * @example
 * programmeAmount(contents, line, 2023) // 300_000, or null where nothing is known
 */
export function programmeAmount(
  contents: Pick<Contents, 'actions'>,
  line: ProgrammeLine,
  year: number,
): number | null {
  if (!isComputed(line)) return line.budget.find((amount) => amount.year === year)?.amount ?? null;
  return actionsTotal(
    contents.actions.filter((action) => action.line === line.line),
    year,
  );
}

/**
 * Adds up the programme's lines in a year.
 * @returns whole euros
 */
export function programmeTotal(contents: Budgeted, year: number): number {
  return contents.programme.reduce(
    (total, line) => total + (programmeAmount(contents, line, year) ?? 0),
    0,
  );
}

/**
 * Prints what a line of the programme has in a year: its amount in the unit, a zero in the style
 * that this cell has (`-`, `0` or blank), nothing where nothing is known.
 * @param unit euros per printed 1; without it that of the first budget annex
 */
export function printProgrammeAmount(
  contents: Pick<Contents, 'actions' | 'annexes'>,
  line: ProgrammeLine,
  year: number,
  unit: number = unitOfAnnex(contents.annexes.find(({ kind }) => kind === 'begroting')),
): string {
  const amount = programmeAmount(contents, line, year);
  if (amount === null) return '';
  if (amount !== 0) return printInUnit(amount, unit);
  return line.budget.find((cell) => cell.year === year)?.zero ?? '';
}

/**
 * Gives the unit of the programme's table.
 * @returns euros per printed 1
 */
export function unitOfAnnex(annex: Annex | undefined): number {
  return annex?.unit ?? ((annex?.unitText && parseUnit(annex.unitText)?.unit) || 1);
}

/**
 * Gives the unit of an action line's table: its own, else the one its printed unit says, else the
 * annex's.
 * @returns euros per printed 1
 */
export function unitOfLine(line: ActionLine, annex: Annex | undefined): number {
  return line.unit ?? ((line.unitText && parseUnit(line.unitText)?.unit) || unitOfAnnex(annex));
}
