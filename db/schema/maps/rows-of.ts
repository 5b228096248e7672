import type { PartName, Parts } from '../../model/records/parts.ts';
import type { RecordTable, RecordTables } from '../../schema.ts';
import type { AnyRow } from '../rows.ts';
import {
  type Around,
  type Column,
  keysOf,
  type Owned,
  type RowMap,
  type Subject,
  type Within,
} from './column-map.ts';

/**
 * Maps that the compiler holds complete: each key of the part is said, each column of the table is
 * used, and both hold values of the same type.
 */

/** What of a row is no key of the part: whose it is, where it stands, and what is always the same. */
interface Frame<Row> {
  readonly kind?: Subject;
  readonly owner?: keyof Row & string;
  readonly place?: ('position' | 'rank') & keyof Row;
  readonly fixed?: Partial<Row>;
  readonly ownId?: keyof Row & string;
}

/**
 * Maps a part to the rows of a table.
 *
 * @example rowsOf('theme', 'theme', { kind: 'theme', place: 'rank' }, { id: 'id', title: 'title' })
 */
export function rowsOf<
  P extends PartName,
  T extends RecordTable,
  const F extends Frame<RecordTables[T]>,
  const K extends KeysIn<Parts[P], RecordTables[T]>,
>(part: P, table: T, frame: F, keys: K & Complete<Parts[P], RecordTables[T], F, K>): RowMap<P> {
  return { ...inRows(table, frame, keys), part };
}

/** Places a list of words in other rows, one for each. */
export function values<
  T extends RecordTable,
  const F extends Frame<RecordTables[T]>,
  const K extends KeysIn<OneValue, RecordTables[T]>,
>(
  table: T,
  frame: F,
  keys: K & Complete<OneValue, RecordTables[T], F, K>,
): Owned<readonly string[], false> {
  return { as: 'owned', map: inRows(table, frame, keys), shape: 'values', optional: false };
}

/** Places lists of words in other rows, each list under a key and in its own order. */
export function listsByKey<
  T extends RecordTable,
  const F extends Frame<RecordTables[T]>,
  const K extends KeysIn<OneOfList, RecordTables[T]>,
>(
  table: T,
  frame: F,
  keys: K & Complete<OneOfList, RecordTables[T], F, K>,
): Owned<Readonly<Record<string, readonly string[]>>, false> {
  return { as: 'owned', map: inRows(table, frame, keys), shape: 'lists', optional: false };
}

interface OneValue {
  readonly value: string;
}
interface OneOfList extends OneValue {
  readonly key: string;
}

interface AnyFrame extends Omit<RowMap, 'part' | 'table' | 'fixed' | 'keys'> {
  readonly fixed?: object;
}

function inRows(table: RecordTable, frame: AnyFrame, keys: object): RowMap<undefined> {
  const fixed = (frame.fixed ?? {}) as AnyRow;
  return { ...frame, part: undefined, table, fixed, keys: keysOf(keys) };
}

type Cell<V> = undefined extends V ? Exclude<V, undefined> | null : V;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** The columns of a row that hold exactly the values a key can have. */
type ColumnFor<Row, V> = {
  [C in keyof Row & string]: Same<Row[C], Cell<V>> extends true ? C : never;
}[keyof Row & string];

/** A place for every key of T. */
type KeysIn<T, Row> = { readonly [K in keyof T]-?: KeyIn<T, K, Row> };

type KeyIn<T, K extends keyof T, Row> = undefined extends T[K]
  ? Column<ColumnFor<Row, T[K]>, true> | Owned<Exclude<T[K], undefined>, true>
  :
      | ColumnFor<Row, T[K]>
      | Column<ColumnFor<Row, T[K]>, false>
      | Owned<T[K], false>
      | WithinFor<T[K], Row>
      | SplitFor<T, K, Row>;

type WithinFor<V, Row> = {
  [P in PartName]: Same<V, Parts[P]> extends true ? Within<P, KeysIn<Parts[P], Row>> : never;
}[PartName];

interface SplitFor<T, K extends keyof T, Row> {
  readonly as: 'split';
  readonly write: (value: T, around: Around) => Partial<Row>;
  readonly read: (row: Row) => Pick<T, K>;
}

/** The columns that keys are in. */
type ColumnsOf<K> = {
  [Name in keyof K]: K[Name] extends string
    ? K[Name]
    : K[Name] extends Column<infer C>
      ? C
      : K[Name] extends Within<PartName, infer Inner>
        ? ColumnsOf<Inner>
        : K[Name] extends { readonly as: 'split'; readonly columns: infer C }
          ? keyof C
          : K[Name] extends { readonly flag: infer C extends string }
            ? C
            : never;
}[keyof K];

type FrameColumns<F> =
  | (F extends { readonly owner: infer C } ? C : never)
  | (F extends { readonly place: infer C } ? C : never)
  | (F extends { readonly ownId: infer C } ? C : never)
  | (F extends { readonly fixed: infer C } ? keyof C : never);

/** What is left over says so in the compiler's message. */
type NoneOf<Left, Message extends string> = [Left] extends [never]
  ? unknown
  : { readonly [M in Message]: Left };

type Complete<T, Row, F, K> = NoneOf<
  Exclude<keyof Row, ColumnsOf<K> | FrameColumns<F>>,
  'columns that no key is in'
> &
  NoneOf<Exclude<keyof K, keyof T>, 'keys that the part does not have'>;
