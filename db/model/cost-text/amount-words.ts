import { NUMBER_WORDS } from '../number-words.ts';
import { parseUnit } from '../unit.ts';

/** Two amounts between which a cost lies, in whole euros. */
export interface CostRange {
  readonly low: number;
  readonly high: number;
}

/** An amount found in a text. */
export interface FoundAmount {
  /** Whole euros. */
  readonly amount: number;
  /** Offset at which the text goes on. */
  readonly end: number;
  /** A euro sign, `EUR` or `euro` stands with it. */
  readonly isEuros: boolean;
}

/** A range found in a text. */
export interface FoundRange extends CostRange {
  readonly end: number;
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:mln|miljoen|mio|m)\b/i, 1_000_000],
  [/^(?:mld|mrd|miljard)\b/i, 1_000_000_000],
  [/^(?:duizend|dzd|k)\b/i, 1_000],
  [/^ton\b/i, 100_000],
];

const COUNTS: Readonly<Record<string, number>> = {
  half: 0.5,
  halve: 0.5,
  ...NUMBER_WORDS,
  één: 1,
  anderhalf: 1.5,
  anderhalve: 1.5,
};

const SCALE = "(?:mln|miljoen|mio|mld|mrd|miljard|duizend|dzd|ton|k|m)(?![\\p{L}\\d'])\\.?";
const TIMES = '[x×] ?(?:€ ?|EUR ?)?[\\d.]*(?: ?(?:mln|miljoen|mld|miljard|duizend))?\\b\\.?';
/** Whether a euro sign, `EUR` or `euro` stands with it. */
const AMOUNT = new RegExp(
  [
    '(?<before>[-\\u2212](?=[€\\d]))?',
    '(?<euros>(?:€|EUR\\b) ?)?',
    '(?<after>[-\\u2212](?=\\d))?',
    '(?:(?<count>(?:een )?(?:halve|half)|een|één|anderhal(?:f|ve)|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf) (?=\\p{L})',
    '|(?<whole>[1-9]\\d{0,2}(?:\\.\\d{3})+|[1-9]\\d*|0)(?:,(?:(?<decimals>\\d+)|[-\\u2013\\u2212=]{1,2}))?)',
    `(?: ?(?<scale>${SCALE}))?`,
    `(?: ?(?:\\((?<inBrackets>${TIMES})\\)|(?<times>${TIMES})))?`,
    // The sign of the next amount is none of this one's.
    "(?<named> ?(?:euro(?:['’]?s)?\\b|(?:EUR\\b|€)(?! ?[-\\u2212]?\\d)))?",
    '(?![\\p{L}\\d%‰]|[.,]\\d)',
  ].join(''),
  'iuy',
);

/** Sign between the amounts of a range; `en` only after `tussen`. */
const RANGE_SIGN = / ?(?:[-\u2013\u2014]|à|a(?= )|tot(?: en met)?(?= )|t\/m) ?/iuy;
const RANGE_AND = / ?en(?: de)? /iuy;
const RANGE_BEGIN = /(?<between>tussen (?:de )?)|van (?=[€\d])(?:de )?/iuy;

interface ReadAmount {
  readonly digits: bigint;
  readonly decimals: number;
  readonly scale: number | undefined;
  readonly sign: number;
  readonly isEuros: boolean;
  readonly isGrouped: boolean;
  readonly end: number;
}

