import type { CheckContext } from '../../../db/model/checks/context.ts';
import { recordName } from '../../../db/model/checks/record-names.ts';
import { printDate } from '../../../db/model/dates.ts';
import { EXPIRED, printLinks } from '../../../db/model/links/index.ts';
import { printEuros } from '../../../db/model/money.ts';
import type { PartName } from '../../../db/model/records/parts.ts';
import type { RecordKind } from '../../../db/model/records/values.ts';
import type { Bridge } from '../../../preload/contract.ts';

type Answered<T> = T extends { readonly ok: true; readonly value: infer V } ? V : never;
/** What steps changed, row by row. */
export type RecordChanges = Answered<Awaited<ReturnType<Bridge['history']['ofRecord']>>>;
type Field = RecordChanges[number]['fields'][number];
type Value = NonNullable<Field['now']> | null;

/** One field that a step changed, in words. */
export interface FieldChange {
  readonly id: string;
  /** The part and its key; the dictionaries name it. */
  readonly part: PartName;
  readonly key: string;
  /** Value before the step; undefined where the step put it there. */
  readonly was: string | undefined;
  /** Value after the step; undefined where the step took it away. */
  readonly now: string | undefined;
}

export interface RecordStep {
  readonly step: RecordChanges[number]['step'];
  readonly changes: readonly FieldChange[];
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Lists the steps of one record, the last first, each with the fields it changed. */
export function stepsOfRecord(changes: RecordChanges, lookup: CheckContext): readonly RecordStep[] {
  return [...Map.groupBy(changes, ({ step }) => step.seq).values()]
    .map((own): RecordStep => {
      const [first] = own;
      if (first === undefined) throw new Error('a group is never empty');
      return {
        step: first.step,
        changes: own.flatMap((change, at) => inWords(change, at, lookup)),
      };
    })
    .toSorted((a, b) => b.step.seq - a.step.seq);
}

function inWords(
  { fields }: RecordChanges[number],
  at: number,
  lookup: CheckContext,
): readonly FieldChange[] {
  return fields.map((field, place) => ({
    id: `${at} ${place}`,
    part: field.part,
    key: field.key,
    was: field.was === undefined ? undefined : shown(field.was, field, lookup),
    now: field.now === undefined ? undefined : shown(field.now, field, lookup),
  }));
}

function shown(value: Value, { part, key, to }: Field, lookup: CheckContext): string {
  if (value === null) return '';
  if (to !== undefined) return recordName(lookup, { kind: to, id: String(value) }).name;
  if (part === 'baselineAmount' && key === 'id') return nameOfEither(lookup, String(value));
  if (typeof value === 'number')
    return key.startsWith('amount') ? printEuros(value) : String(value);
  if (ISO_DATE.test(value)) return printDate(value);
  return printLinks(value, lookup.resolve);
}

/** The kinds of record that have an amount in an overview that was sent. */
const BUDGETED: readonly RecordKind[] = ['action', 'programme-line'];

function nameOfEither(lookup: CheckContext, id: string): string {
  const names = BUDGETED.map((kind) => recordName(lookup, { kind, id }).name);
  return names.find((name) => name !== EXPIRED) ?? EXPIRED;
}
