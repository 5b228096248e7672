import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import type { StepTransaction } from '../schema/access.ts';
import {
  type Place,
  type RowSet,
  readLastPlace,
  readPlaces,
  updateRow,
  type Where,
} from '../schema/rows.ts';
import type { RecordTable } from '../schema.ts';
import { unknownRecord } from './aggregate.ts';

/**
 * Makes ranks for records that stand in this order, with room between any two. Ranks are compared
 * byte by byte; a record's rank is only ever compared with those of its own list.
 */
export function ranksFor(count: number): readonly string[] {
  return generateNKeysBetween(null, null, count);
}

/** Place where a record is to stand among its like. */
export interface PlaceAmong {
  readonly table: RecordTable;
  readonly siblings: Where;
  /** The record that is placed; it does not count as its own neighbour. */
  readonly id: string;
  /** The record it is to stand before; absent: at the end. */
  readonly before?: string | undefined;
}

/**
 * Finds the rank for a place. Two copies of a dossier that were merged can have ranked two records
 * alike; where there is no room between neighbours, all of their like are ranked anew.
 *
 * @throws record-unknown for a `before` that is not among the siblings
 */
export async function rankAt(
  tx: StepTransaction,
  { table, siblings, id, before }: PlaceAmong,
): Promise<string> {
  if (before === undefined) {
    const last = await readLastPlace(tx, table, siblings, id);
    return generateKeyBetween(last?.rank, null);
  }
  const places = (await readPlaces(tx, table, siblings)).filter((place) => place.id !== id);
  const at = places.findIndex((place) => place.id === before);
  if (at === -1) throw unknownRecord(table, before);
  const previous = places[at - 1]?.rank;
  const next = places[at]?.rank ?? '';
  if (previous === undefined || previous < next) return generateKeyBetween(previous, next);
  return await rankAnew(tx, table, places, at);
}

/** Ranks all places anew, with room for one more. */
async function rankAnew(
  tx: StepTransaction,
  table: RecordTable,
  places: readonly Place[],
  roomAt: number,
): Promise<string> {
  const ranks = ranksFor(places.length + 1);
  for (const [at, { id }] of places.entries())
    await updateRow(tx, table, { id }, { rank: ranks[at < roomAt ? at : at + 1] ?? '' });
  return ranks[roomAt] ?? '';
}

/**
 * Gives the ranks of a list that is saved as a whole: those that still stand in order keep theirs.
 *
 * @param ids in the order they are to have
 * @param stored what is ranked now, in whatever order
 */
function ranksKeeping(ids: readonly string[], stored: readonly Place[]): readonly string[] {
  const known = new Map(stored.map(({ id, rank }) => [id, rank]));
  const kept = ids.map((id) => known.get(id)).filter((rank) => rank !== undefined);
  const inOrder = kept.every((rank, at) => at === 0 || (kept[at - 1] ?? '') < rank);
  if (!inOrder) return ranksFor(ids.length);
  let previous: string | undefined;
  return ids.map((id, at) => {
    const next = ids.slice(at + 1).find((later) => known.has(later));
    previous = known.get(id) ?? generateKeyBetween(previous, next && known.get(next));
    return previous;
  });
}

/** Ranks the elements of a motion or commitment that is saved; see `ranksKeeping`. */
export function elementRanks(
  item: { readonly elements: readonly { readonly id: string }[] },
  stored: RowSet,
): readonly string[] {
  const ids = item.elements.map((element) => element.id);
  return ranksKeeping(ids, stored.element ?? []);
}
