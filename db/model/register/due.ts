import { currentDeadline, daysBetween } from '../deadlines/index.ts';
import type { Occurrence } from '../records/commitment.ts';
import type { Deadline } from '../records/element.ts';

/** Days before its day from which a term is near, today included. */
const SOON_DAYS = 31;

/** When something of the open part of an item must be there. */
export interface Due {
  /**
   * `unread`: there is a phrase, and nobody has confirmed a day for it. `overdue`: it has passed.
   */
  readonly state: 'none' | 'unread' | 'later' | 'soon' | 'overdue';
  /** ISO date. */
  readonly date?: string;
  /** The term as it was put. A turn of a recurring commitment has a day only. */
  readonly phrase?: string;
}

interface WithTerms {
  readonly deadlines: readonly Deadline[];
  readonly occurrences?: readonly Occurrence[];
}

/**
 * Finds what is due first of an item that is still open: its current term, or the first of its
 * turns that is not settled. No alarm before the day itself has passed.
 * @param today ISO date
 */
export function dueOf(item: WithTerms, today: string): Due {
  const term = currentDeadline(item);
  const turn = (item.occurrences ?? [])
    .flatMap(({ due, settledBy }) => (settledBy === undefined ? [due] : []))
    .toSorted()[0];
  const date = [term?.date, turn].filter((day) => day !== undefined).toSorted()[0];
  if (date === undefined) {
    return term === undefined ? { state: 'none' } : { state: 'unread', phrase: term.phrase };
  }
  const days = daysBetween(today, date);
  const state = days < 0 ? 'overdue' : days <= SOON_DAYS ? 'soon' : 'later';
  return { state, date, ...(term?.date === date && { phrase: term.phrase }) };
}
