import { MONTHS as DUTCH } from '../deadlines/conventions.ts';

/** The months by every name a date is written with: Dutch and English, in full and cut short. */
export const MONTHS: Readonly<Record<string, number>> = {
  ...DUTCH,
  febr: 2,
  january: 1,
  february: 2,
  march: 3,
  mar: 3,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  october: 10,
  oct: 10,
};

/** The days of the week, Monday 1, by every name that is written before a date. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  maandag: 1,
  ma: 1,
  dinsdag: 2,
  di: 2,
  woensdag: 3,
  wo: 3,
  donderdag: 4,
  do: 4,
  vrijdag: 5,
  vr: 5,
  vrij: 5,
  zaterdag: 6,
  za: 6,
  zat: 6,
  zondag: 7,
  zo: 7,
  zon: 7,
  monday: 1,
  mon: 1,
  tuesday: 2,
  tue: 2,
  wednesday: 3,
  wed: 3,
  thursday: 4,
  thu: 4,
  friday: 5,
  fri: 5,
  saturday: 6,
  sat: 6,
  sunday: 7,
  sun: 7,
};

/**
 * Joins the names as one part of a pattern; the longest first, or "juli" would be read as "jul" and
 * an i.
 */
export function anyOf(names: Readonly<Record<string, number>>): string {
  return Object.keys(names)
    .toSorted((a, b) => b.length - a.length)
    .join('|');
}
