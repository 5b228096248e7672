import type { Action } from '../../../db/model/records/action.ts';
import type { ActionForm, ActionLineForm } from '../../forms/action-form.ts';
import { actielijn1 } from './actielijn-1.ts';
import { actielijn2 } from './actielijn-2.ts';
import { actielijn3 } from './actielijn-3.ts';
import { actielijn4 } from './actielijn-4.ts';
import { actielijn5 } from './actielijn-5.ts';

/**
 * Bijlage 2: the action lines in order.
 *
 * The text of the letter lost the year columns. What the totals leave no doubt about is
 * `vastgesteld`; the rest is `afgeleid`: near-certain years first, then the earliest placement,
 * row by row, that satisfies every yearly total. A test makes the derivation again.
 */
export const actionLines: readonly ActionLineForm[] = [
  actielijn1,
  actielijn2,
  actielijn3,
  actielijn4,
  actielijn5,
];

/**
 * Tells how an action stands under the letter: "Tot de tijd dat over de inhoud van het Actieplan
 * definitief duidelijkheid bestaat, wordt aan de huidige acties waarmee financiële middelen gemoeid
 * zijn, geen opvolging gegeven." Of the others the letter says only that the partners want to
 * begin.
 */
export function statusUnderLetter(action: ActionForm): Action['status'] {
  const costsMoney = Object.values(action.budget).some((amount) => amount > 0);
  return costsMoney ? 'opgeschort' : 'niet-gestart';
}
