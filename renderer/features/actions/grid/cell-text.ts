import { printInUnit } from '../../../../db/model/money.ts';
import type { GridAmount } from './grid-row.ts';

/** Prints an amount in a unit: nothing where nothing is known, a zero as it is printed. */
export function shownAmount({ amount, zero }: GridAmount, unit: number): string {
  if (amount === null) return '';
  return amount === 0 && zero !== undefined ? zero : printInUnit(amount, unit);
}

/**
 * Prints an amount as one types it, and as a spreadsheet reads it: no points per thousand, and a
 * minus that is on the keyboard.
 */
export function typedAmount(amount: number | null, unit: number): string {
  return amount === null
    ? ''
    : printInUnit(amount, unit).replaceAll('.', '').replace('\u2212', '-');
}
