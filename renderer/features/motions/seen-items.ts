import { type SeenItem, seenOf } from '../../../db/model/compliance/index.ts';
import type { Contents } from '../../../db/model/records/contents.ts';

/** How motions and commitments stand, by their ids, as an order carries it. */
export type SeenItems = ReadonlyMap<string, { readonly seen: SeenItem }>;

/** Notes how all of them stand as a dialog over several of them is opened. */
export function seenItems({ motions, commitments }: Contents): SeenItems {
  return new Map([...motions, ...commitments].map((item) => [item.id, { seen: seenOf(item) }]));
}
