import { MONTHS, NAMED_DAYS, ORDINALS, SEASONS } from './conventions.ts';
import { addDays, dayOf, firstOfMonth, lastOfMonth, monthOf, weekdayOf, yearOf } from './days.ts';
import type { Span } from './span.ts';

type Found = Readonly<Record<string, string | undefined>>;
type Row = readonly [words: RegExp, spans: (found: Found, on: string) => readonly Span[]];

const YEAR =
  '(?:(?: van| in)? (?<year>\\d{4}|dit (?:kalender)?jaar|(?:het|het lopende) jaar|(?:het )?(?:volgende?|komende?) (?:kalender)?jaar))?';
const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const oneOf = (words: Iterable<string>) => [...words].join('|');
const WEEKDAY = `(?:(?<weekday>${oneOf(WEEKDAYS)}) )?`;

/** Gives a stretch of whole months. */
function months(year: number, first: number, count: number): Span {
  return { from: firstOfMonth(year, first), to: lastOfMonth(year, first + count - 1) };
}

function single(day: string | undefined): Span | undefined {
  return day === undefined ? undefined : { from: day, to: day };
}

/**
 * Gives a day as a stretch, unless the words call it another day of the week than it is: then one
 * of both is wrong.
 */
function onWeekday(day: string | undefined, { weekday }: Found): Span | undefined {
  const isSo =
    weekday === undefined ||
    (day !== undefined && weekdayOf(day) === WEEKDAYS.indexOf(weekday) + 1);
  return isSo ? single(day) : undefined;
}

/** Lists the years that words may mean: the one they name, or this one and those about it. */
function yearsOf({ year, this: thisOne }: Found, on: string): readonly number[] {
  const now = yearOf(on);
  if (year === undefined) return thisOne === undefined ? [now - 1, now, now + 1] : [now];
  if (/^\d+$/.test(year)) return [Number(year.padStart(4, '20'))];
  return [/volgend|komend/.test(year) ? now + 1 : now];
}

function row(words: string, spans: Row[1]): Row {
  return [new RegExp(`^(?:${words})$`), spans];
}

/** Reads words that mean one stretch in each year, or none where its day does not exist. */
function yearly(words: string, span: (year: number, found: Found) => Span | undefined): Row {
  return row(words, (found, on) => yearsOf(found, on).flatMap((year) => span(year, found) ?? []));
}

/**
 * Tells how many on from the one that `on` is in: 0 for "dit", "deze" and "het lopende", 1 for
 * "volgend".
 */
function ahead({ next }: Found): number {
  return next === undefined ? 0 : 1;
}

const monthNumber = (name = '') => MONTHS[name] ?? 0;

/** Gives the week of a day, Monday to Sunday. */
function weekOf(day: string): Span {
  const monday = addDays(day, 1 - weekdayOf(day));
  return { from: monday, to: addDays(monday, 6) };
}

/**
 * Gives the week of that number, as in ISO 8601: week 1 holds 4 January. `undefined` where the year
 * has no such week.
 */
function numberedWeek(year: number, week: number): Span | undefined {
  const { from, to } = weekOf(addDays(weekOf(`${year}-01-04`).from, 7 * (week - 1)));
  const isOfYear = week >= 1 && yearOf(addDays(from, 3)) === year;
  return isOfYear ? { from, to } : undefined;
}

function namedDay(year: number, name = ''): Span | undefined {
  const day = NAMED_DAYS[name];
  if (day === undefined) return undefined;
  const first = firstOfMonth(year, day.month);
  const toWeekday = (day.weekday - weekdayOf(first) + 7) % 7;
  return single(addDays(first, toWeekday + 7 * (day.nth - 1)));
}

