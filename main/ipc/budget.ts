import { DossierError } from '../../db/model/errors.ts';
import { numbering } from '../../db/model/numbering.ts';
import type { Action } from '../../db/model/records/action.ts';
import { steps } from '../../db/model/texts/nl/steps.ts';
import { actions } from '../../db/repositories/actions.ts';
import { confirmBudget } from '../../db/repositories/confirm-budget.ts';
import { contentsIn } from '../../db/repositories/contents.ts';
import type { StepTransaction } from '../../db/schema/access.ts';
import type { Handlers } from '../../preload/contract.ts';
import type { AppWindow } from '../app/app-window.ts';
import { takeStep } from './take-step.ts';

/** One cell of an action line's table; null makes it blank. */
interface Cell {
  readonly action: string;
  readonly year: number;
  /** Amount in whole euros. */
  readonly amount: number | null;
  /** Amount there when the change began; absent: the cell is set whatever stands there. */
  readonly was?: number | null;
}

/** Answers the channels of the cells in the action lines' tables. */
export const budgetHandlers: Handlers<AppWindow>['budget'] = {
  setCells: async ({ cells }, window) =>
    await takeStep(window, steps.cells({ count: cells.length }), async (tx) => {
      await refuseMet(tx, cells);
      for (const [id, own] of Map.groupBy(cells, (cell) => cell.action))
        await actions.save(tx, withCells(await actions.get(tx, id), own));
    }),
  confirm: async ({ confirmations }, window) =>
    await takeStep(window, steps.confirmed({ count: confirmations.length }), async (tx) => {
      await refuseMet(
        tx,
        confirmations.map(({ action, year, was, amount }) => ({
          action,
          year,
          ...(was !== undefined && { was }),
          amount: amount ?? was ?? null,
        })),
      );
      for (const confirmation of confirmations) await confirmBudget(tx, confirmation);
    }),
};

/**
 * Refuses to overwrite amounts that somebody else has changed since.
 * @throws cells-meet, naming each; record-unknown
 */
async function refuseMet(tx: StepTransaction, cells: readonly Cell[]): Promise<void> {
  const based = cells.filter(({ was }) => was !== undefined);
  const met: { readonly cell: Cell; readonly now: number | null }[] = [];
  for (const [id, own] of Map.groupBy(based, (cell) => cell.action)) {
    const { budget } = await actions.get(tx, id);
    for (const cell of own) {
      const now = budget.find(({ year }) => year === cell.year)?.amount ?? null;
      if (now !== cell.was && now !== cell.amount) met.push({ cell, now });
    }
  }
  if (met.length === 0) return;
  const numbers = numbering(await contentsIn(tx));
  throw new DossierError('cells-meet', {
    cells: met.map(({ cell: { action, year, was = null, amount }, now }) => ({
      action: String(numbers.actions.get(action) ?? '?'),
      year,
      was,
      now,
      wanted: amount,
    })),
  });
}

/**
 * Puts typed cells in an action's budget; an amount that a person typed is established, whatever
 * was derived before.
 */
function withCells(action: Action, cells: readonly Cell[]): Action {
  const years = new Set(cells.map(({ year }) => year));
  const kept = action.budget.filter(({ year }) => !years.has(year));
  const typed = cells.flatMap(({ year, amount }) =>
    amount === null ? [] : [{ year, amount, provenance: 'vastgesteld' as const }],
  );
  return { ...action, budget: [...kept, ...typed].toSorted((a, b) => a.year - b.year) };
}
