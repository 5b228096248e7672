import type { Commitment } from '../records/commitment.ts';
import { addMonths, lastOfMonth, monthOf, yearOf } from './days.ts';

const MONTHS: Readonly<Record<NonNullable<Commitment['recurring']>, number>> = {
  kwartaal: 3,
  halfjaar: 6,
  jaar: 12,
};

/**
 * Gives the day on which a recurring commitment is due again: so long after its last turn. What was
 * due on the last day of a month is due again on the last day of one: 30 June after 31 December.
 * @returns `undefined` for one that does not recur, or has no turn to count from
 */
export function nextTurn({
  recurring,
  occurrences,
}: Pick<Commitment, 'recurring' | 'occurrences'>): string | undefined {
  const last = occurrences
    .map(({ due }) => due)
    .toSorted()
    .at(-1);
  if (recurring === undefined || last === undefined) return undefined;
  const next = addMonths(last, MONTHS[recurring]);
  const isMonthEnd = last === lastOfMonth(yearOf(last), monthOf(last));
  return isMonthEnd ? lastOfMonth(yearOf(next), monthOf(next)) : next;
}
