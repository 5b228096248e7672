import { DossierError } from '../model/errors.ts';
import type { Annex } from '../model/records/annex.ts';
import type { StepTransaction } from '../schema/access.ts';
import { actions } from './actions.ts';
import { unknownRecord } from './aggregate.ts';
import { annexes } from './annexes.ts';

/** Confirmation of a derived amount by a person who has read it in a source. */
export interface BudgetConfirmation {
  /** The action's id. */
  readonly action: string;
  /** The year the amount stands in now. */
  readonly year: number;
  /** The source that was read: "Kamerstukken 2023/24, 28 638, nr. 233, bijlage". */
  readonly readIn: string;
  /** Amount that the source says, in whole euros; absent: the amount as it stands. */
  readonly amount?: number;
  /** The year the source puts it in; absent: the year it stands in. */
  readonly inYear?: number;
}

/**
 * Makes a derived amount an established one, corrected where the source says otherwise. An annex
 * that is a copy said the same all along, so the amounts it is compared with move along; any other
 * change of the action makes the copy differ from what was sent.
 *
 * @throws record-unknown for the action, or a year in which it has no amount; record-refused where
 *   the action has another amount in the year the source names
 */
export async function confirmBudget(
  tx: StepTransaction,
  confirmation: BudgetConfirmation,
): Promise<void> {
  const { action: id, year, readIn, inYear = year } = confirmation;
  const action = await actions.get(tx, id);
  const derived = action.budget.find((budget) => budget.year === year);
  if (derived === undefined) throw unknownRecord('action', `${id}/${year}`);
  const others = action.budget.filter((budget) => budget !== derived);
  if (others.some((budget) => budget.year === inYear))
    throw new DossierError('record-refused', { detail: `action_budget ${id}/${inYear}` });
  const amount = confirmation.amount ?? derived.amount;
  const budget = [...others, { year: inYear, amount, provenance: 'vastgesteld' as const, readIn }];
  await actions.save(tx, { ...action, budget });
  for (const annex of await annexes.list(tx))
    if (annex.baseline !== undefined)
      await annexes.save(tx, withBaseline(annex, annex.baseline, { id, year, inYear, amount }));
}

function withBaseline(
  annex: Annex,
  baseline: NonNullable<Annex['baseline']>,
  moved: { id: string; year: number; inYear: number; amount: number },
): Annex {
  const { id, year, inYear, amount } = moved;
  const at = baseline.findIndex((each) => each.id === id && each.year === year);
  const others = baseline.filter(
    (each) => each.id !== id || (each.year !== year && each.year !== inYear),
  );
  const place = at === -1 ? others.length : at;
  return { ...annex, baseline: others.toSpliced(place, 0, { id, year: inYear, amount }) };
}
