import { type SeenItem, seenOf } from '../../../db/model/compliance/index.ts';
import type { Contents } from '../../../db/model/records/contents.ts';

/** Motions and commitments as the user saw them, by their ids, for an order to carry. */
export type SeenItems = ReadonlyMap<string, { readonly seen: SeenItem }>;

/** Notes how all of them stand as a dialog over several of them is opened. */
export function seenItems({ motions, commitments }: Contents): SeenItems {
  return new Map([...motions, ...commitments].map((item) => [item.id, { seen: seenOf(item) }]));
}
