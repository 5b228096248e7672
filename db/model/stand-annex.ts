import type { Annex, annex } from './records/annex.ts';
import type { z } from './zod.ts';

/**
 * Makes a version of its own out of the copy of a document: how things stand on a day, under a new
 * title. It says no longer that it is a copy, so its amounts may change.
 * @param asOf ISO date
 */
export function standAnnex(record: Annex, title: string, asOf: string): z.output<typeof annex> {
  const { copyOf: _copied, baseline: _sent, ...kept } = record;
  return { ...kept, heads: [...kept.heads], title, asOf, state: 'concept' };
}
