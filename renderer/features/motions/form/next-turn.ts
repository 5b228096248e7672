import type { Commitment } from '../../../../db/model/records/commitment.ts';

const MONTHS: Readonly<Record<NonNullable<Commitment['recurring']>, number>> = {
  kwartaal: 3,
  halfjaar: 6,
  jaar: 12,
};

/**
 * The day of the turn after the last one of a recurring commitment. The end of a month stays the
 * end of a month: 31 December, 30 June, 31 December.
 *
 * @param from an ISO date: the last turn, or the day the promise was made
 */
export function nextTurn(recurring: NonNullable<Commitment['recurring']>, from: string): string {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  const wanted = month - 1 + MONTHS[recurring];
  const length = lengthOf(year, wanted);
  const at = day === lengthOf(year, month - 1) ? length : Math.min(day, length);
  return new Date(Date.UTC(year, wanted, at)).toISOString().slice(0, 10);
}

/** How many days a month has; months from 0, also past the end of the year. */
function lengthOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}
