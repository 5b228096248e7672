import { type ParsedEuros, parseEuros } from './money.ts';

const CURRENCY = "(?:€|EUR\\b|euro(?:['’]?s)?\\b)";
const BEFORE = new RegExp(`^([-\u2212\u2013(]? ?)${CURRENCY} ?`, 'iu');
const AFTER = new RegExp(`(?<=[\\d,-]) ?${CURRENCY}(\\)?)$`, 'iu');
/** Signs for no cents, before a minus or bracket that closes the amount. */
const NO_CENTS = /(\d),(?:00|[-\u2013\u2212=]{1,2})(?=[-\u2212\u2013)]?$)/u;
const TRAILING_MINUS = /^(\d[\d.,]*)[-\u2212\u2013]$/u;
const BRACKETED = /^\( ?(\d[\d.,]*) ?\)$/u;

/**
 * Rewrites a number as a spreadsheet or bookkeeping program writes it, in the form in which a
 * person types it: ` € 1.250,00 ` becomes `1.250`, `4.977-` and `(€ 4.977)` become `-4.977`,
 * `1.250,-` becomes `1.250`. What is no number stays what it is, its spaces and euro sign aside.
 */
export function asTyped(text: string): string {
  return text
    .replaceAll(/[\u200b\u2060\ufeff]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(BEFORE, '$1')
    .replace(AFTER, '$1')
    .trim()
    .replace(NO_CENTS, '$1')
    .replace(BRACKETED, '-$1')
    .replace(TRAILING_MINUS, '-$1');
}

/**
 * Reads an amount in whole euros as people type and paste it: what `parseEuros` reads, and the
 * forms of spreadsheets and bookkeeping programs beside it. Cents, scales and points on other
 * places than per thousand are refused as ever; a dash is no amount.
 */
export function parseWrittenEuros(text: string): ParsedEuros {
  const number = asTyped(text);
  const parsed = parseEuros(number === '' ? text : number);
  // What is refused is quoted as it was written.
  return parsed.ok ? parsed : { ...parsed, params: { ...parsed.params, text: text.trim() } };
}
