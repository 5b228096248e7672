import type { RegisterItem } from '../../../db/model/register/index.ts';

/** After every day there is. */
const NEVER = '9999';

/** What the House still waits for: what is due first, first; what has no day at the end. */
export function openItems(items: readonly RegisterItem[]): readonly RegisterItem[] {
  return items
    .filter(({ course }) => course === 'open')
    .toSorted((a, b) => (a.due.date ?? NEVER).localeCompare(b.due.date ?? NEVER));
}
