import { progress } from '../records/element.ts';
import { id, isoDate, linkText, words } from '../records/values.ts';
import { type DeepReadonly, z } from '../zod.ts';

/** Describes how far an item was when somebody began to change it; see `seenOf`. */
const seenItem = z.strictObject({
  progress,
  /** Number of rows its course had. */
  changes: z.int().min(0),
  /** Number of elements and turns that were settled or waived. */
  closed: z.int().min(0),
});
export type SeenItem = DeepReadonly<z.infer<typeof seenItem>>;

/** Points to a motion or a commitment. */
const itemRef = z.strictObject({
  kind: z.enum(['motion', 'commitment']),
  id,
  /** State of the item when the change was begun; absent: it is changed however it stands. */
  seen: seenItem.exactOptional(),
});
export type ItemRef = DeepReadonly<z.infer<typeof itemRef>>;

/** Describes what one paper settles of one motion or commitment. */
const settledItem = itemRef.extend({
  /** The elements it settles. */
  elements: z.array(id),
  /** The turns of a recurring commitment it settles, each by the day it was due. */
  occurrences: z.array(isoDate),
  /** The passage of the paper in which the minister settles it. */
  passage: words.optional(),
  /** Note on the elements and in the timeline. */
  note: linkText,
  /** Progress of the whole item from then on. */
  progress,
  /** Why a turn was late: demanded when the paper was sent after the day it was due. */
  reason: words.optional(),
});
export type SettledItem = DeepReadonly<z.infer<typeof settledItem>>;

/**
 * Describes the order "Afdoen met brief": one paper settles any number of motions and commitments.
 */
export const settleOrder = z.strictObject({
  /** The paper. */
  document: id,
  /** The day of the change in the timeline. */
  on: isoDate,
  items: z.array(settledItem).min(1).max(20_000),
});
export type SettleOrder = DeepReadonly<z.infer<typeof settleOrder>>;

/** Describes the order of one change of progress of any number of motions and commitments. */
export const progressOrder = z.strictObject({
  items: z.array(itemRef).min(1).max(20_000),
  progress,
  /** The day of the change in the timeline. */
  on: isoDate,
  note: linkText,
  citation: words.optional(),
});
export type ProgressOrder = DeepReadonly<z.infer<typeof progressOrder>>;
