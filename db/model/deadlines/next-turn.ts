import type { Commitment } from '../records/commitment.ts';
import { addMonths, lastOfMonth, monthOf, yearOf } from './days.ts';

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
  const next = addMonths(from, MONTHS[recurring]);
  const isMonthEnd = from === lastOfMonth(yearOf(from), monthOf(from));
  return isMonthEnd ? lastOfMonth(yearOf(next), monthOf(next)) : next;
}
