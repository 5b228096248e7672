import { printEuros } from '../../../db/model/money.ts';
import { parseWrittenEuros } from '../../../db/model/written-amount.ts';

/** Whole euros, or what was typed as long as it is not an amount: a form keeps it, and refuses it. */
export type TypedEuros = number | string;

/** What a person typed as a form holds it. */
export function readEuros(typed: string): TypedEuros {
  const parsed = parseWrittenEuros(typed);
  return parsed.ok ? parsed.amount : typed;
}

/** What a form holds as a person reads it, `€ 1.200.000`. */
export function showEuros(value: TypedEuros | undefined): string {
  return typeof value === 'number' ? printEuros(value) : (value ?? '');
}
