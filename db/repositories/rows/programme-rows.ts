import type { Action, ActionLine } from '../../model/records/action.ts';
import type { BudgetSource, ProgrammeLine } from '../../model/records/programme.ts';
import type { RowsOf } from '../../schema/rows.ts';
import { grouped } from './grouped.ts';
import { present } from './present.ts';

type ActionRows = RowsOf<'action' | 'action_carrier' | 'action_report' | 'action_budget'>;
type ProgrammeRows = RowsOf<'programme_line' | 'programme_budget'>;
type SourceRows = RowsOf<'budget_source' | 'budget_allocation'>;

/** An action line as rows. */
export function actionLineRows(line: ActionLine, rank: string): RowsOf<'action_line'> {
  const { id, title, unitText, unit } = line;
  return { action_line: [{ id, rank, title, unit_text: unitText ?? null, unit: unit ?? null }] };
}

/** Rows as action lines, in their order. */
export function actionLinesFrom(rows: RowsOf<'action_line'>): readonly ActionLine[] {
  return rows.action_line.map(({ id, title, unit_text, unit }) => ({
    id,
    title,
    ...present({ unitText: unit_text, unit }),
  }));
}

/** An action as rows. */
export function actionRows(action: Action, rank: string): ActionRows {
  const action_id = action.id;
  return {
    action: [
      {
        id: action.id,
        rank,
        line_id: action.line,
        covers: action.covers,
        text: action.text,
        holder: action.holder ?? null,
        status: action.status,
      },
    ],
    action_carrier: action.carriedOutBy.map((organisation_id, position) => ({
      action_id,
      organisation_id,
      position,
    })),
    action_report: action.reports.map(({ asOf, status, text }, position) => ({
      action_id,
      position,
      as_of: asOf,
      status,
      text,
    })),
    action_budget: action.budget.map(({ year, amount, provenance, readIn }) => ({
      action_id,
      year,
      amount,
      provenance,
      read_in: readIn ?? null,
    })),
  };
}

/** Rows as actions, in the order of the action rows; their budgets in order of year. */
export function actionsFrom(rows: ActionRows): readonly Action[] {
  const carriers = grouped(rows.action_carrier, 'action_id');
  const reports = grouped(rows.action_report, 'action_id');
  const budgets = grouped(rows.action_budget, 'action_id');
  return rows.action.map((row) => ({
    id: row.id,
    line: row.line_id,
    covers: row.covers,
    text: row.text,
    carriedOutBy: carriers(row.id).map((each) => each.organisation_id),
    status: row.status,
    reports: reports(row.id).map(({ as_of, status, text }) => ({ asOf: as_of, status, text })),
    budget: budgets(row.id).map(({ year, amount, provenance, read_in }) => ({
      year,
      amount,
      provenance,
      ...present({ readIn: read_in }),
    })),
    ...present({ holder: row.holder }),
  }));
}

/** A programme line as rows. */
export function programmeLineRows(line: ProgrammeLine, rank: string): ProgrammeRows {
  const { id, label, kind, text } = line;
  return {
    programme_line: [{ id, rank, label, kind, text, line_id: line.line ?? null }],
    programme_budget: line.budget.map(({ year, amount, zero }) => ({
      programme_line_id: id,
      year,
      amount,
      zero,
    })),
  };
}

/** Rows as programme lines, in their order; their budgets in order of year. */
export function programmeFrom(rows: ProgrammeRows): readonly ProgrammeLine[] {
  const budgets = grouped(rows.programme_budget, 'programme_line_id');
  return rows.programme_line.map(({ id, label, kind, text, line_id }) => ({
    id,
    label,
    kind,
    text,
    budget: budgets(id).map(({ year, amount, zero }) => ({ year, amount, zero })),
    ...present({ line: line_id }),
  }));
}

/**
 * A budget source as rows.
 *
 * @param isAction whether an id that it is allocated to is an action's; else it is a proposal's
 */
export function budgetSourceRows(
  source: BudgetSource,
  rank: string,
  isAction: (id: string) => boolean,
): SourceRows {
  return {
    budget_source: [
      {
        id: source.id,
        rank,
        title: source.title,
        from_year: source.from,
        to_year: source.to ?? null,
        amount_per_year: source.amountPerYear,
      },
    ],
    budget_allocation: source.allocatedTo.map((id, position) => ({
      budget_source_id: source.id,
      position,
      proposal_id: isAction(id) ? null : id,
      action_id: isAction(id) ? id : null,
    })),
  };
}

/** Rows as budget sources, in their order. */
export function budgetSourcesFrom(rows: SourceRows): readonly BudgetSource[] {
  const allocations = grouped(rows.budget_allocation, 'budget_source_id');
  return rows.budget_source.map((row) => ({
    id: row.id,
    title: row.title,
    from: row.from_year,
    amountPerYear: row.amount_per_year,
    allocatedTo: allocations(row.id).flatMap((each) => each.proposal_id ?? each.action_id ?? []),
    ...present({ to: row.to_year }),
  }));
}
