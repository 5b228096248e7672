import { createContext, useContext } from 'react';
import type { Unit } from './grid/units.ts';

/** How the screen shows its tables: the same unit and years in all of them. */
export interface BudgetView {
  readonly unit: Unit;
  readonly years: readonly number[];
  readonly setUnit: (unit: Unit) => void;
  /** Shows one year more, to be filled in. */
  readonly addYear: () => void;
}

export const BudgetViewContext = createContext<BudgetView>({
  unit: 1,
  years: [],
  setUnit: () => undefined,
  addYear: () => undefined,
});

/** Gives the unit and the years of the screen around. */
export function useBudgetView(): BudgetView {
  return useContext(BudgetViewContext);
}
