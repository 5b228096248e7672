import type { ProgrammeBudget, ProgrammeLine } from '../../db/model/records/programme.ts';

/**
 * A cell of the programme's table: whole euros, a zero as the source prints it, or `sum` for an
 * amount that is the sum of an action line and not zero.
 */
type ProgrammeCell = number | '-' | '0' | 'sum';

/** A line of the programme's table as a seed file writes it; with `line` its amounts are sums. */
export type ProgrammeLineForm = Pick<ProgrammeLine, 'label' | 'kind' | 'text'> & {
  readonly key: string;
  readonly line?: string;
  readonly budget: { readonly [year: number]: ProgrammeCell };
};

/** Makes the line's record. A zero the source does not show in this cell would print as `-`. */
export function programmeLineRecord(form: ProgrammeLineForm): ProgrammeLine {
  const { key, line, label, kind, text } = form;
  const budget = Object.entries(form.budget).map(([year, cell]) =>
    programmeBudget(Number(year), cell, kind === 'actielijn'),
  );
  return { id: key, label, kind, text, ...(line && { line }), budget };
}

function programmeBudget(year: number, cell: ProgrammeCell, isSum: boolean): ProgrammeBudget {
  if (isSum) return { year, amount: null, zero: cell === '0' ? '0' : '-' };
  const amount = typeof cell === 'number' ? cell : 0;
  return { year, amount, zero: cell === '0' ? '0' : '-' };
}
