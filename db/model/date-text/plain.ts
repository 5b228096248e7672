import { anyOf, WEEKDAYS } from './months.ts';

/**
 * Signs that only mark how text runs or where it may break; spreadsheets and date pickers add them.
 */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const EDGES = /^[\s"“”„()[\],;.:'«»]+|[\s"“”„()[\],;.:'«»]+$/g;

/** Words before a date in a letter that do not change the day: "d.d.", "op", "Den Haag,". */
const BEFORE =
  /^(?:(?:(?:den haag|s-gravenhage),? |d\.?d\.? ?(?=[\da-z])|(?:datum|op|per|van|de|den)[: ]+))+/;
const WEEKDAY = new RegExp(`^(?<name>${anyOf(WEEKDAYS)})(?:\\. ?|, ?| )(?:de )?(?=\\d)`);

/** A time of the day after a date; with a point only where "uur" says that it is one. */
const TIME =
  /,? (?:om )?([01]?\d|2[0-3])(?::[0-5]\d(?::[0-5]\d)?(?: ?(?:uur|u))?|\.[0-5]\d ?(?:uur|u))$/;
/** "jongstleden" and "aanstaande": the last such day, or the next. */
const SIDE = / (?:(?<last>jl|j\.l|jongstleden)|as|a\.s|aanstaande)$/;

/** A text without all that may stand around a date, and what it says about the day by the way. */
export interface PlainDate {
  readonly text: string;
  /** Monday 1; absent where none is named. */
  readonly weekday?: number;
  /** "jl." or "a.s." */
  readonly side?: 'last' | 'next';
}

/**
 * Gives a text in lower case, with plain blanks, hyphens and apostrophes, and nothing around it.
 */
function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(INVISIBLE, '')
    .replaceAll(/[‐-―−]/g, '-')
    .replaceAll(/[‘’´`ʼ]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .toLowerCase()
    .replaceAll(EDGES, '');
}

/** Takes off what may stand before and after a date. */
export function plainDate(typed: string): PlainDate {
  const started = plainText(typed).replace(BEFORE, '');
  const weekday = WEEKDAY.exec(started);
  const timed = started.slice(weekday?.[0].length ?? 0).replace(TIME, '');
  const side = SIDE.exec(timed);
  return {
    text: timed.slice(0, side?.index),
    ...(weekday !== null && { weekday: WEEKDAYS[weekday.groups?.name ?? ''] ?? 0 }),
    ...(side !== null && { side: side.groups?.last === undefined ? 'next' : 'last' }),
  };
}
