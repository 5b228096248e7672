import type { Parts } from '../model/records/parts.ts';
import type { Reader, StepTransaction } from '../schema/access.ts';
import { tablesOf } from '../schema/maps/index.ts';
import { type AnyRow, deleteRow, type RowSet, readRows, updateRow } from '../schema/rows.ts';
import { type Aggregate, type Identified, storedRows, unknownRecord } from './aggregate.ts';
import { rankAt } from './ranks.ts';
import { refuseWhileReferredTo } from './references.ts';
import { recordsFrom } from './rows/read.ts';
import { rowsOfRecord } from './rows/write.ts';
import { syncRows } from './sync.ts';

/**
 * Operations on every kind of record. Whatever writes is done in a step, so it can be undone; a
 * record is read and written whole, with all it owns.
 */
export interface Repository<Item> {
  /** Lists every record of the kind, in order. */
  readonly list: (db: Reader) => Promise<readonly Item[]>;
  /**
   * Reads a record, whole.
   * @throws record-unknown
   */
  readonly get: (db: Reader, id: string) => Promise<Item>;
  /**
   * Adds a record.
   * @param before the record it is to stand before; absent: at the end of its like
   * @throws record-refused; record-unknown for a `before` that is not among its like
   */
  readonly add: (tx: StepTransaction, item: Item, before?: string) => Promise<void>;
  /**
   * Makes a record what it should be; only rows that differ are written. One that comes to stand
   * among others, as a proposal in another theme does, goes to their end.
   * @throws record-unknown, record-refused
   */
  readonly save: (tx: StepTransaction, item: Item) => Promise<void>;
  /**
   * Puts a record elsewhere among its like.
   * @param before the record it is to stand before; absent: at the end
   * @throws record-unknown, also for a `before` that is not among its like
   */
  readonly move: (tx: StepTransaction, id: string, before?: string) => Promise<void>;
  /**
   * Removes a record with all it owns and the notes on it. Links to it in texts stay and print
   * "[vervallen]"; see `referencesTo` and `letGo`.
   * @throws record-unknown; record-in-use while a field of another record points to it
   */
  readonly remove: (tx: StepTransaction, id: string) => Promise<void>;
}

/** Makes the repository of records that lie in the file as the aggregate says. */
export function repositoryOf<P extends Identified>(aggregate: Aggregate<P>): Repository<Parts[P]> {
  const { map } = aggregate;
  const { table, kind = table } = map;
  const tables = tablesOf(map);

  const find = async (db: Reader, id: string) => {
    const rows = await storedRows(db, map, id);
    const [item] = recordsFrom(map, rows);
    const root = rows[table]?.[0] as unknown as { readonly rank: string } | undefined;
    if (item === undefined || root === undefined) throw unknownRecord(kind, id);
    return { item, rows, rank: root.rank };
  };

  const rowsAt = async (db: Reader, item: Parts[P], rank: string, stored: RowSet) =>
    rowsOfRecord(map, item, { ...(await aggregate.standing?.(item, stored, db)), rank });

  return {
    list: async (db) => recordsFrom(map, await storedRows(db, map)),
    get: async (db, id) => (await find(db, id)).item,
    add: async (tx, item, before) => {
      await aggregate.refuse?.(tx, item);
      const siblings = aggregate.siblings(item);
      const rank = await rankAt(tx, { table, siblings, id: item.id, before });
      await syncRows(tx, tables, {}, await rowsAt(tx, item, rank, {}));
    },
    save: async (tx, item) => {
      const stored = await find(tx, item.id);
      await aggregate.refuse?.(tx, item, stored.item);
      const siblings = aggregate.siblings(item);
      const stays = JSON.stringify(siblings) === JSON.stringify(aggregate.siblings(stored.item));
      const rank = stays ? stored.rank : await rankAt(tx, { table, siblings, id: item.id });
      const rows = await rowsAt(tx, item, rank, stored.rows);
      await syncRows(tx, tables, stored.rows, rows);
      await removeNotesOn(tx, goneFrom(stored.rows, rows));
    },
    move: async (tx, id, before) => {
      if (before === id) return;
      const { item, rank } = await find(tx, id);
      const siblings = aggregate.siblings(item);
      const wanted = await rankAt(tx, { table, siblings, id, before });
      if (wanted !== rank) await updateRow(tx, table, { id }, { rank: wanted });
    },
    remove: async (tx, id) => {
      const { rows } = await find(tx, id);
      await refuseWhileReferredTo(tx, { kind, id });
      await syncRows(tx, tables, rows, {});
      await removeNotesOn(tx, [id, ...goneFrom(rows, {})]);
    },
  };
}

type WithElements = { readonly element?: readonly { readonly id: string }[] };

/** Lists the ids of the elements that a motion or commitment no longer has. */
function goneFrom(stored: object, wanted: object): readonly string[] {
  const kept = new Set((wanted as WithElements).element?.map(({ id }) => id));
  const had = (stored as WithElements).element ?? [];
  return had.map(({ id }) => id).filter((id) => !kept.has(id));
}

async function removeNotesOn(tx: StepTransaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  for (const row of await readRows(tx, 'note', { on_id: ids }))
    await deleteRow(tx, 'note', row as unknown as AnyRow);
}
