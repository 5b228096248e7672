import type { PartName } from '../model/records/parts.ts';
import type { RecordKind } from '../model/records/values.ts';
import type { RecordTable } from '../schema.ts';
import type { Key, Owned, RowMap, Subject } from './maps/column-map.ts';
import { CONTENTS_MAPS } from './maps/index.ts';
import type { AnyRow } from './rows.ts';

/** The key of a record, or of what it is made of, that a column stands for. */
export interface Field {
  readonly part: PartName;
  readonly key: string;
  /** The kind of record whose id it holds. */
  readonly to?: RecordKind;
}

/** What the rows of a table are, as the map of their record has it. */
export interface RowMeaning {
  /** The record that a row belongs to, and the column with its id. */
  readonly subject: Subject;
  readonly idColumn: string;
  /** What each column says. Those that are not here say whose the row is and where it stands. */
  readonly fields: ReadonlyMap<string, Field>;
  readonly map: RowMap;
}

const MEANINGS: ReadonlyMap<RecordTable, readonly RowMeaning[]> = Map.groupBy(
  Object.values(CONTENTS_MAPS).flatMap((map) => meaningsOf(map, undefined)),
  ({ map }) => map.table,
);

/** Finds what a row of the file is. */
export function meaningOf(table: RecordTable, row: AnyRow): RowMeaning {
  const all = meaningsOfTable(table);
  const found = all.find(({ map }) =>
    Object.entries(map.fixed).every(([column, is]) => (row[column] ?? null) === is),
  );
  const [first] = all;
  // A test holds that every table is in a map; a row as an older file had it may lack a column.
  const meaning = found ?? first;
  if (meaning === undefined) throw new Error(`no record has rows in ${table}`);
  return meaning;
}

/** Lists all that rows of a table can be; more than one where several lists are in it. */
export function meaningsOfTable(table: RecordTable): readonly RowMeaning[] {
  return MEANINGS.get(table) ?? [];
}

/** Lists what the rows of a map are, and those that it owns. */
function meaningsOf(map: RowMap, above: Above | undefined): readonly RowMeaning[] {
  const own = map.kind !== undefined;
  const subject = map.kind ?? above?.subject;
  const part = map.part ?? above?.part;
  if (subject === undefined || part === undefined) throw new Error(`${map.table} has no owner`);
  const fields = new Map(
    fieldsOf(map.keys, part).map(([column, field]) => [
      column,
      map.part === undefined && above !== undefined ? { ...field, key: above.key } : field,
    ]),
  );
  const idColumn = own ? 'id' : (map.owner ?? '');
  return [{ subject, idColumn, fields, map }, ...ownedBy(map.keys, subject, part)];
}

/** The record that owns rows, and the key of it that they are. */
interface Above {
  readonly subject: Subject;
  readonly part: PartName;
  readonly key: string;
}

function ownedBy(keys: RowMap['keys'], subject: Subject, part: PartName): readonly RowMeaning[] {
  return Object.entries(keys).flatMap(([key, lies]): readonly RowMeaning[] => {
    if (lies.as === 'within') return ownedBy(lies.keys, subject, lies.part);
    return lies.as === 'owned' ? meaningsOf((lies as Owned).map, { subject, part, key }) : [];
  });
}

function fieldsOf(
  keys: RowMap['keys'],
  part: PartName,
): readonly (readonly [column: string, field: Field])[] {
  return Object.entries(keys).flatMap(([key, lies]: readonly [string, Key]) => {
    if (lies.as === 'within') return fieldsOf(lies.keys, lies.part);
    if (lies.as === 'split')
      // Of keys that share columns the last is the one that says which record.
      return Object.entries<RecordKind>(lies.columns).map(
        ([column, to]) => [column, { part, key, to }] as const,
      );
    if (lies.as === 'owned') return [];
    const { column, to } = lies;
    return [[column, { part, key, ...(to === undefined ? {} : { to }) }] as const];
  });
}
