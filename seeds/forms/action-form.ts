import type { Action, ActionBudget, ActionLine } from '../../db/model/records/action.ts';

/** An action as a seed file writes it. */
export type ActionForm = {
  readonly key: string;
  /** Count of the numbers that the row takes; left out: one. */
  readonly covers?: number;
  readonly text: string;
  /** Whole euros per year; a year that is not there prints blank. */
  readonly budget: { readonly [year: number]: number };
  /** Provenance of all its amounts. */
  readonly provenance: ActionBudget['provenance'];
};

/** An action line with its actions in order. */
export type ActionLineForm = {
  readonly key: string;
  readonly title: string;
  readonly unitText: string;
  /** Euros per printed 1. */
  readonly unit: number;
  readonly actions: readonly ActionForm[];
};

/** Makes the line's own record. */
export function actionLineRecord({ key, title, unitText, unit }: ActionLineForm): ActionLine {
  return { id: key, title, unitText, unit };
}

/**
 * Makes the records of the line's actions, in order; `statusOf` says how an action stands under the
 * letter's decisions.
 */
export function actionRecords(
  line: ActionLineForm,
  statusOf: (form: ActionForm) => Action['status'],
): Action[] {
  return line.actions.map((form) => ({
    id: form.key,
    line: line.key,
    covers: form.covers ?? 1,
    text: form.text,
    carriedOutBy: [],
    status: statusOf(form),
    reports: [],
    budget: Object.entries(form.budget).map(([year, amount]) => ({
      year: Number(year),
      amount,
      provenance: form.provenance,
    })),
  }));
}
