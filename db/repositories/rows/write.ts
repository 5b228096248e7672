import type { PartName, Parts } from '../../model/records/parts.ts';
import type { Around, Key, Owned, RowMap } from '../../schema/maps/column-map.ts';
import type { AnyRow, RowSet, Value } from '../../schema/rows.ts';
import type { RecordTable } from '../../schema.ts';

/** What a record's rows say and the record itself does not. */
export interface Standing extends Partial<Around> {
  /** Its rank among its like; the dossier itself has none. */
  readonly rank?: string;
  /** The id of a record that has none of its own. */
  readonly id?: string;
  /** The ranks of the elements it owns, in their order. */
  readonly ranks?: readonly string[];
}

/** Keys and what they hold, whichever part they are of. */
type AnyItem = Readonly<Record<string, unknown>>;

/** Writes a record as rows: its own, and those of all it owns. */
export function rowsOfRecord<P extends PartName>(
  map: RowMap<P>,
  record: Parts[P],
  standing: Standing,
): RowSet {
  const rows: Rows = new Map();
  const own = map.ownId === undefined ? {} : { [map.ownId]: standing.id ?? '' };
  const rank = map.place === 'rank' ? { rank: standing.rank ?? '' } : {};
  addRow(rows, map, record as AnyItem, { ...own, ...rank }, standing);
  return Object.fromEntries(rows) as RowSet;
}

type Rows = Map<RecordTable, AnyRow[]>;
type Draft = Record<string, Value>;

/** Adds the row of one part, and those it owns. */
function addRow(rows: Rows, map: RowMap, item: AnyItem, frame: AnyRow, standing: Standing): void {
  const row: Draft = { ...frame, ...map.fixed };
  const id = String(map.ownId === undefined ? item.id : frame[map.ownId]);
  const others = rows.get(map.table);
  if (others === undefined) rows.set(map.table, [row]);
  else others.push(row);

  const put = (key: Key, of: AnyItem, value: unknown): void => {
    if (key.as === 'column') row[key.column] = (value ?? null) as Value;
    else if (key.as === 'split')
      // The map holds that the pair takes what this part has.
      Object.assign(row, key.write(of as never, { isAction: standing.isAction ?? never }));
    else if (key.as === 'within') putAll(key.keys, value as AnyItem);
    else {
      if (key.flag !== undefined) row[key.flag] = value === undefined ? 0 : 1;
      for (const [each, at] of itemsOf(key, value))
        addRow(rows, key.map, each, frameOf(key.map, id, at, standing), standing);
    }
  };
  const putAll = (keys: RowMap['keys'], of: AnyItem) => {
    for (const [name, key] of Object.entries(keys)) put(key, of, of[name]);
  };
  putAll(map.keys, item);
}

const never = () => false;

/** Whose a row is, and where it stands in its list. */
function frameOf(map: RowMap, ownerId: string, at: number, { ranks }: Standing): AnyRow {
  return {
    [map.owner ?? '']: ownerId,
    ...(map.place === 'position' && { position: at }),
    ...(map.place === 'rank' && { rank: ranks?.[at] ?? '' }),
  };
}

/** What a key holds as the items of rows, each with its place in its own list. */
function itemsOf({ shape }: Owned, value: unknown): readonly (readonly [AnyItem, number])[] {
  if (value === undefined) return [];
  if (shape === 'parts') return (value as readonly AnyItem[]).map((item, at) => [item, at]);
  const words = (all: readonly string[], under: object) =>
    all.map((each, at) => [{ value: each, ...under }, at] as const);
  if (shape === 'values') return words(value as readonly string[], {});
  const lists = Object.entries(value as Readonly<Record<string, readonly string[]>>);
  return lists.flatMap(([key, all]) => words(all, { key }));
}
