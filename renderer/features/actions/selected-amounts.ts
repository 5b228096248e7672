import { actionAmount } from '../../../db/model/programme.ts';
import type { Action } from '../../../db/model/records/action.ts';

/** Selected cells: these actions in these years. */
export interface Selection {
  readonly ids: readonly string[];
  readonly years: readonly number[];
}

/** Counts the amounts in the selected cells, and adds them up in whole euros. */
export function selectedAmounts(
  actions: readonly Action[],
  { ids, years }: Selection,
): { readonly count: number; readonly sum: number } {
  const amounts = actions
    .filter(({ id }) => ids.includes(id))
    .flatMap((action) => years.flatMap((year) => actionAmount(action, year) ?? []));
  return { count: amounts.length, sum: amounts.reduce((sum, amount) => sum + amount, 0) };
}
