import type { DerivedAmount } from '../../../../db/model/derived-amounts.ts';
import type { Action } from '../../../../db/model/records/action.ts';

/** A derived amount as a person read it in the source. */
export interface Reading {
  readonly derived: DerivedAmount;
  /** Year the source puts it in. */
  readonly inYear: number;
  /** Amount the source gives, in whole euros. */
  readonly amount: number;
}

/** A confirmation as the contract takes it. */
export interface Confirmation {
  readonly action: string;
  readonly year: number;
  readonly readIn: string;
  readonly amount?: number;
  readonly inYear?: number;
}

/** Readings as confirmations, or the one that would put two amounts of an action in one year. */
export type Confirmations =
  | { readonly ok: true; readonly confirmations: readonly Confirmation[] }
  | { readonly ok: false; readonly taken: Reading };

/**
 * Puts readings in an order in which each finds its year free, for they are carried out one after
 * the other: when 2024 goes to 2025 and 2025 to 2026, the latter goes first.
 */
export function confirmationsOf(
  readings: readonly Reading[],
  actions: readonly Pick<Action, 'id' | 'budget'>[],
  readIn: string,
): Confirmations {
  const occupied = new Map(
    actions.map(({ id, budget }) => [id, new Set(budget.map(({ year }) => year))]),
  );
  const confirmations: Confirmation[] = [];
  let waiting = readings;
  while (waiting.length > 0) {
    const still: Reading[] = [];
    for (const reading of waiting) {
      const { derived, inYear, amount } = reading;
      const years = occupied.get(derived.action) ?? new Set();
      if (inYear !== derived.year && years.has(inYear)) {
        still.push(reading);
        continue;
      }
      years.delete(derived.year);
      years.add(inYear);
      confirmations.push({
        action: derived.action,
        year: derived.year,
        readIn,
        ...(amount === derived.amount ? {} : { amount }),
        ...(inYear === derived.year ? {} : { inYear }),
      });
    }
    const [first] = still;
    if (first !== undefined && still.length === waiting.length) return { ok: false, taken: first };
    waiting = still;
  }
  return { ok: true, confirmations };
}
