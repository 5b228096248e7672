import { generateNKeysBetween } from 'fractional-indexing';

/**
 * Ranks for records that stand in this order, with room between any two. Ranks are compared byte
 * by byte; a record's rank is only ever compared with those of its own list.
 */
export function ranksFor(count: number): readonly string[] {
  return generateNKeysBetween(null, null, count);
}
