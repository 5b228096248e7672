import type { RegisterItem } from '../../../db/model/register/index.ts';

/** A day after every other, as text. */
const NEVER = '9999';

/**
 * Gives the items the House still waits for: what is due first, first; items without a day at the
 * end.
 */
export function openItems(items: readonly RegisterItem[]): readonly RegisterItem[] {
  return items
    .filter(({ course }) => course === 'open')
    .toSorted((a, b) => (a.due.date ?? NEVER).localeCompare(b.due.date ?? NEVER));
}
