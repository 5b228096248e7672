import type { Action } from '../../db/model/records/action.ts';
import { steps } from '../../db/model/texts/nl/steps.ts';
import { actions } from '../../db/repositories/actions.ts';
import { confirmBudget } from '../../db/repositories/confirm-budget.ts';
import type { Handlers } from '../../preload/contract.ts';
import type { AppWindow } from '../app/app-window.ts';
import { takeStep } from './take-step.ts';

/** One cell of an action line's table; null makes it blank. */
interface Cell {
  readonly year: number;
  /** Whole euros. */
  readonly amount: number | null;
}

/** The cells of the action lines' tables. */
export const budgetHandlers: Handlers<AppWindow>['budget'] = {
  setCells: async ({ cells }, window) =>
    await takeStep(window, steps.cells({ count: cells.length }), async (tx) => {
      for (const [id, own] of Map.groupBy(cells, (cell) => cell.action))
        await actions.save(tx, withCells(await actions.get(tx, id), own));
    }),
  confirm: async ({ confirmations }, window) =>
    await takeStep(window, steps.confirmed({ count: confirmations.length }), async (tx) => {
      for (const confirmation of confirmations) await confirmBudget(tx, confirmation);
    }),
};

/** An amount that a person typed is established, whatever was derived before. */
function withCells(action: Action, cells: readonly Cell[]): Action {
  const years = new Set(cells.map(({ year }) => year));
  const kept = action.budget.filter(({ year }) => !years.has(year));
  const typed = cells.flatMap(({ year, amount }) =>
    amount === null ? [] : [{ year, amount, provenance: 'vastgesteld' as const }],
  );
  return { ...action, budget: [...kept, ...typed].toSorted((a, b) => a.year - b.year) };
}
