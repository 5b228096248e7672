import type { PartName, Parts } from '../../model/records/parts.ts';
import type { Key, Owned, RowMap } from '../../schema/maps/column-map.ts';
import type { AnyRow, RowSet } from '../../schema/rows.ts';

/** A part that is being read. */
type Draft = Record<string, unknown>;

/** Says of one row, and of the rows it owns, what a key holds. */
type ReadKey = (row: AnyRow, into: Draft) => void;

/** Reads rows as records, in the order of their own rows. */
export function recordsFrom<P extends PartName>(map: RowMap<P>, rows: RowSet): readonly Parts[P][] {
  // A map holds every key of its part; see `rowsOf`.
  return rowsOf(map, rows).map(readerOf(map.keys, rows)) as unknown as readonly Parts[P][];
}

function rowsOf(map: RowMap, rows: RowSet): readonly AnyRow[] {
  return (rows[map.table] ?? []) as unknown as readonly AnyRow[];
}

/** The way from a row to its part, made once for all rows of a table. */
function readerOf(keys: RowMap['keys'], rows: RowSet): (row: AnyRow) => Draft {
  // What is always there comes first, in whatever order a record names it.
  const steps = Object.entries(keys)
    .toSorted(([, a], [, b]) => Number(isOptional(a)) - Number(isOptional(b)))
    .map(([name, key]) => reading(name, key, rows));
  return (row) => {
    const into: Draft = {};
    for (const step of steps) step(row, into);
    return into;
  };
}

function isOptional(key: Key): boolean {
  return (key.as === 'column' || key.as === 'owned') && key.optional;
}

function reading(name: string, key: Key, rows: RowSet): ReadKey {
  if (key.as === 'column') {
    const { column, optional } = key;
    return (row, into) => {
      const value = row[column] ?? null;
      if (value !== null || !optional) into[name] = value;
    };
  }
  if (key.as === 'split')
    return (row, into) => {
      Object.assign(into, key.read(row as never));
    };
  if (key.as === 'within') {
    const inner = readerOf(key.keys, rows);
    // The inner keys lie in the outer row, and so does the id of what they own.
    return (row, into) => {
      into[name] = inner(row);
    };
  }
  const { flag, optional } = key;
  const owned = ownedBy(key, rows);
  return (row, into) => {
    const has = flag === undefined ? !optional || owned.has(row) : row[flag] === 1;
    if (has) into[name] = owned.of(row);
  };
}

/** What a key in other rows holds, for each row that owns them. */
function ownedBy(
  { map, shape }: Owned,
  rows: RowSet,
): { readonly has: (owner: AnyRow) => boolean; readonly of: (owner: AnyRow) => unknown } {
  const fixed = Object.entries(map.fixed);
  const meant = rowsOf(map, rows).filter((row) => fixed.every(([name, is]) => row[name] === is));
  const groups = Map.groupBy(meant, (row) => row[map.owner ?? ''] ?? null);
  const read = readerOf(map.keys, rows);
  const items = (owner: AnyRow) => (groups.get(owner.id ?? null) ?? []).map(read);
  const has = (owner: AnyRow) => groups.has(owner.id ?? null);
  if (shape === 'parts') return { has, of: items };
  if (shape === 'values') return { has, of: (owner) => items(owner).map(({ value }) => value) };
  return { has, of: (owner) => listsOf(items(owner)) };
}

/** Words under their keys, the keys in order. */
function listsOf(items: readonly Draft[]): Readonly<Record<string, readonly unknown[]>> {
  const groups = [...Map.groupBy(items, ({ key }) => String(key))];
  const sorted = groups.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, all]) => [key, all.map(({ value }) => value)]));
}
