import { type ParsedEuros, parseEuros } from '../../../../db/model/money.ts';

/** Why a text is no amount in the unit; the sentences stand in i18n. */
export type CellRefusal =
  | { readonly code: 'euros'; readonly refused: Extract<ParsedEuros, { readonly ok: false }> }
  | { readonly code: 'point'; readonly text: string; readonly example: string }
  | { readonly code: 'too-fine'; readonly text: string; readonly decimals: number }
  | { readonly code: 'dash' | 'unreadable' | 'too-large'; readonly text: string };

/** What a cell is to hold: whole euros, or null for nothing at all, which is not 0. */
export type ParsedCell =
  | { readonly ok: true; readonly amount: number | null }
  | { readonly ok: false; readonly refusal: CellRefusal };

/** As the `euros` of db/model/records/values.ts. */
const LARGEST = 100_000_000_000n;

const NUMBER = /^([-−–]?)\s*(?:€\s*)?([-−–]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;
/** A point where Dutch writes a comma: `0.5`, `12.50`. */
const DECIMAL_POINT = /^[-−–]?\s*(?:€\s*)?(\d+)\.(\d+)$/;
const DASH = /^(?:€\s*)?[-−–]+$/;

function refuse(refusal: CellRefusal): ParsedCell {
  return { ok: false, refusal };
}

/** A code of parseEuros as a cell's: the empty text never gets here. */
function inEuros(text: string): ParsedCell {
  const parsed = parseEuros(text);
  return parsed.ok ? parsed : refuse({ code: 'euros', refused: parsed });
}

/**
 * Reads what was typed or pasted into a cell of a table in some unit: a Dutch number, points per
 * thousand and a decimal comma, that comes to whole euros exactly. An empty text is a blank cell;
 * a dash is refused, because it stands for blank in one table and for 0 in another.
 *
 * @param unit euros per typed 1, a power of ten
 */
export function parseInUnit(text: string, unit: number): ParsedCell {
  const typed = text.trim();
  if (typed === '') return { ok: true, amount: null };
  if (DASH.test(typed)) return refuse({ code: 'dash', text: typed });
  if (unit === 1) return inEuros(typed);
  const match = NUMBER.exec(typed);
  if (match === null) {
    const [, whole, part] = DECIMAL_POINT.exec(typed) ?? [];
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
