import type { CheckContext } from '../../../db/model/checks/context.ts';
import { recordName } from '../../../db/model/checks/record-names.ts';
import { EXPIRED } from '../../../db/model/links/index.ts';
import {
  type FieldChange,
  type RowChanges,
  stepsOfRecord,
} from '../../components/records/record-steps.ts';
import { recordOfRow, type Subject } from './subjects.ts';

/** One record that a step changed, and how. */
export interface ChangedRecord {
  readonly key: string;
  readonly subject: Subject;
  readonly id: string;
  /** Its number, citation or title; of a record that is gone, its last name. */
  readonly name: string;
  /** Whether it is in the dossier now. */
  readonly isThere: boolean;
  readonly changes: readonly FieldChange[];
}

const NAMING = ['title', 'name', 'short', 'citation', 'label', 'text'] as const;
const LONGEST = 60;

/** Lists what a step changed, record by record. */
export function changedRecords(rows: RowChanges, lookup: CheckContext): readonly ChangedRecord[] {
  const owners = rows.flatMap((change) => {
    const record = recordOfRow(change.table, change.after ?? change.before ?? {});
    return record === undefined ? [] : [{ ...record, change }];
  });
  const groups = Map.groupBy(owners, ({ subject, id }) => `${subject} ${id}`);
  return [...groups].flatMap(([key, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    const { subject, id } = first;
    const changes = own.map(({ change }) => change);
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

/** Finds the name that the record had in a row of its own, shortened. */
function nameThen(changes: RowChanges): string {
  for (const { before, after } of changes) {
    const row = after ?? before ?? {};
    const found = NAMING.map((column) => row[column]).find((value) => typeof value === 'string');
    if (typeof found === 'string' && found !== '')
      return found.length <= LONGEST ? found : `${found.slice(0, LONGEST - 1).trimEnd()}…`;
  }
  return '';
}
