import type { CheckContext } from '../../../db/model/checks/context.ts';
import { recordName } from '../../../db/model/checks/record-names.ts';
import { printDate } from '../../../db/model/dates.ts';
import { printLinks } from '../../../db/model/links/index.ts';
import { printEuros } from '../../../db/model/money.ts';
import type { RecordKind } from '../../../db/model/records/values.ts';
import type { Bridge } from '../../../preload/contract.ts';

type Answered<T> = T extends { readonly ok: true; readonly value: infer V } ? V : never;
/** Rows of one record as steps found and left them. */
export type RowChanges = Answered<Awaited<ReturnType<Bridge['history']['ofRecord']>>>;
type Row = NonNullable<RowChanges[number]['before']>;

/** One field that a step changed, in words. */
export interface FieldChange {
  readonly key: string;
  /** The column of the file; the dictionaries name it. */
  readonly column: string;
  /** Value before the step; undefined where the step put the row there. */
  readonly was: string | undefined;
  /** Value after the step; undefined where the step took the row away. */
  readonly now: string | undefined;
}

export interface RecordStep {
  readonly step: RowChanges[number]['step'];
  readonly changes: readonly FieldChange[];
}

/** Columns that say where a row belongs, or carry its key, rather than what it says. */
const UNSAID = new Set(['id', 'rank', 'position', 'code', 'on_id', 'on_kind', 'has_baseline']);
/** Rows that only say to which records another belongs. */
const UNSAID_TABLE = 'accepted_finding_record';
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Lists the steps of one record, the last first, each with the fields it changed. */
export function stepsOfRecord(rows: RowChanges, lookup: CheckContext): readonly RecordStep[] {
  return [...Map.groupBy(rows, ({ step }) => step.seq).values()]
    .map((own): RecordStep => {
      const [first] = own;
      if (first === undefined) throw new Error('a group is never empty');
      return { step: first.step, changes: own.flatMap((change, at) => fields(change, at, lookup)) };
    })
    .toSorted((a, b) => b.step.seq - a.step.seq);
}

function fields(
  { table, before, after }: RowChanges[number],
  at: number,
  lookup: CheckContext,
): readonly FieldChange[] {
  if (table === UNSAID_TABLE) return [];
  const columns = Object.keys({ ...before, ...after }).filter(
    (column) => !UNSAID.has(column) && !isOwner(table, column),
  );
  return columns
    .filter((column) => (before?.[column] ?? null) !== (after?.[column] ?? null))
    .map((column) => ({
      key: `${at} ${column}`,
      column,
      was: before === undefined ? undefined : shown(before, column, lookup),
      now: after === undefined ? undefined : shown(after, column, lookup),
    }));
}

/**
 * Tells whether a row of a list belongs to its record by this column: `proposal_id` in
 * `proposal_cost`.
 */
function isOwner(table: string, column: string): boolean {
  return column.endsWith('_id') && table.startsWith(column.slice(0, -'_id'.length));
}

/** Columns that point to another record, and to which kind. */
const POINTS_TO: Readonly<Record<string, RecordKind>> = {
  action_id: 'action',
  commitment_id: 'commitment',
  element_id: 'element',
  group_id: 'organisation',
  motion_id: 'motion',
  proposal_id: 'proposal',
  theme_id: 'theme',
  line_id: 'action-line',
  organisation_id: 'organisation',
  handed_to: 'organisation',
  document_id: 'document',
  decided_in: 'document',
  made_in: 'document',
  settled_by: 'document',
  copy_of: 'document',
  became_action: 'action',
  replaces: 'motion',
};

function shown(row: Row, column: string, lookup: CheckContext): string {
  const value = row[column] ?? null;
  if (value === null) return '';
  const kind = POINTS_TO[column];
  if (kind !== undefined) return recordName(lookup, { kind, id: String(value) }).name;
  if (typeof value === 'number')
    return column.startsWith('amount') ? printEuros(value) : String(value);
  if (ISO_DATE.test(value)) return printDate(value);
  return printLinks(value, lookup.resolve);
}
