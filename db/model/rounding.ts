import { amountInUnit } from './money.ts';

/**
 * Gives the hundredths of the unit that an amount is printed as; amounts are rounded to no fewer.
 */
function printedHundredths(amount: number, unit: number): number {
  return Math.sign(amount) * Math.round((Math.abs(amount) * 100) / unit);
}

/**
 * Tells whether a reader who adds up a printed column finds another total than the one printed
 * under it. That happens only in a unit in which amounts cannot be printed exactly.
 * @param amounts whole euros, one per row
 * @param unit euros per printed 1
 */
export function roundingShows(amounts: readonly number[], unit: number): boolean {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  if (![...amounts, total].some((amount) => amountInUnit(amount, unit).rounded)) return false;
  const printed = amounts.reduce((sum, amount) => sum + printedHundredths(amount, unit), 0);
  return printed !== printedHundredths(total, unit);
}
