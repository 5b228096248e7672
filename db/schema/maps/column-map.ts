import type { PartName, Parts } from '../../model/records/parts.ts';
import type { RecordKind } from '../../model/records/values.ts';
import type { RecordTable } from '../../schema.ts';
import type { AnyRow, Value } from '../rows.ts';

/**
 * The words in which a map says how a part of a dossier lies in the file. A map is written once;
 * what writes, what reads, what finds references and what tells the history all follow it.
 */

/** How one part lies in the rows of a table: a row for each. */
export interface RowMap<P extends PartName | undefined = PartName | undefined> {
  /** Absent for bare values, whose one key `value` stands for the key of their owner. */
  readonly part: P;
  /** What the history calls it; absent for what is part of another record. */
  readonly kind?: Subject;
  readonly table: RecordTable;
  /** The column with the id of the record that owns the row. */
  readonly owner?: string;
  /** The column with a row's place among its like; absent: what it says puts it in order. */
  readonly place?: 'position' | 'rank';
  /** What these columns hold in each of these rows; other rows of the table are not meant. */
  readonly fixed: AnyRow;
  /** The column of an id that only the file gives it. */
  readonly ownId?: string;
  readonly keys: Readonly<Record<string, Key>>;
}

/** What a step can be about: a kind of record, or what people remark on records. */
export type Subject = RecordKind | 'note' | 'accepted-finding';

/** Where the value of a key is. */
export type Key = Column | Within | Owned | Split;

/** In a column of the same row. */
export interface Column<C extends string = string, Optional extends boolean = boolean> {
  readonly as: 'column';
  readonly column: C;
  /** Whether the record leaves the key out where the column is null. */
  readonly optional: Optional;
  /** The kind of record whose id it holds. */
  readonly to?: RecordKind;
}

/** Names the column of a key that a record may leave out. */
export function maybe<const C extends string>(column: C): Column<C, true> {
  return { as: 'column', column, optional: true };
}

/** Names the column of a key that holds the id of another record. */
export function to<const C extends string>(kind: RecordKind, column: C): Column<C, false> {
  return { as: 'column', column, optional: false, to: kind };
}

/** Names the column of a key that holds the id of another record, and that may be left out. */
export function maybeTo<const C extends string>(kind: RecordKind, column: C): Column<C, true> {
  return { as: 'column', column, optional: true, to: kind };
}

/** An object whose own keys are in the same row. */
export interface Within<P extends PartName = PartName, F = unknown> {
  readonly as: 'within';
  readonly part: P;
  readonly keys: Readonly<Record<string, Key>>;
  /** Never there: carries the type of the keys. */
  readonly typed?: F;
}

/** Places an object in the same row, each of its own keys in a column. */
export function within<P extends PartName, const F extends object>(part: P, keys: F): Within<P, F> {
  return { as: 'within', part, keys: keysOf(keys) };
}

/** In rows of another table, that belong to the record. */
export interface Owned<V = never, Optional extends boolean = boolean> {
  readonly as: 'owned';
  readonly map: RowMap;
  /** `parts`: a list of objects; `values`: a list of words; `lists`: lists of words, each under a key. */
  readonly shape: 'parts' | 'values' | 'lists';
  /** Whether the record leaves the key out where there are no rows. */
  readonly optional: Optional;
  /** The column of the record's own row that is 1 where an empty list is kept, 0 where it is left out. */
  readonly flag?: string;
  /** Never there: a value of this type comes out and goes in, no narrower and no wider one. */
  readonly holds?: (value: V) => V;
}

/** Places a list of parts in other rows, one for each. */
export function list<P extends PartName>(map: RowMap<P>): Owned<readonly Parts[P][], false> {
  return { as: 'owned', map, shape: 'parts', optional: false };
}

/** Leaves a key in other rows out of the record when there are none. */
export function unlessEmpty<V>(owned: Owned<V, false>): Owned<V, true> {
  return { ...owned, optional: true };
}

/** Lets a record leave a list out: a flag in its own row tells that from an empty list. */
export function flagged<V, const C extends string>(
  owned: Owned<V, false>,
  flag: C,
): Owned<V, true> & { readonly flag: C } {
  return { ...owned, optional: true, flag };
}

/**
 * In several columns of the same row at once, or said otherwise there: `write` and `read` are each
 * other's inverse. Keys that are together in the columns name the same pair.
 */
export interface Split<T = never, Row = never> {
  readonly as: 'split';
  /** The columns, each with the kind of record whose id it holds. */
  readonly columns: Readonly<Record<keyof Row & string, RecordKind>>;
  readonly write: (value: T, around: Around) => Row;
  readonly read: (row: Row) => T;
}

/** What must be known of other records to write one. */
export interface Around {
  /** Whether an id is an action's. */
  readonly isAction: (id: string) => boolean;
}

/** Puts keys in the one column, of several, that is theirs. */
export function split<T, Row extends Readonly<Record<keyof Row, Value>>>(
  pair: Omit<Split<T, Row>, 'as'>,
): Split<T, Row> {
  return { as: 'split', ...pair };
}

/** Completes keys as all code that follows a map sees them: a name alone is a column. */
export function keysOf(keys: object): RowMap['keys'] {
  // What a map's type parameters have held to be complete is taken alike from here on.
  const entries = Object.entries(keys) as readonly (readonly [string, string | Key])[];
  const whole = (key: string | Key): Key =>
    typeof key === 'string' ? { as: 'column', column: key, optional: false } : key;
  return Object.fromEntries(entries.map(([name, key]) => [name, whole(key)]));
}
