const DAY = 24 * 60 * 60 * 1000;

function isoOf(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

function partsOf(isoDate: string): readonly [year: number, month: number, day: number] {
  const [year = 0, month = 1, day = 1] = isoDate.split('-').map(Number);
  return [year, month, day];
}

/** Gives the year of an ISO date. */
export function yearOf(isoDate: string): number {
  return partsOf(isoDate)[0];
}

/** Gives the month of an ISO date, January 1. */
export function monthOf(isoDate: string): number {
  return partsOf(isoDate)[1];
}

/**
 * Gives a day as an ISO date.
 * @param month January 1
 * @returns `undefined` for a day that does not exist, as 30 February
 */
export function dayOf(year: number, month: number, day: number): string | undefined {
  const iso = isoOf(year, month, day);
  const [y, m, d] = partsOf(iso);
  return y === year && m === month && d === day ? iso : undefined;
}

/**
 * Gives the first day of a month; month 13 is January of the next year, 0 December of the one
 * before.
 */
export function firstOfMonth(year: number, month: number): string {
  return isoOf(year, month, 1);
}

/** Gives the last day of a month; counted as `firstOfMonth` does. */
export function lastOfMonth(year: number, month: number): string {
  return isoOf(year, month + 1, 0);
}

/** Gives the day so many days on, or back. */
export function addDays(isoDate: string, days: number): string {
  const [year, month, day] = partsOf(isoDate);
  return isoOf(year, month, day + days);
}

/** Gives the same day so many months on; where that month is shorter, its last. */
export function addMonths(isoDate: string, months: number): string {
  const [year, month, day] = partsOf(isoDate);
  const same = isoOf(year, month + months, day);
  const last = lastOfMonth(year, month + months);
  return same < last ? same : last;
}

/** Gives the day of the week, Monday 1 to Sunday 7. */
export function weekdayOf(isoDate: string): number {
  return new Date(isoDate).getUTCDay() || 7;
}

/** Counts the days between two days; negative where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}
