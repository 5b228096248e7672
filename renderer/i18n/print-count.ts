import { printInUnit } from '../../db/model/money.ts';

/**
 * Prints a count, `6.633`: in thousands as amounts are printed, in both languages.
 * @example
 * printCount(6633); // '6.633'
 */
export function printCount(count: number): string {
  return printInUnit(count, 1);
}
