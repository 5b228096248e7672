import { anyOf, MONTHS } from './months.ts';

/** A day as a text writes it, before anything is held against the calendar. */
export type WrittenDate =
  | { readonly kind: 'full'; readonly year: string; readonly month: number; readonly day: number }
  | { readonly kind: 'no-year'; readonly month: number; readonly day: number }
  | { readonly kind: 'no-day' }
  | { readonly kind: 'month-first' }
  | { readonly kind: 'serial-number' }
  | { readonly kind: 'digits' };

const DAY = '(?<day>\\d{1,2})(?: ?(?:e|ste|de|st|nd|rd|th))?';
const MONTH = '(?<month>\\d{1,2})';
const NAME = `(?<name>${anyOf(MONTHS)})\\.?,?`;
const YEAR = "'?(?<year>\\d+)";
const MARK = ' ?[-/.] ?';
/** Signs between a day, a month's name and a year. */
const AROUND_NAME = ` ?[-/.]? ?`;

type Groups = Readonly<Record<string, string | undefined>>;
type Read = (groups: Groups) => WrittenDate | undefined;

function monthOf({ month, name }: Groups): number {
  return name === undefined ? Number(month) : (MONTHS[name] ?? 0);
}

const full: Read = (groups) => ({
  kind: 'full',
  year: groups.year ?? '',
  month: monthOf(groups),
  day: Number(groups.day),
});

/** Tells whether somebody wrote the month first, "2/13/2024": there is no month 13. */
function isMonthFirst(day: number, month: number): boolean {
  return day >= 1 && day <= 12 && month > 12 && month <= 31;
}

const inFigures: Read = (groups) => {
  const [one, two] = [groups.one?.trim(), groups.two?.trim()];
  // "1-7 '24" is how people write, "1/7-2024" a slip.
  if (two !== one && two !== '') return undefined;
  const isTurned = isMonthFirst(Number(groups.day), Number(groups.month));
  return isTurned ? { kind: 'month-first' } : full(groups);
};

const noYear: Read = (groups) => {
  const [day, month] = [Number(groups.day), monthOf(groups)];
  return isMonthFirst(day, month) ? { kind: 'month-first' } : { kind: 'no-year', month, day };
};

function always(kind: Exclude<WrittenDate['kind'], 'full' | 'no-year'>): Read {
  return () => ({ kind });
}

/** The ways in which a date is written. */
const SPELLINGS: readonly (readonly [RegExp, Read])[] = (
  [
    // 2024-02-02
    [`(?<year>\\d{4})(?<mark>${MARK}| )${MONTH}\\k<mark>(?<day>\\d{1,2})`, full],
    // 2-2-2024, 02/02/24, 2. 2. 2024, 2 2 2024, 2-2 '24
    [`${DAY}(?<one>${MARK}| )${MONTH}(?<two>${MARK}| )${YEAR}`, inFigures],
    // 2 februari 2024, 2-feb-24, 1e juli '24
    [`${DAY}${AROUND_NAME}${NAME}${AROUND_NAME}${YEAR}`, full],
    // 02022024 and 20240202: only one of the two can be a year of our time.
    ['(?<day>\\d\\d)(?<month>0[1-9]|1[0-2])(?<year>(?:19|20|21)\\d\\d)', full],
    ['(?<year>(?:19|20|21)\\d\\d)(?<month>\\d\\d)(?<day>\\d\\d)', full],
    // Half a date
    [`${DAY}${MARK}${MONTH}(?: ?[-/])?`, noYear],
    [`${DAY}${AROUND_NAME}${NAME}`, noYear],
    [`(?:\\d{1,2}${MARK}|(?:${NAME})${AROUND_NAME}'?)\\d{4}`, always('no-day')],
    [`(?:${NAME})${AROUND_NAME}'\\d\\d`, always('no-day')],
    ['(?:19|20)\\d\\d', always('no-day')],
    // "February 2, 2024"
    [`(?:${NAME}) ?\\d{1,2}(?:st|nd|rd|th)?,? \\d{4}`, always('month-first')],
    // A day as spreadsheets count it, from 1900.
    ['\\d{5}(?:[.,]\\d+)?', always('serial-number')],
    ['\\d+', always('digits')],
  ] as const
).map(([pattern, read]) => [new RegExp(`^(?:${pattern})$`), read]);

/** Tells the parts of a date from each other; `undefined` for a text that is no date at all. */
export function writtenDate(text: string): WrittenDate | undefined {
  for (const [pattern, read] of SPELLINGS) {
    const match = pattern.exec(text);
    const written = match && read(match.groups ?? {});
    if (written) return written;
  }
  return undefined;
}
