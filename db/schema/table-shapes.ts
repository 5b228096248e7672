import type { RecordTable, RecordTables } from '../schema.ts';

/** What code that treats all tables alike must know of one. */
export interface TableShape<Column extends string = string> {
  /** The columns that tell a row from all others; of an owned row the first is its owner's id. */
  readonly key: readonly Column[];
  /** The columns that put the rows of one owner in order. */
  readonly order: readonly Column[];
}

const ranked = { key: ['id'], order: ['rank', 'id'] } as const;

/** The shape of every table that holds the dossier, owners before what they own. */
export const TABLE_SHAPES: {
  readonly [T in RecordTable]: TableShape<keyof RecordTables[T] & string>;
} = {
  dossier: { key: ['id'], order: ['id'] },
  letter_party: { key: ['dossier_id', 'role', 'position'], order: ['position'] },
  calendar_entry: { key: ['dossier_id', 'position'], order: ['position'] },
  category: { key: ['dossier_id', 'key'], order: ['position'] },
  own_word: { key: ['dossier_id', 'word'], order: ['position'] },
  document: ranked,
  annex: ranked,
  annex_head: { key: ['annex_id', 'position'], order: ['position'] },
  annex_baseline: { key: ['annex_id', 'record_id', 'year'], order: ['position'] },
  organisation: ranked,
  membership: { key: ['organisation_id', 'group_id'], order: ['position'] },
  action_line: ranked,
  action: ranked,
  action_carrier: { key: ['action_id', 'organisation_id'], order: ['position'] },
  action_report: { key: ['action_id', 'position'], order: ['position'] },
  action_budget: { key: ['action_id', 'year'], order: ['year'] },
  programme_line: ranked,
  programme_budget: { key: ['programme_line_id', 'year'], order: ['year'] },
  theme: ranked,
  theme_head: { key: ['theme_id', 'category', 'position'], order: ['position'] },
  proposal: ranked,
  proposal_cost: { key: ['proposal_id', 'position'], order: ['position'] },
  proposal_submitter: { key: ['proposal_id', 'organisation_id'], order: ['position'] },
  proposal_carrier: { key: ['proposal_id', 'organisation_id'], order: ['position'] },
  proposal_clearance: { key: ['proposal_id', 'position'], order: ['position'] },
  budget_source: ranked,
  budget_allocation: { key: ['budget_source_id', 'position'], order: ['position'] },
  motion: ranked,
  motion_submitter: { key: ['motion_id', 'position'], order: ['position'] },
  motion_held_over: { key: ['motion_id', 'position'], order: ['position'] },
  motion_status: { key: ['motion_id', 'position'], order: ['position'] },
  motion_deadline: { key: ['motion_id', 'position'], order: ['position'] },
  commitment: ranked,
  commitment_occurrence: { key: ['commitment_id', 'position'], order: ['position'] },
  commitment_status: { key: ['commitment_id', 'position'], order: ['position'] },
  commitment_deadline: { key: ['commitment_id', 'position'], order: ['position'] },
  element: ranked,
  element_support: { key: ['element_id', 'position'], order: ['position'] },
  note: ranked,
  accepted_finding: ranked,
  accepted_finding_record: { key: ['accepted_finding_id', 'position'], order: ['position'] },
};

/** Every table that holds the dossier, owners before what they own. */
export const RECORD_TABLES = Object.keys(TABLE_SHAPES) as readonly RecordTable[];
