import type { CheckContext } from '../../../db/model/checks/context.ts';
import { recordName } from '../../../db/model/checks/record-names.ts';
import { EXPIRED } from '../../../db/model/links/index.ts';
import {
  type FieldChange,
  type RecordChanges,
  stepsOfRecord,
} from '../../components/records/record-steps.ts';

/** Subject of a step: a kind of record, or people's remarks on records. */
export type Subject = RecordChanges[number]['subject'];

/** One record that a step changed, and how. */
export interface ChangedRecord {
  readonly key: string;
  readonly subject: Subject;
  readonly id: string;
  /** Its number, citation or title; of a record that is gone what it last was called. */
  readonly name: string;
  /** Whether it is in the dossier now. */
  readonly isThere: boolean;
  readonly changes: readonly FieldChange[];
}

const LONGEST = 60;

/** Lists what a step changed, record by record. */
export function changedRecords(
  rows: RecordChanges,
  lookup: CheckContext,
): readonly ChangedRecord[] {
  const groups = Map.groupBy(rows, ({ subject, id }) => `${subject} ${id}`);
  return [...groups].flatMap(([key, changes]) => {
    const [first] = changes;
    if (first === undefined) return [];
    const { subject, id } = first;
    const known = nameNow(lookup, subject, id);
    return {
      key,
      subject,
      id,
      name: known ?? nameThen(changes),
      isThere: known !== undefined,
      changes: stepsOfRecord(changes, lookup).flatMap((step) => step.changes),
    };
  });
}

function nameNow(lookup: CheckContext, subject: Subject, id: string): string | undefined {
  if (subject === 'note' || subject === 'accepted-finding') return undefined;
  const { name } = recordName(lookup, { kind: subject, id });
  return name === EXPIRED ? undefined : name;
}

/** Finds the name that the record had then, shortened. */
function nameThen(changes: RecordChanges): string {
  const found = changes.flatMap(({ called }) => called ?? [])[0] ?? '';
  return found.length <= LONGEST ? found : `${found.slice(0, LONGEST - 1).trimEnd()}…`;
}
