import { weekdayOf } from './deadlines/days.ts';

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/**
 * Prints a day as Kamerstukken do: `2 februari 2024`. What is no day, as an old file may hold,
 * stays as it is.
 * @param isoDate `2024-02-02`
 * @example
 * printDate('2024-02-02') // '2 februari 2024'
 */
export function printDate(isoDate: string): string {
  const [year, month = 0, day] = isoDate.split('-').map(Number);
  const name = MONTHS[month - 1];
  return name === undefined ? isoDate : `${day} ${name} ${year}`;
}

const WEEKDAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

/**
 * Prints a day with its day of the week: `vrijdag 2 februari 2024`.
 * @param isoDate `2024-02-02`
 */
export function printWeekday(isoDate: string): string {
  return `${WEEKDAYS[weekdayOf(isoDate) - 1]} ${printDate(isoDate)}`;
}
