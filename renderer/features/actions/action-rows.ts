import { type LinkResolver, printLinks } from '../../../db/model/links/index.ts';
import type { Numbering } from '../../../db/model/numbering.ts';
import type { Action } from '../../../db/model/records/action.ts';
import type { GridRow } from './grid/grid-row.ts';

/** Gives the actions of a line as rows of a grid. */
export function actionRows(
  actions: readonly Action[],
  years: readonly number[],
  {
    numbers,
    links,
    nameOf,
  }: {
    readonly numbers: Numbering;
    readonly links: LinkResolver;
    /** Names the action with this number in a message. */
    readonly nameOf: (number: string) => string;
  },
): readonly GridRow[] {
  return actions.map((action) => {
    const number = numbers.actions.get(action.id) ?? '';
    const budget = new Map(action.budget.map((amount) => [amount.year, amount]));
    return {
      id: action.id,
      number,
      text: printLinks(action.text, links),
      name: nameOf(number),
      fixed: false,
      amounts: years.map((year) => {
        const found = budget.get(year);
        return found === undefined
          ? { amount: null }
          : { amount: found.amount, derived: found.provenance === 'afgeleid' };
      }),
    };
  });
}
