import type { RecordKind } from '../../../db/model/records/values.ts';

/** Subject of a step: a kind of record, or people's remarks on records. */
export type Subject = RecordKind | 'note' | 'accepted-finding';

/** Kind of record that each table of the file belongs to, and the column with that record's id. */
const SUBJECTS: Readonly<Record<string, readonly [subject: Subject, column: string]>> = {
  dossier: ['dossier', 'id'],
  letter_party: ['dossier', 'dossier_id'],
  calendar_entry: ['dossier', 'dossier_id'],
  category: ['dossier', 'dossier_id'],
  own_word: ['dossier', 'dossier_id'],
  document: ['document', 'id'],
  annex: ['annex', 'id'],
  annex_head: ['annex', 'annex_id'],
  annex_baseline: ['annex', 'annex_id'],
  organisation: ['organisation', 'id'],
  membership: ['organisation', 'organisation_id'],
  action_line: ['action-line', 'id'],
  action: ['action', 'id'],
  action_carrier: ['action', 'action_id'],
  action_report: ['action', 'action_id'],
  action_budget: ['action', 'action_id'],
  programme_line: ['programme-line', 'id'],
  programme_budget: ['programme-line', 'programme_line_id'],
  theme: ['theme', 'id'],
  theme_head: ['theme', 'theme_id'],
  proposal: ['proposal', 'id'],
  proposal_cost: ['proposal', 'proposal_id'],
  proposal_submitter: ['proposal', 'proposal_id'],
  proposal_carrier: ['proposal', 'proposal_id'],
  proposal_clearance: ['proposal', 'proposal_id'],
  budget_source: ['budget-source', 'id'],
  budget_allocation: ['budget-source', 'budget_source_id'],
  motion: ['motion', 'id'],
  motion_submitter: ['motion', 'motion_id'],
  motion_held_over: ['motion', 'motion_id'],
  motion_status: ['motion', 'motion_id'],
  motion_deadline: ['motion', 'motion_id'],
  commitment: ['commitment', 'id'],
  commitment_occurrence: ['commitment', 'commitment_id'],
  commitment_status: ['commitment', 'commitment_id'],
  commitment_deadline: ['commitment', 'commitment_id'],
  element: ['element', 'id'],
  element_support: ['element', 'element_id'],
  note: ['note', 'id'],
  accepted_finding: ['accepted-finding', 'id'],
  accepted_finding_record: ['accepted-finding', 'accepted_finding_id'],
};

/** The tables whose record is known here; a test holds them against those of the file. */
export const KNOWN_TABLES: readonly string[] = Object.keys(SUBJECTS);

/** Gives the subjects of steps that changed these tables, each once. */
export function subjectsOf(tables: readonly string[]): readonly Subject[] {
  return [...new Set(tables.flatMap((table) => SUBJECTS[table]?.[0] ?? []))];
}

/** Finds the record that a row of the file belongs to. */
export function recordOfRow(
  table: string,
  row: Readonly<Record<string, unknown>>,
): { readonly subject: Subject; readonly id: string } | undefined {
  const [subject, column] = SUBJECTS[table] ?? [];
  if (subject === undefined || column === undefined) return undefined;
  return { subject, id: String(row[column]) };
}
