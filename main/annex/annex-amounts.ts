/** Turns amounts into the cells of a budget table, and into the notes that they need below it. */
import { amountInUnit } from '../../db/model/money.ts';
import { roundingShows } from '../../db/model/rounding.ts';
import { paragraph } from './cell-text.ts';
import type { Cell, Column, Note, NoteMark } from './description.ts';

/** Sign of a derived amount, for those who cannot see its italics. */
const DERIVED_SIGN = '*';
const DERIVED_NOTE = 'Afgeleid uit de totalen per jaar; nog niet vastgesteld.';
const ROUNDED_NOTE = 'Door afronding kan de som afwijken.';

/** An amount of a row in a year; `null` prints blank. */
export interface PrintedAmount {
  readonly amount: number | null;
  /** Print of a zero: `0`, a dash or nothing. */
  readonly zero: string;
  readonly derived: boolean;
}

/** Amount of a year for which a row has nothing. */
export const blankAmount: PrintedAmount = { amount: null, zero: '', derived: false };

/** Prints an amount in a unit (euros per printed 1); an absent one is empty. */
export function amountText({ amount, zero }: PrintedAmount, unit: number): string {
  if (amount === null) return '';
  return amount === 0 ? zero : amountInUnit(amount, unit).text;
}

/** Makes the cell of an amount: italic, with a mark tied to the note, where it was derived. */
export function amountCell(amount: PrintedAmount, unit: number, note: string): Cell {
  const text = amountText(amount, unit);
  if (text === '') return { blocks: [] };
  if (!amount.derived) return { blocks: [paragraph(text)] };
  const mark: NoteMark = { sign: DERIVED_SIGN, note };
  return { blocks: [{ ...paragraph(text, 'italic'), mark }] };
}

/** Makes the cell of a total, in bold. */
export function totalCell(amount: PrintedAmount, unit: number): Cell {
  const text = amountText(amount, unit);
  return { blocks: text === '' ? [] : [paragraph(text, 'bold')] };
}

function wholeEuros(amounts: readonly PrintedAmount[]): readonly number[] {
  return amounts.flatMap(({ amount }) => amount ?? []);
}

/** Sums amounts in whole euros; absent ones count as zero. */
export function sumOf(amounts: readonly PrintedAmount[]): number {
  return wholeEuros(amounts).reduce((sum, amount) => sum + amount, 0);
}

/**
 * Lists the notes below a table of amounts: on derived ones, and on rounding.
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

/** Width of a character of an amount, and the white around an amount, in em of table type. */
const DIGIT_EM = 0.56;
const WHITE_EM = 1.6;
/** Width of a table in the narrower page form, in em of table type. */
const TABLE_EM = 45;
const LEAST_SHARE = 0.1;
/** Largest share of a table that its years may take together. */
const MOST_SHARE = 0.7;

/**
 * Gives the columns for a text and so many years, wide enough for the longest of the printed
 * amounts.
 */
export function amountColumns(years: number, printed: readonly string[]): readonly Column[] {
  const longest = printed.reduce((most, text) => Math.max(most, text.length), 4);
  const wanted = Math.max(LEAST_SHARE, (longest * DIGIT_EM + WHITE_EM) / TABLE_EM);
  const share = Math.min(wanted, MOST_SHARE / Math.max(1, years));
  const amounts = Array.from({ length: years }, (): Column => ({ share, align: 'decimal' }));
  return [{ share: 1 - years * share, align: 'start' }, ...amounts];
}
