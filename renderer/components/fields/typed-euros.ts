import { printEuros } from '../../../db/model/money.ts';
import { parseWrittenEuros } from '../../../db/model/written-amount.ts';

/** Whole euros, or what was typed as long as it is not an amount: a form keeps it, and refuses it. */
export type TypedEuros = number | string;

/** Reads what a person typed into the value that a form holds. */
export function readEuros(typed: string): TypedEuros {
  const parsed = parseWrittenEuros(typed);
  return parsed.ok ? parsed.amount : typed;
}

/** Prints the value of a form as a person reads it, `€ 1.200.000`. */
export function showEuros(value: TypedEuros | undefined): string {
  return typeof value === 'number' ? printEuros(value) : (value ?? '');
}
