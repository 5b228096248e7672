import type { PartName, Parts } from '../model/records/parts.ts';
import { type Field, meaningOf, meaningsOfTable } from '../schema/fields.ts';
import type { Subject } from '../schema/maps/column-map.ts';
import type { AnyRow, Value } from '../schema/rows.ts';
import type { RecordTable } from '../schema.ts';
import type { RowChange } from './log.ts';

/** What a step changed in one row, in the words of the record that the row belongs to. */
export interface RecordChange {
  readonly step: RowChange['step'];
  readonly subject: Subject;
  /** The record's id. */
  readonly id: string;
  /** What the row calls the record; absent where it does not name it. */
  readonly called?: string;
  /** The keys that the step changed; none where only a place in a list changed. */
  readonly fields: readonly FieldChange[];
}

/** A key of a record, or of what it is made of, as a step found it and left it. */
export interface FieldChange extends Field {
  /** Absent where the step put the row there. */
  readonly was?: Value;
  /** Absent where the step took the row away. */
  readonly now?: Value;
}

/** What a row says of the record it is about or by what sign it is known, and not what it says. */
const UNSAID: { readonly [P in PartName]?: readonly (keyof Parts[P])[] } = {
  note: ['code'],
  acceptedFinding: ['code'],
  recordRef: ['kind', 'id'],
};

/** By what a record is called, the first that it has. */
const NAMING = ['title', 'name', 'short', 'citation', 'label', 'text'] as const;

/** Says of which record a row is and what a step changed in it. */
export function asRecordChange({ step, table, before, after }: RowChange): RecordChange {
  const row = after ?? before ?? {};
  const { subject, idColumn, fields, map } = meaningOf(table, row);
  const changed = [...fields]
    .filter(([column, field]) => !isUnsaid(field, column === 'id' && map.kind !== undefined))
    .filter(([column]) => (before?.[column] ?? null) !== (after?.[column] ?? null))
    .map(([column, field]) => ({
      ...field,
      ...said(before, column, 'was'),
      ...said(after, column, 'now'),
    }));
  const called = NAMING.map((column) => row[column]).find(
    (value) => typeof value === 'string' && value !== '',
  );
  return {
    step,
    subject,
    id: String(row[idColumn]),
    ...(called === undefined ? {} : { called: String(called) }),
    fields: changed,
  };
}

/** Gives the subjects of steps that changed these tables, each once. */
export function subjectsOf(tables: readonly RecordTable[]): readonly Subject[] {
  return [...new Set(tables.flatMap((table) => meaningsOfTable(table)[0]?.subject ?? []))];
}

function isUnsaid({ part, key }: Field, isOwnId: boolean): boolean {
  const unsaid: readonly string[] = UNSAID[part] ?? [];
  return isOwnId || unsaid.includes(key);
}

function said(row: AnyRow | undefined, column: string, when: 'was' | 'now') {
  return row === undefined ? {} : { [when]: row[column] ?? null };
}
