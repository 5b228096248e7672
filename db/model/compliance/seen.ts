import { DossierError } from '../errors.ts';
import type { Commitment } from '../records/commitment.ts';
import type { Contents } from '../records/contents.ts';
import type { Motion } from '../records/motion.ts';
import { motionName } from '../register/names.ts';
import { nameOf } from './item-problems.ts';
import type { SeenItem } from './orders.ts';
import { isSettled } from './settlement.ts';

/**
 * Gives how far an item is as a change of it is begun: what it must still be when that is carried
 * out.
 */
export function seenOf(item: Motion | Commitment): SeenItem {
  const turns = 'occurrences' in item ? item.occurrences : [];
  return {
    progress: item.progress,
    changes: item.statusHistory.length,
    closed:
      item.elements.filter(isSettled).length +
      turns.filter(({ settledBy }) => settledBy !== undefined).length,
  };
}

/**
 * Refuses to change an item that somebody else has changed since.
 * @param seen absent: it is changed however it stands
 * @throws item-changed-since
 */
export function refuseChanged(item: Motion | Commitment, seen: SeenItem | undefined): void {
  if (seen === undefined) return;
  const now = seenOf(item);
  const isSame =
    now.progress === seen.progress && now.changes === seen.changes && now.closed === seen.closed;
  if (isSame) return;
  const name = 'document' in item ? motionName(item) : nameOf(item);
  throw new DossierError('item-changed-since', {
    item: name,
    was: seen.progress,
    now: now.progress,
  });
}

/** Motions and commitments as the user saw them, by their ids, for an order to carry. */
export type SeenItems = ReadonlyMap<string, { readonly seen: SeenItem }>;

/** Notes how all of them stand as a dialog over several of them is opened. */
export function seenItems({
  motions,
  commitments,
}: Pick<Contents, 'motions' | 'commitments'>): SeenItems {
  return new Map([...motions, ...commitments].map((item) => [item.id, { seen: seenOf(item) }]));
}