function scaleOf(word: string, isEuros: boolean): number | undefined {
  // "2 m" may be metres, "€ 2 M" is money.
  if (/^m\.?$/i.test(word) && !isEuros) return undefined;
  return SCALES.find(([pattern]) => pattern.test(word))?.[1];
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function readAt(text: string, at: number): ReadAmount | undefined {
  const found = match(AMOUNT, text, at);
  const groups = found?.groups;
  if (found === null || groups === undefined) return undefined;
  const { before, after, euros, named, count, whole = '', decimals = '', scale: word } = groups;
  if (before !== undefined && after !== undefined) return undefined;
  const isEuros = euros !== undefined || named !== undefined;
  const scale = word === undefined ? undefined : scaleOf(word, isEuros);
  const times = groups.inBrackets ?? groups.times;
  const unit = times === undefined ? undefined : parseUnit(times);
  if (word !== undefined && (scale === undefined || times !== undefined)) return undefined;
  if (times !== undefined && (unit === undefined || unit.garbled)) return undefined;
  const counted =
    count === undefined ? undefined : COUNTS[count.toLowerCase().split(' ').pop() ?? ''];
  if (count !== undefined && (counted === undefined || word === undefined)) return undefined;
  return {
    digits:
      counted === undefined ? BigInt(whole.replaceAll('.', '') + decimals) : BigInt(counted * 10),
    decimals: counted === undefined ? decimals.length : 1,
    scale: scale ?? unit?.unit,
    sign: before === undefined && after === undefined ? 1 : -1,
    isEuros,
    isGrouped: whole.includes('.'),
    end: at + found[0].length,
  };
}

/** Gives whole euros; undefined where cents or a part of a euro would be left. */
function eurosOf({ digits, decimals, sign }: ReadAmount, scale: number): number | undefined {
  const scaled = digits * BigInt(scale);
  const divisor = 10n ** BigInt(decimals);
  if (scaled % divisor !== 0n) return undefined;
  const size = Number(scaled / divisor);
  return size === 0 ? 0 : sign * size;
}

/**
 * Tells whether an amount is written as euros are: `€ 5,0` is no way to write them, `€ 5,00` is.
 */
function isWrittenAsEuros({ decimals, scale }: ReadAmount): boolean {
  return scale !== undefined || decimals === 0 || decimals === 2;
}

/** Tells whether a number alone is money, written as such: not a year, a count or a footnote. */
function looksLikeMoney({ isEuros, scale, isGrouped, digits }: ReadAmount): boolean {
  return isEuros || scale !== undefined || isGrouped || digits >= 10_000n;
}

/**
 * Finds an amount that begins at a place in a text: `€ 2,4 mln.`, `500.000 euro`, `anderhalf
 * miljoen`, `€ 500 k`, `500 (x € 1.000)`, `€ 4.602,-`. Nothing with cents, a decimal point or
 * points on other places than per thousand.
 */
export function amountAt(text: string, at: number): FoundAmount | undefined {
  const read = readAt(text, at);
  if (read === undefined || !looksLikeMoney(read) || !isWrittenAsEuros(read)) return undefined;
  const amount = eurosOf(read, read.scale ?? 1);
  return amount === undefined ? undefined : { amount, end: read.end, isEuros: read.isEuros };
}

/**
 * Gives the unit of the first amount of a range: its own, or in `1 à 2 mln.` that of the second.
 */
function lowScale(low: ReadAmount, high: ReadAmount): number {
  const isInFull = low.isGrouped || low.digits >= 1_000n;
  return low.scale ?? (isInFull ? 1 : (high.scale ?? 1));
}

/**
 * Finds a range that begins at a place in a text: `€ 100.000 - € 150.000`, `1 à 2 mln.`,
 * `tussen € 1 en € 2 mln.`. The second amount is the larger one, or it is no range.
 */
export function rangeAt(text: string, at: number): FoundRange | undefined {
  const begin = match(RANGE_BEGIN, text, at);
  const low = readAt(text, at + (begin?.[0].length ?? 0));
  if (low === undefined) return undefined;
  const sign = match(begin?.groups?.between === undefined ? RANGE_SIGN : RANGE_AND, text, low.end);
  const high = sign === null ? undefined : readAt(text, low.end + sign[0].length);
  if (high === undefined || !(looksLikeMoney(high) || looksLikeMoney(low))) return undefined;
  const isYear =
    !high.isEuros && high.scale === undefined && /^(?:19|2[01])\d\d$/.test(`${high.digits}`);
  const from = eurosOf(low, lowScale(low, high));
  const to = eurosOf(high, high.scale ?? 1);
  if (isYear || from === undefined || to === undefined || from >= to) return undefined;
  return { low: from, high: to, end: high.end };
}
