import type { Deadline, Element, StatusChange, Support } from '../../model/records/element.ts';
import type { Motion } from '../../model/records/motion.ts';
import type { RowsOf } from '../../schema/rows.ts';
import type { RecordTables } from '../../schema.ts';
import { grouped } from './grouped.ts';
import { present } from './present.ts';

/** The rows of elements, of motions and commitments alike. */
export type ElementRows = RowsOf<'element' | 'element_support'>;

type StatusRow = Omit<RecordTables['motion_status'], 'motion_id'>;
type DeadlineRow = Omit<RecordTables['motion_deadline'], 'motion_id'>;

function elementRows(
  elements: readonly Element[],
  ranks: readonly string[],
  owner: Pick<RecordTables['element'], 'motion_id' | 'commitment_id'>,
): ElementRows {
  return {
    element: elements.map(({ id, text, waived }, at) => ({
      id,
      rank: ranks[at] ?? '',
      ...owner,
      text,
      waived: waived ?? null,
    })),
    element_support: elements.flatMap((element) =>
      element.support.map((support, position) => supportRow(element.id, position, support)),
    ),
  };
}

function supportRow(
  element_id: string,
  position: number,
  { kind, id, role, passage, note }: Support,
): RecordTables['element_support'] {
  return {
    element_id,
    position,
    document_id: kind === 'document' ? id : null,
    proposal_id: kind === 'proposal' ? id : null,
    action_id: kind === 'action' ? id : null,
    motion_id: kind === 'motion' ? id : null,
    role,
    passage: passage ?? null,
    note,
  };
}

/** Rows as the elements of one motion or commitment, in the order of the element rows. */
function elementsFrom(
  rows: ElementRows,
  owner: 'motion_id' | 'commitment_id',
): (id: string) => readonly Element[] {
  const elements = grouped(rows.element, owner);
  const supports = grouped(rows.element_support, 'element_id');
  return (ownerId) =>
    elements(ownerId).map(({ id, text, waived }) => ({
      id,
      text,
      support: supports(id).map(supportFrom),
      ...present({ waived }),
    }));
}

function supportFrom(row: RecordTables['element_support']): Support {
  const { role, passage, note } = row;
  return { ...targetOf(row), role, note, ...present({ passage }) };
}

/** The table's CHECK holds that exactly one of the four is set. */
function targetOf(row: RecordTables['element_support']): Pick<Support, 'kind' | 'id'> {
  if (row.document_id !== null) return { kind: 'document', id: row.document_id };
  if (row.proposal_id !== null) return { kind: 'proposal', id: row.proposal_id };
  if (row.action_id !== null) return { kind: 'action', id: row.action_id };
  return { kind: 'motion', id: row.motion_id ?? '' };
}

/** The column with the id of the motion or commitment that a row belongs to. */
type Owner = 'motion_id' | 'commitment_id';
type Owned<Row, K extends Owner> = Row & Readonly<Record<K, string>>;

/** What a motion and a commitment have alike: how far the ministry is with it. */
type Course = Pick<Motion, 'elements' | 'statusHistory' | 'deadlines'>;

/** The same as rows; each kind keeps its statuses and deadlines in tables of its own. */
interface CourseRows<K extends Owner> {
  readonly statuses: readonly Owned<StatusRow, K>[];
  readonly deadlines: readonly Owned<DeadlineRow, K>[];
  readonly elements: ElementRows;
}

/**
 * How far the ministry is with a motion or commitment, as rows.
 *
 * @param elementRanks one for each element
 */
export function courseRows<K extends Owner>(
  item: Course & { readonly id: string },
  elementRanks: readonly string[],
  owner: K,
): CourseRows<K> {
  const own = { [owner]: item.id } as Readonly<Record<K, string>>;
  return {
    statuses: item.statusHistory.map((change, position) => ({
      ...own,
      ...statusRow(change, position),
    })),
    deadlines: item.deadlines.map((deadline, position) => ({
      ...own,
      ...deadlineRow(deadline, position),
    })),
    elements: elementRows(item.elements, elementRanks, {
      motion_id: null,
      commitment_id: null,
      ...own,
    }),
  };
}

/** Rows as how far the ministry is with one motion or commitment, by its id. */
export function courseFrom<K extends Owner>(rows: CourseRows<K>, owner: K): (id: string) => Course {
  const statuses = grouped<Owned<StatusRow, K>>(rows.statuses, owner);
  const deadlines = grouped<Owned<DeadlineRow, K>>(rows.deadlines, owner);
  const elements = elementsFrom(rows.elements, owner);
  return (id) => ({
    elements: elements(id),
    statusHistory: statuses(id).map(statusFrom),
    deadlines: deadlines(id).map(deadlineFrom),
  });
}

function statusRow({ on, progress, note, citation }: StatusChange, position: number): StatusRow {
  return { position, changed_on: on, progress, note, citation: citation ?? null };
}

function statusFrom({ changed_on, progress, note, citation }: StatusRow): StatusChange {
  return { on: changed_on, progress, note, ...present({ citation }) };
}

function deadlineRow(
  { phrase, date, setOn, reason, citation }: Deadline,
  position: number,
): DeadlineRow {
  return {
    position,
    phrase,
    date: date ?? null,
    set_on: setOn,
    reason: reason ?? null,
    citation: citation ?? null,
  };
}

function deadlineFrom({ phrase, date, set_on, reason, citation }: DeadlineRow): Deadline {
  return { phrase, setOn: set_on, ...present({ date, reason, citation }) };
}
