/** Amounts as cells of a budget table, and what has to be said below the table about them. */
import { amountInUnit } from '../../db/model/money.ts';
import { roundingShows } from '../../db/model/rounding.ts';
import { paragraph } from './cell-text.ts';
import type { Cell, Column, Note, NoteMark } from './description.ts';

/** The sign of a derived amount, for those who cannot see its italics. */
const DERIVED_SIGN = '*';
const DERIVED_NOTE = 'Afgeleid uit de totalen per jaar; nog niet vastgesteld.';
const ROUNDED_NOTE = 'Door afronding kan de som afwijken.';

/** An amount of a row in a year; `null` prints blank. */
export interface PrintedAmount {
  readonly amount: number | null;
  /** How a zero is printed. */
  readonly zero: string;
  readonly derived: boolean;
}

/** A year for which a row has nothing. */
export const blankAmount: PrintedAmount = { amount: null, zero: '', derived: false };

/** The words of an amount in a unit (euros per printed 1). */
export function amountText({ amount, zero }: PrintedAmount, unit: number): string {
  if (amount === null) return '';
  return amount === 0 ? zero : amountInUnit(amount, unit).text;
}

/** The cell of an amount: italic, with a mark tied to that note, where it was derived. */
export function amountCell(amount: PrintedAmount, unit: number, note: string): Cell {
  const text = amountText(amount, unit);
  if (text === '') return { blocks: [] };
  if (!amount.derived) return { blocks: [paragraph(text)] };
  const mark: NoteMark = { sign: DERIVED_SIGN, note };
  return { blocks: [{ ...paragraph(text, 'italic'), mark }] };
}

/** The cell of a total, in bold. */
export function totalCell(amount: PrintedAmount, unit: number): Cell {
  const text = amountText(amount, unit);
  return { blocks: text === '' ? [] : [paragraph(text, 'bold')] };
}

function wholeEuros(amounts: readonly PrintedAmount[]): readonly number[] {
  return amounts.flatMap(({ amount }) => amount ?? []);
}

/** The sum of amounts, blank ones counting for nothing. In whole euros. */
export function sumOf(amounts: readonly PrintedAmount[]): number {
  return wholeEuros(amounts).reduce((sum, amount) => sum + amount, 0);
}

/**
 * The notes below a table of amounts.
 * @param columns the amounts of each year, without their total
 * @param id the id that derived amounts' marks point at
 */
export function amountNotes(
  columns: readonly (readonly PrintedAmount[])[],
  unit: number,
  id: string,
): readonly Note[] {
  const notes: Note[] = [];
  if (columns.flat().some(({ derived }) => derived))
    notes.push({ id, sign: DERIVED_SIGN, text: DERIVED_NOTE });
  if (columns.some((amounts) => roundingShows(wholeEuros(amounts), unit)))
    notes.push({ id: `${id}-afronding`, text: ROUNDED_NOTE });
  return notes;
}

/** Em of table type that a character of an amount takes, and the white around an amount. */
const DIGIT_EM = 0.56;
const WHITE_EM = 1.6;
/** Em of table type that fit beside each other in the narrower page form. */
const TABLE_EM = 45;
const LEAST_SHARE = 0.1;
/** The years together never take more than this part of the table. */
const MOST_SHARE = 0.7;

/** Columns for a text and so many years, wide enough for the longest of the printed amounts. */
export function amountColumns(years: number, printed: readonly string[]): readonly Column[] {
  const longest = printed.reduce((most, text) => Math.max(most, text.length), 4);
  const wanted = Math.max(LEAST_SHARE, (longest * DIGIT_EM + WHITE_EM) / TABLE_EM);
  const share = Math.min(wanted, MOST_SHARE / Math.max(1, years));
  const amounts = Array.from({ length: years }, (): Column => ({ share, align: 'decimal' }));
  return [{ share: 1 - years * share, align: 'start' }, ...amounts];
}
