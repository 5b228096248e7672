import type * as history from './schema/history-tables.ts';
import type * as letter from './schema/letter-tables.ts';
import type * as parliament from './schema/parliament-tables.ts';
import type * as programme from './schema/programme-tables.ts';
import type * as proposals from './schema/proposal-tables.ts';
import type * as remarks from './schema/remark-tables.ts';

/** The tables that hold the dossier; every change to one is logged under a step. */
export interface RecordTables {
  dossier: letter.DossierRow;
  letter_party: letter.LetterPartyRow;
  calendar_entry: letter.CalendarEntryRow;
  category: letter.CategoryRow;
  own_word: letter.OwnWordRow;
  annex: letter.AnnexRow;
  annex_head: letter.AnnexHeadRow;
  annex_baseline: letter.AnnexBaselineRow;
  document: letter.DocumentRow;
  theme: proposals.ThemeRow;
  theme_head: proposals.ThemeHeadRow;
  proposal: proposals.ProposalRow;
  proposal_cost: proposals.ProposalCostRow;
  proposal_submitter: proposals.ProposalSubmitterRow;
  proposal_carrier: proposals.ProposalCarrierRow;
  proposal_clearance: proposals.ProposalClearanceRow;
  action_line: programme.ActionLineRow;
  action: programme.ActionRow;
  action_carrier: programme.ActionCarrierRow;
  action_report: programme.ActionReportRow;
  action_budget: programme.ActionBudgetRow;
  programme_line: programme.ProgrammeLineRow;
  programme_budget: programme.ProgrammeBudgetRow;
  budget_source: programme.BudgetSourceRow;
  budget_allocation: programme.BudgetAllocationRow;
  organisation: parliament.OrganisationRow;
  membership: parliament.MembershipRow;
  motion: parliament.MotionRow;
  motion_submitter: parliament.MotionSubmitterRow;
  motion_held_over: parliament.MotionHeldOverRow;
  motion_status: parliament.MotionStatusRow;
  motion_deadline: parliament.MotionDeadlineRow;
  commitment: parliament.CommitmentRow;
  commitment_occurrence: parliament.CommitmentOccurrenceRow;
  commitment_status: parliament.CommitmentStatusRow;
  commitment_deadline: parliament.CommitmentDeadlineRow;
  element: parliament.ElementRow;
  element_support: parliament.ElementSupportRow;
  note: remarks.NoteRow;
  accepted_finding: remarks.AcceptedFindingRow;
  accepted_finding_record: remarks.AcceptedFindingRecordRow;
}

/** The tables of the step log; the log does not log itself. */
export interface HistoryTables {
  step: history.StepRow;
  open_step: history.OpenStepRow;
  change: history.ChangeRow;
  ground: history.GroundRow;
}

/** Every table of a dossier file, for Kysely. */
export interface Tables extends RecordTables, HistoryTables {}

export type RecordTable = keyof RecordTables;
