/** Rows of the themes and of the proposals in them. */

export interface ThemeRow {
  readonly id: string;
  readonly rank: string;
  readonly title: string;
}

export interface ThemeHeadRow {
  readonly theme_id: string;
  readonly category: string;
  readonly position: number;
  readonly text: string;
}

export interface ProposalRow {
  readonly id: string;
  /** Among the proposals of its theme and category. */
  readonly rank: string;
  readonly theme_id: string;
  readonly category: string;
  readonly text: string;
  readonly appreciation: string;
  readonly cost_status: 'geraamd' | 'geen' | 'nvt' | 'nog-onbekend' | 'nog-niet-bekend';
  readonly cost_text: string;
  readonly decision: 'open' | 'opgenomen' | 'elders-belegd' | 'niet-opgenomen';
  readonly decided_in: string | null;
  readonly reason: string | null;
  readonly became_action: string | null;
}

export interface ProposalCostRow {
  readonly proposal_id: string;
  readonly position: number;
  readonly amount: number;
  readonly kind: 'incidenteel' | 'structureel' | null;
  readonly role: 'raming' | 'verwachting';
  readonly year: number | null;
  readonly from_year: number | null;
}

export interface ProposalSubmitterRow {
  readonly proposal_id: string;
  readonly organisation_id: string;
  readonly position: number;
}

export interface ProposalCarrierRow {
  readonly proposal_id: string;
  readonly organisation_id: string;
  readonly position: number;
}

export interface ProposalClearanceRow {
  readonly proposal_id: string;
  readonly position: number;
  readonly cleared_by: 'FEZ' | 'directie' | 'partner' | 'overig';
  readonly date: string;
  readonly outcome: string;
}
