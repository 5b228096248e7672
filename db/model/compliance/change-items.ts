import { DossierError } from '../errors.ts';
import type { Commitment } from '../records/commitment.ts';
import type { Contents } from '../records/contents.ts';
import type { Motion } from '../records/motion.ts';
import type { ItemRef } from './orders.ts';
import { refuseChanged } from './seen.ts';

/** The records that an order changes, as they become; no others. */
export interface ChangedItems {
  readonly motions: readonly Motion[];
  readonly commitments: readonly Commitment[];
}

/** Changes that an order makes to a motion and to a commitment; each throws to refuse. */
interface Change<Item extends ItemRef> {
  readonly motion: (motion: Motion, order: Item) => Motion;
  readonly commitment: (commitment: Commitment, order: Item) => Commitment;
}

function foundIn<T extends { readonly id: string }>(
  records: readonly T[],
  changed: ReadonlyMap<string, T>,
  { kind, id }: ItemRef,
): T {
  const found = changed.get(id) ?? records.find((record) => record.id === id);
  if (found === undefined) throw new DossierError('record-unknown', { kind, id });
  return found;
}

/**
 * Changes the items that an order names, one after the other; one named twice is changed twice.
 * @throws record-unknown; item-changed-since for one that is not as it was seen; what `change`
 *   throws
 */
export function changeItems<Item extends ItemRef>(
  contents: Pick<Contents, 'motions' | 'commitments'>,
  items: readonly Item[],
  change: Change<Item>,
): ChangedItems {
  const motions = new Map<string, Motion>();
  const commitments = new Map<string, Commitment>();
  for (const item of items) {
    const records = item.kind === 'motion' ? contents.motions : contents.commitments;
    refuseChanged(foundIn<Motion | Commitment>(records, new Map(), item), item.seen);
    if (item.kind === 'motion') {
      motions.set(item.id, change.motion(foundIn(contents.motions, motions, item), item));
    } else {
      const commitment = foundIn(contents.commitments, commitments, item);
      commitments.set(item.id, change.commitment(commitment, item));
    }
  }
  return { motions: [...motions.values()], commitments: [...commitments.values()] };
}
