import { printDate, printWeekday } from '../dates.ts';
import { dayOf, lastOfMonth, weekdayOf, yearOf } from '../deadlines/days.ts';
import { EARLIEST_DAY, LATEST_DAY } from '../records/values.ts';
import { shortened } from '../shortened.ts';
import type { RefusedDateCode } from '../texts/nl/date-errors.ts';
import { instantDay } from './instant.ts';
import { type PlainDate, plainDate } from './plain.ts';
import { type WrittenDate, writtenDate } from './written.ts';

/** A day as an ISO date, or why the text is none. `text` and `example` fill the sentence. */
export type ReadDate =
  | { readonly ok: true; readonly day: string }
  | {
      readonly ok: false;
      readonly code: RefusedDateCode;
      readonly params: { readonly text: string; readonly example: string };
    };

/**
 * Longest text that is read as a date, whatever stands around it; what is pasted by mistake may be
 * longer.
 */
const LONGEST = 100;
const EXAMPLE = printDate('2024-02-02');
/**
 * First of the two-figure years that are of the last century: '45 is 1945, the first year of a
 * dossier's time, and '44 2044.
 */
const FIRST_OF_1900S = 45;

type Verdict =
  | { readonly day: string }
  | { readonly code: RefusedDateCode; readonly example?: string };

/** Reads the year that is written; `undefined` for one figure, three, or more than four. */
function readYear(figures: string): number | undefined {
  const year = Number(figures);
  if (/^\d\d$/.test(figures)) return year + (year < FIRST_OF_1900S ? 2000 : 1900);
  // A nought too many before a year in full leaves no doubt.
  return /^0?\d{4}$/.test(figures) ? year : undefined;
}

function inCalendar(year: number, month: number, day: number): Verdict {
  if (year < yearOf(EARLIEST_DAY) || year > yearOf(LATEST_DAY))
    return { code: 'date-out-of-bounds' };
  if (month < 1 || month > 12) return { code: 'date-without-month' };
  const found = dayOf(year, month, day);
  return found === undefined
    ? { code: 'date-not-in-calendar', example: printDate(lastOfMonth(year, month)) }
    : { day: found };
}

/** Finds the day in the year of `on`; with "jl." the last one that was, with "a.s." the next. */
function inYearOf(
  on: string,
  { month, day }: { readonly month: number; readonly day: number },
  side: PlainDate['side'],
): Verdict {
  const year = yearOf(on);
  const found = inCalendar(year, month, day);
  if (!('day' in found)) return found;
  if (side === 'last' && found.day > on) return inCalendar(year - 1, month, day);
  if (side === 'next' && found.day < on) return inCalendar(year + 1, month, day);
  return found;
}

const CODES = {
  'no-day': 'date-without-day',
  'month-first': 'date-month-first',
  'serial-number': 'date-serial-number',
  digits: 'date-digits-only',
} as const satisfies Record<Exclude<WrittenDate['kind'], 'full' | 'no-year'>, RefusedDateCode>;

function judged(written: WrittenDate, side: PlainDate['side'], on: string | undefined): Verdict {
  if (written.kind === 'full') {
    const year = readYear(written.year);
    if (year === undefined) return { code: 'date-year-unclear' };
    return inCalendar(year, written.month, written.day);
  }
  if (written.kind === 'no-year')
    return on === undefined ? { code: 'date-without-year' } : inYearOf(on, written, side);
  return { code: CODES[written.kind] };
}

/**
 * Reads a date as Dutch people type and paste it: `2-2-2024`, `02/02/'24`, `2 feb. 2024`,
 * `vrijdag 2 februari 2024`, `2024-02-02`, `2024-02-02T00:00:00`. The day stands before the month;
 * two figures of a year are 1945 up to and including 2044. What is no day, or could be another, is
 * refused with its own reason and never read as something near it.
 *
 * @param on the day in whose year a date without one falls (ISO); absent: such a date is refused.
 *   "2 februari jl." is the last such day up to `on`, "a.s." the next from it.
 */
export function readDate(typed: string, { on }: { readonly on?: string } = {}): ReadDate {
  const refuse = (code: RefusedDateCode, example = EXAMPLE): ReadDate => ({
    ok: false,
    code,
    params: { text: shortened(typed.trim()), example },
  });
  if (typed.trim() === '') return refuse('date-empty');
  if (typed.length > LONGEST) return refuse('date-unreadable');
  const instant = instantDay(typed);
  if (instant?.kind === 'elsewhere') return refuse('date-other-zone');
  const { text, weekday, side } = plainDate(instant?.day ?? typed);
  const written = writtenDate(text);
  if (written === undefined) return refuse('date-unreadable');
  const verdict = judged(written, side, on);
  if (!('day' in verdict)) return refuse(verdict.code, verdict.example);
  if (weekday !== undefined && weekday !== weekdayOf(verdict.day))
    return refuse('date-other-weekday', printWeekday(verdict.day));
  return { ok: true, day: verdict.day };
}
