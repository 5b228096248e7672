import type { RecordKind } from '../model/records/values.ts';
import type { RecordTable } from '../schema.ts';

/** A column that points from one record to another; a list's rows point for the record they are of. */
export interface Pointer {
  readonly table: RecordTable;
  readonly column: string;
  /** The record that points, and the column with its id. */
  readonly from: RecordKind;
  readonly owner: string;
  readonly to: RecordKind;
  /**
   * What becomes of it when the record it points to goes: the field is emptied, the row goes along,
   * or the record that points cannot do without, and must go or point elsewhere first.
   */
  readonly onRemoval: 'empty' | 'drop' | 'refuse';
}

/** Every foreign key from record to record; those from owned rows to their owner are none. */
export const POINTERS: readonly Pointer[] = [
  field('annex', 'annex', 'copy_of', 'document'),
  field('proposal', 'proposal', 'decided_in', 'document'),
  field('proposal', 'proposal', 'became_action', 'action'),
  needed('proposal', 'proposal', 'theme_id', 'theme'),
  listed('proposal', 'proposal_submitter', 'organisation_id', 'organisation'),
  listed('proposal', 'proposal_carrier', 'organisation_id', 'organisation'),
  needed('action', 'action', 'line_id', 'action-line'),
  listed('action', 'action_carrier', 'organisation_id', 'organisation'),
  field('programme-line', 'programme_line', 'line_id', 'action-line'),
  listed('budget-source', 'budget_allocation', 'proposal_id', 'proposal'),
  listed('budget-source', 'budget_allocation', 'action_id', 'action'),
  listed('organisation', 'membership', 'group_id', 'organisation'),
  needed('motion', 'motion', 'document_id', 'document'),
  field('motion', 'motion', 'replaces', 'motion'),
  field('motion', 'motion', 'handed_to', 'organisation'),
  field('commitment', 'commitment', 'made_in', 'document'),
  {
    ...field('commitment', 'commitment_occurrence', 'settled_by', 'document'),
    owner: 'commitment_id',
  },
  listed('element', 'element_support', 'document_id', 'document'),
  listed('element', 'element_support', 'proposal_id', 'proposal'),
  listed('element', 'element_support', 'action_id', 'action'),
  listed('element', 'element_support', 'motion_id', 'motion'),
];

function field(from: RecordKind, table: RecordTable, column: string, to: RecordKind): Pointer {
  return { table, column, from, owner: 'id', to, onRemoval: 'empty' };
}

function needed(from: RecordKind, table: RecordTable, column: string, to: RecordKind): Pointer {
  return { ...field(from, table, column, to), onRemoval: 'refuse' };
}

function listed(from: RecordKind, table: RecordTable, column: string, to: RecordKind): Pointer {
  return {
    ...field(from, table, column, to),
    owner: `${from.replaceAll('-', '_')}_id`,
    onRemoval: 'drop',
  };
}