/** Words for a stretch of days that need no calendar. */
const ROWS: readonly Row[] = [
  // 1 juli 2024 · vrijdag 1 juli · 1 juli '24
  yearly(
    `${WEEKDAY}(?<day>\\d{1,2})(?:e|ste|de)? (?<month>${oneOf(Object.keys(MONTHS))})${YEAR.replace('\\d{4}', '\\d{4}|\\d{2}')}`,
    (year, found) => onWeekday(dayOf(year, monthNumber(found.month), Number(found.day)), found),
  ),
  // 1-7-2024 · 1/7 · 1-7-24
  yearly(
    `${WEEKDAY}(?<day>\\d{1,2})(?<mark>[-/.])(?<month>\\d{1,2})(?:\\k<mark>(?<year>\\d{4}|\\d{2}))?`,
    (year, found) => onWeekday(dayOf(year, Number(found.month), Number(found.day)), found),
  ),
  // 2024-07-01
  yearly('(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})', (year, { month, day }) =>
    single(dayOf(year, Number(month), Number(day))),
  ),
  // maart 2025 · de maand maart
  yearly(`(?:de maand )?(?<month>${oneOf(Object.keys(MONTHS))})${YEAR}`, (year, { month }) =>
    months(year, monthNumber(month), 1),
  ),
  // de eerste helft van maart: until the 15th
  yearly(
    `(?:de )?(?<half>eerste|tweede) helft van (?<month>${oneOf(Object.keys(MONTHS))})${YEAR}`,
    (year, { half, month }) => {
      const { from, to } = months(year, monthNumber(month), 1);
      const middle = addDays(from, 14);
      return half === 'eerste' ? { from, to: middle } : { from: addDays(middle, 1), to };
    },
  ),
  // deze maand · volgende maand
  row(
    '(?:deze|de|de lopende|(?:de )?(?<next>volgende|komende|eerstvolgende)) maand',
    (found, on) => [months(yearOf(on), monthOf(on) + ahead(found), 1)],
  ),
  // het eerste kwartaal van 2024 · Q3 2024
  yearly(
    `(?:het )?(?:(?<nth>${oneOf(Object.keys(ORDINALS))}) kwartaal|q(?<q>[1-4])|kwartaal (?<number>[1-4]))${YEAR}`,
    (year, { nth = '', q, number }) =>
      months(year, 3 * Number(q ?? number ?? ORDINALS[nth]) - 2, 3),
  ),
  // dit kwartaal · volgend kwartaal
  row('(?:dit|het|het lopende|(?:het )?(?<next>volgende?|komende?)) kwartaal', (found, on) => [
    months(yearOf(on), 3 * (Math.ceil(monthOf(on) / 3) + ahead(found)) - 2, 3),
  ]),
  // de tweede helft van 2024 · het eerste halfjaar
  yearly(
    `(?:de |het )?(?<half>eerste|tweede) (?:helft|halfjaar|half jaar)${YEAR}`,
    (year, { half }) => months(year, half === 'eerste' ? 1 : 7, 6),
  ),
  // 2025 · het jaar 2025
  yearly('(?:het jaar )?(?<year>\\d{4})', (year) => months(year, 1, 12)),
  // dit jaar · volgend jaar
  row(
    '(?:(?:dit|het|het lopende|(?:het )?(?<next>volgende?|komende?)) )?(?:kalender)?jaar',
    (found, on) => [months(yearOf(on) + ahead(found), 1, 12)],
  ),
  // het voorjaar · dit najaar · de zomer van 2024
  yearly(
    `(?:de |het |komende? |aankomende? |(?<this>dit |deze ))?(?<season>${oneOf(Object.keys(SEASONS))})${YEAR}`,
    (year, { season = '' }) => months(year, SEASONS[season] ?? 1, 3),
  ),
  // deze week · volgende week: until Sunday
  row('(?:deze|de|(?<next>(?:de )?(?:volgende|komende|aankomende))) week', (found, on) => [
    weekOf(addDays(on, 7 * ahead(found))),
  ]),
  // week 12 van 2025 · wk 12
  yearly(`(?:week|wk|weeknummer) (?<week>\\d{1,2})${YEAR}`, (year, { week }) =>
    numberedWeek(year, Number(week)),
  ),
  // de week van 12 mei
  yearly(
    `(?:de )?week van (?:maandag )?(?<day>\\d{1,2}) (?<month>${oneOf(Object.keys(MONTHS))})${YEAR}`,
    (year, { day, month }) => {
      const of = dayOf(year, monthNumber(month), Number(day));
      return of === undefined ? undefined : weekOf(of);
    },
  ),
  // morgen · vrijdag · aanstaande vrijdag: the first there is
  row('(?:vandaag|heden)', (_, on) => [{ from: on, to: on }]),
  row('morgen', (_, on) => [{ from: addDays(on, 1), to: addDays(on, 1) }]),
  row(
    `(?:aanstaande |komende |a\\.s |as )?(?<weekday>${oneOf(WEEKDAYS)})`,
    ({ weekday = '' }, on) => {
      const day = addDays(on, (WEEKDAYS.indexOf(weekday) + 1 - weekdayOf(on) + 7) % 7 || 7);
      return [{ from: day, to: day }];
    },
  ),
  // volgende week vrijdag · vrijdag volgende week
  row(
    `(?:volgende week (?<weekday>${oneOf(WEEKDAYS)}))|(?:(?<before>${oneOf(WEEKDAYS)}) volgende week)`,
    ({ weekday, before }, on) => {
      const day = addDays(weekOf(addDays(on, 7)).from, WEEKDAYS.indexOf(weekday ?? before ?? ''));
      return [{ from: day, to: day }];
    },
  ),
  // Prinsjesdag 2024
  yearly(`(?<name>${oneOf(Object.keys(NAMED_DAYS))})${YEAR}`, (year, { name }) =>
    namedDay(year, name),
  ),
  // kerst: the two days of it
  yearly(`(?:de )?kerst(?:mis)?${YEAR}`, (year) => ({
    from: `${year}-12-25`,
    to: `${year}-12-26`,
  })),
  // het jaareinde · de jaarwisseling
  yearly(`(?:het )?jaareinde${YEAR}|(?:de )?jaarwisseling`, (year) => ({
    from: `${year}-12-31`,
    to: `${year}-12-31`,
    isEnd: true,
  })),
];

/** Finds every stretch that words may mean without a calendar; none for other words. */
export function periodsFor(words: string, on: string): readonly Span[] {
  for (const [pattern, spans] of ROWS) {
    const found = pattern.exec(words);
    if (found !== null) return spans(found.groups ?? {}, on);
  }
  return [];
}
