/** Rows of the action lines, the actions and the programme's money. Amounts are whole euros. */

type ActionStatus = 'niet-gestart' | 'loopt' | 'opgeschort' | 'afgerond' | 'vervallen';

export interface ActionLineRow {
  readonly id: string;
  readonly rank: string;
  readonly title: string;
  readonly unit_text: string | null;
  readonly unit: number | null;
}

export interface ActionRow {
  readonly id: string;
  /** Among the actions of its line. */
  readonly rank: string;
  readonly line_id: string;
  readonly covers: number;
  readonly text: string;
  readonly holder: string | null;
  readonly status: ActionStatus;
}

export interface ActionCarrierRow {
  readonly action_id: string;
  readonly organisation_id: string;
  readonly position: number;
}

export interface ActionReportRow {
  readonly action_id: string;
  readonly position: number;
  readonly as_of: string;
  readonly status: ActionStatus;
  readonly text: string;
}

export interface ActionBudgetRow {
  readonly action_id: string;
  readonly year: number;
  readonly amount: number;
  readonly provenance: 'vastgesteld' | 'afgeleid';
  readonly read_in: string | null;
}

export interface ProgrammeLineRow {
  readonly id: string;
  readonly rank: string;
  readonly label: string;
  readonly kind: 'apparaat' | 'no-regrets' | 'actielijn' | 'reservering' | 'overig';
  readonly text: string;
  readonly line_id: string | null;
}

export interface ProgrammeBudgetRow {
  readonly programme_line_id: string;
  readonly year: number;
  readonly amount: number | null;
  readonly zero: '-' | '0' | '';
}

export interface BudgetSourceRow {
  readonly id: string;
  readonly rank: string;
  readonly title: string;
  readonly from_year: number;
  readonly to_year: number | null;
  readonly amount_per_year: number;
}

/** What is paid from a source: exactly one of the two is set. */
export interface BudgetAllocationRow {
  readonly budget_source_id: string;
  readonly position: number;
  readonly proposal_id: string | null;
  readonly action_id: string | null;
}
