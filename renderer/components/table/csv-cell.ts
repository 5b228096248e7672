/**
 * A sign with which a spreadsheet begins a formula, in its narrow or its full width, after spaces
 * and line ends that it passes over.
 */
const FORMULA = /^[\s\u200B]*(?:[=+@＝＋＠－]|-(?![\s-]*$))|^[\t\r\n]/;

/** A whole amount, as it is printed: "€ 1.200", "−1.200", "€ −5", "26". */
const WHOLE =
  /^(?:€\s*)?(?<minus>[-−]?)\s*(?:€\s*)?(?<digits>[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d*|0)$/;
/** An amount with cents, which only a euro sign or points tell from other figures. */
const WITH_CENTS =
  /^(?:€\s*(?<sign>[-−]?)|(?<minus>[-−]?)(?:€\s*)?(?=[\d.]*\.))\s*(?<digits>[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d*|0)(?<cents>,\d{1,2})$/;
/** Number of digits that a spreadsheet keeps of a number. */
const MOST_DIGITS = 15;

const DAY = /^(?:\d{1,2}-\d{1,2}-\d{4}|\d{4}-\d{2}-\d{2})(?: \d{2}:\d{2})?$/;

const MONTH =
  'jan(?:uari)?|feb(?:ruari)?|mrt|maart|mar|apr(?:il)?|mei|may|juni?|june?|juli?|july?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|oct|nov(?:ember)?|dec(?:ember)?';
/**
 * Texts that a spreadsheet takes for a day, a time, a fraction, a number or a truth, and so
 * changes.
 */
const CHANGED: readonly RegExp[] = [
  /^\d{1,4}\s*[-/.]\s*\d{1,4}(?:\s*[-/.]\s*\d{1,4})?$/,
  new RegExp(`^\\d{1,2}[-/. ]+(?:${MONTH})\\.?(?:[-/. ]+\\d{2,4})?$`, 'i'),
  new RegExp(`^(?:${MONTH})\\.?[-/. ]+\\d{1,4}$`, 'i'),
  /^\d{1,4}:\d{2}(?::\d{2})?(?:\s*[ap]m)?$/i,
  /^\d+\s+\d+\/\d+$/,
  /^[-−]?[\d.,]*\d[\d.,]*(?:e[+-]?\d+)?\s*%?$/i,
  /^[-−]?\s*€\s*[-−]?[\d.,]+$|^[\d.,]+\s*€$/,
  /^(?:waar|onwaar|true|false)$/i,
];

/** Gives the text as a plain number, "-1234" or "-1234,50"; `undefined` where it is no amount. */
function asNumber(text: string): string | undefined {
  const { minus, sign, digits, cents } = (WHOLE.exec(text) ?? WITH_CENTS.exec(text))?.groups ?? {};
  const plain = digits?.replaceAll('.', '');
  if (plain === undefined || plain.length > MOST_DIGITS) return undefined;
  return `${minus || sign ? '-' : ''}${plain}${cents ?? ''}`;
}

/**
 * Gives the text of a cell in a CSV file, so that a Dutch spreadsheet shows what was meant. An
 * amount is a plain number ("-1234", with decimals "1,5"), a day stays a day. A text that a
 * spreadsheet would take for a formula, or change into a day or another figure ("1/2", "007"), gets
 * an apostrophe before it, and so stays text. Without quotes: see `tableAsCsv`.
 */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  const text = value.trim();
  const number = asNumber(text);
  if (number !== undefined) return number;
  if (DAY.test(text)) return text;
  const isChanged = FORMULA.test(value) || CHANGED.some((form) => form.test(text));
  return isChanged ? `'${value}` : value;
}
