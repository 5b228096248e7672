import type { Deadline, Element, StatusChange, Support } from '../../model/records/element.ts';
import type { RowsOf } from '../../schema/rows.ts';
import type { RecordTables } from '../../schema.ts';
import { grouped } from './grouped.ts';
import { present } from './present.ts';

/** What motions and commitments have alike: elements, and the course of progress and deadlines. */
export type ElementRows = RowsOf<'element' | 'element_support'>;

type StatusRow = Omit<RecordTables['motion_status'], 'motion_id'>;
type DeadlineRow = Omit<RecordTables['motion_deadline'], 'motion_id'>;

/**
 * The elements of a motion or commitment as rows.
 *
 * @param ranks one for each element
 */
export function elementRows(
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
export function elementsFrom(
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

/** Changes of progress as rows, without their owner. */
export function statusRows(changes: readonly StatusChange[]): readonly StatusRow[] {
  return changes.map(({ on, progress, note, citation }, position) => ({
    position,
    changed_on: on,
    progress,
    note,
    citation: citation ?? null,
  }));
}

/** A row as a change of progress. */
export function statusFrom({ changed_on, progress, note, citation }: StatusRow): StatusChange {
  return { on: changed_on, progress, note, ...present({ citation }) };
}

/** Deadlines as rows, without their owner. */
export function deadlineRows(deadlines: readonly Deadline[]): readonly DeadlineRow[] {
  return deadlines.map(({ phrase, date, setOn, reason, citation }, position) => ({
    position,
    phrase,
    date: date ?? null,
    set_on: setOn,
    reason: reason ?? null,
    citation: citation ?? null,
  }));
}

/** A row as a deadline. */
export function deadlineFrom({ phrase, date, set_on, reason, citation }: DeadlineRow): Deadline {
  return { phrase, setOn: set_on, ...present({ date, reason, citation }) };
}
