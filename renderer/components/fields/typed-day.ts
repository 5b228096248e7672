import { readDate } from '../../../db/model/date-text/index.ts';
import { printDate } from '../../../db/model/dates.ts';
import { errorSentence } from '../../../db/model/errors.ts';
import { isoDate } from '../../../db/model/records/values.ts';
import type { Language } from '../../../db/model/texts/index.ts';

/** An ISO date, or what was typed as long as it is no date: a form keeps it, and refuses it. */
export type TypedDay = string;

/** Tells whether a value is a day that a record can hold, and not text that is no day. */
export function isDay(value: TypedDay | undefined): value is string {
  return isoDate.safeParse(value).success;
}

/**
 * Reads what a person typed into the value that a form holds; undefined for an empty field.
 * @param on the day in whose year a date without one falls; absent: such a date is none
 */
export function readDay(typed: string, on?: string): TypedDay | undefined {
  const read = readDate(typed, on === undefined ? {} : { on });
  if (read.ok) return read.day;
  return read.code === 'date-empty' ? undefined : typed;
}

/** Prints the value of a form as a person reads it, `2 februari 2024`. */
export function showDay(value: TypedDay | undefined): string {
  return isDay(value) ? printDate(value) : (value ?? '');
}

/**
 * Says why the value of a form is no day; undefined where it is one, or empty. `on`: as in
 * `readDay`.
 */
export function dayRefused(
  value: TypedDay | undefined,
  language: Language,
  on?: string,
): string | undefined {
  if (value === undefined || value.trim() === '' || isDay(value)) return undefined;
  const read = readDate(value, on === undefined ? {} : { on });
  return read.ok ? undefined : errorSentence(read.code, read.params, language);
}
