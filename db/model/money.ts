import type { ErrorCode } from './errors.ts';
import type { moneyErrors } from './texts/nl/money-errors.ts';

/** A no-break space: an amount never leaves its euro sign on another line. */
const NBSP = '\u00a0';

/** The minus sign; a hyphen-minus is narrower than the digits it goes with. */
const MINUS = '\u2212';

/** The widest amount a record holds; see `euros` in records/values.ts. */
const LARGEST = 100_000_000_000;

/** Why a text is no amount; the sentences stand in texts/. */
export type MoneyErrorCode = keyof typeof moneyErrors & ErrorCode;

/** An amount in whole euros, or why the text is none. `text` and `example` fill the sentence. */
export type ParsedEuros =
  | { readonly ok: true; readonly amount: number }
  | {
      readonly ok: false;
      readonly code: MoneyErrorCode;
      readonly params: { readonly text: string; readonly example: string };
    };

const AMOUNT =
  /^([-\u2212\u2013]?)[ \u00a0]*(?:€[ \u00a0]*)?([-\u2212\u2013]?)([1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d*|0)$/;
const SCALED = /^(?:€\s*)?(\d+)(?:,(\d+))?\s*(mln|miljoen|mld|miljard|duizend)\b\.?$/i;
const DECIMALS =
  /^[-\u2212\u2013]?\s*(?:€\s*)?[-\u2212\u2013]?[\d.]*\d(?:[.,]\d{1,2}|,[-\u2212\u2013]+)$/;

const SCALES: Readonly<Record<string, number>> = {
  duizend: 1_000,
  mln: 1_000_000,
  miljoen: 1_000_000,
  mld: 1_000_000_000,
  miljard: 1_000_000_000,
};

/** Prints what `1,2 mln` would be in full: shown as an example, never taken for what was typed. */
function writtenInFull(text: string): string | undefined {
  const match = SCALED.exec(text);
  if (match === null) return undefined;
  const [, whole = '', decimals = '', word = ''] = match;
  const scale = SCALES[word.toLowerCase()] ?? 1;
  const amount = (Number(whole + decimals) * scale) / 10 ** decimals.length;
  return Number.isInteger(amount) && amount <= LARGEST ? printEuros(amount) : undefined;
}

/**
 * Reads an amount that a person typed: whole euros, with points per thousand or none at all, with
 * or without a euro sign, a minus for a reduction. Anything else is refused with the right form in
 * its sentence and never read as something near it: `12.50` is not 1250.
 */
export function parseEuros(text: string): ParsedEuros {
  const typed = text.trim();
  const refuse = (code: MoneyErrorCode, example = printEuros(1_200_000)): ParsedEuros => ({
    ok: false,
    code,
    params: { text: typed, example },
  });
  if (typed === '') return refuse('euros-empty');
  const match = AMOUNT.exec(typed);
  if (match !== null) {
    const [, before = '', after = '', digits = ''] = match;
    if (before !== '' && after !== '') return refuse('euros-unreadable');
    const size = Number(digits.replaceAll('.', ''));
    if (size > LARGEST) return refuse('euros-too-large', printEuros(LARGEST));
    return { ok: true, amount: size === 0 || before + after === '' ? size : -size };
  }
  const inFull = writtenInFull(typed);
  if (inFull !== undefined) return refuse('euros-abbreviated', inFull);
  return refuse(DECIMALS.test(typed) ? 'euros-with-decimals' : 'euros-unreadable');
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, '.');
}

/**
 * Prints an amount as Kamerstukken do: `€ 175.000`, `−€ 5.000`.
 * @param amount whole euros
 * @example
 * printEuros(175_000) // '€ 175.000', with a no-break space
 */
export function printEuros(amount: number): string {
  return `${amount < 0 ? MINUS : ''}€${NBSP}${grouped(String(Math.abs(amount)))}`;
}

/** An amount in a table's unit, and whether digits had to be left out. */
export interface RoundedAmount {
  readonly text: string;
  readonly rounded: boolean;
}

/**
 * Prints an amount in a unit with a decimal comma and at most so many decimals, without closing
 * zeros. Halves go away from zero.
 * @param amount whole euros
 * @param unit euros per printed 1
 */
export function printRoundedInUnit(amount: number, unit: number, decimals: number): RoundedAmount {
  // BigInt: a hundred billion euros times a billion does not fit a double exactly.
  const power = 10n ** BigInt(decimals);
  const size = BigInt(Math.abs(amount)) * power;
  const divisor = BigInt(unit);
  const units = (2n * size + divisor) / (2n * divisor);
  const whole = grouped(String(units / power));
  const part = String(units % power)
    .padStart(decimals, '0')
    .slice(0, decimals)
    .replace(/0+$/, '');
  const sign = amount < 0 && units !== 0n ? MINUS : '';
  return {
    text: sign + (part === '' ? whole : `${whole},${part}`),
    rounded: units * divisor !== size,
  };
}

/** Decimals enough for one euro in a unit of a hundred billion. */
const EXACT_DECIMALS = 11;
/** Decimals of an amount in a unit such as 3, in which no number of decimals is exact. */
const INEXACT_DECIMALS = 2;

/**
 * Prints an amount in a table's unit, exactly: `0,15`, `1,05`, `2`, `−3`. Only in a unit that no
 * number of decimals can express (a third of something) is it rounded, to two decimals.
 * @param amount whole euros
 * @param unit euros per printed 1
 */
export function amountInUnit(amount: number, unit: number): RoundedAmount {
  const exact = printRoundedInUnit(amount, unit, EXACT_DECIMALS);
  return exact.rounded ? printRoundedInUnit(amount, unit, INEXACT_DECIMALS) : exact;
}

/**
 * Prints the words of `amountInUnit`.
 * @example
 * printInUnit(1_500_000, 1_000_000) // '1,5'
 */
export function printInUnit(amount: number, unit: number): string {
  return amountInUnit(amount, unit).text;
}
