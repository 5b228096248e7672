import type { ParsedEuros } from './money.ts';
import { asTyped, parseWrittenEuros } from './written-amount.ts';

/** Why a text is no amount in the unit; the sentences stand in i18n. */
export type CellRefusal =
  | { readonly code: 'euros'; readonly refused: Extract<ParsedEuros, { readonly ok: false }> }
  | { readonly code: 'point'; readonly text: string; readonly example: string }
  | { readonly code: 'too-fine'; readonly text: string; readonly decimals: number }
  | { readonly code: 'dash' | 'unreadable' | 'too-large'; readonly text: string };

/** Content for a cell: whole euros, or null for nothing at all, which is not 0. */
export type ParsedCell =
  | { readonly ok: true; readonly amount: number | null }
  | { readonly ok: false; readonly refusal: CellRefusal };

/** Largest amount of a cell, as the `euros` of records/values.ts. */
const LARGEST = 100_000_000_000n;

const NUMBER = /^([-−–]?)\s*(?:€\s*)?([-−–]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;
/** A point where Dutch writes a comma: `0.5`, `12.50`. */
const DECIMAL_POINT = /^[-−–]?\s*(?:€\s*)?(\d+)\.(\d+)$/;
const DASH = /^[-−–—]+$/;
const NOT_APPLICABLE = /^(?:n\.?\s?v\.?\s?t\.?|niet van toepassing)$/i;

function refuse(refusal: CellRefusal): ParsedCell {
  return { ok: false, refusal };
}

/** Signs for no amount in a table; it is blank in one table and 0 in another. */
export type Nothing = 'empty' | 'dash' | 'not-applicable';

/**
 * Tells which sign in a cell of a table says that there is no amount: blank, `-`, ` € - `,
 * `n.v.t.`; undefined where none does.
 */
export function nothingIn(text: string): Nothing | undefined {
  if (text.trim() === '') return 'empty';
  const typed = asTyped(text);
  if (DASH.test(typed)) return 'dash';
  return NOT_APPLICABLE.test(typed) ? 'not-applicable' : undefined;
}

/**
 * Reads a cell in whole euros, with the code of parseEuros as a cell's: the empty text never gets
 * here.
 */
function inEuros(text: string): ParsedCell {
  const parsed = parseWrittenEuros(text);
  return parsed.ok ? parsed : refuse({ code: 'euros', refused: parsed });
}

/**
 * Reads what was typed or pasted into a cell of a table in some unit: a Dutch number, points per
 * thousand and a decimal comma, that comes to whole euros exactly, also as spreadsheets and
 * bookkeeping programs write it (`€  1.250,00`, `4.977-`). An empty text is a blank cell; a dash is
 * refused, because it stands for blank in one table and for 0 in another.
 *
 * @param unit euros per typed 1, a power of ten
 */
export function parseInUnit(text: string, unit: number): ParsedCell {
  const typed = text.trim();
  if (typed === '') return { ok: true, amount: null };
  const number = asTyped(text);
  if (DASH.test(number)) return refuse({ code: 'dash', text: typed });
  if (unit === 1) return inEuros(typed);
  const match = NUMBER.exec(number);
  if (match === null) {
    const [, whole, part] = DECIMAL_POINT.exec(number) ?? [];
    return whole === undefined
      ? refuse({ code: 'unreadable', text: typed })
      : refuse({ code: 'point', text: typed, example: `${whole},${part}` });
  }
  const [, before = '', after = '', whole = '', part = ''] = match;
  if (before !== '' && after !== '') return refuse({ code: 'unreadable', text: typed });
  const scaled = BigInt(whole.replaceAll('.', '') + part) * BigInt(unit);
  const divisor = 10n ** BigInt(part.length);
  if (scaled % divisor !== 0n)
    return refuse({ code: 'too-fine', text: typed, decimals: Math.round(Math.log10(unit)) });
  const size = scaled / divisor;
  if (size > LARGEST) return refuse({ code: 'too-large', text: typed });
  return { ok: true, amount: size === 0n || before + after === '' ? Number(size) : -Number(size) };
}
