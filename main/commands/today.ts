import { isoDate } from '../../db/model/records/values.ts';

/**
 * Gives the current day as an ISO date: for everything that asks what is late. KAMERDOSSIER_TODAY
 * sets another, so that a list can be made "as of" a day, and a test knows which day it is.
 */
export function today(): string {
  const given = process.env.KAMERDOSSIER_TODAY ?? '';
  if (isoDate.safeParse(given).success) return given;
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}
