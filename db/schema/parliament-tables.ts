/** Rows of the organisations, and of what the House asked and was promised. */

type Progress =
  | 'onbekend'
  | 'niet-gestart'
  | 'in-behandeling'
  | 'afgedaan'
  | 'overgedragen'
  | 'niet-uitgevoerd';

export interface OrganisationRow {
  readonly id: string;
  readonly rank: string;
  readonly name: string;
  readonly abbreviation: string | null;
  readonly kind:
    | 'ministerie'
    | 'overheid'
    | 'uitvoering'
    | 'koepel'
    | 'maatschappelijk'
    | 'samenwerkingsverband'
    | 'overig';
}

export interface MembershipRow {
  readonly organisation_id: string;
  readonly group_id: string;
  readonly position: number;
}

export interface MotionRow {
  readonly id: string;
  readonly rank: string;
  readonly document_id: string;
  readonly short: string;
  readonly date: string | null;
  readonly outcome:
    | 'ingediend'
    | 'aangenomen'
    | 'aangenomen-zonder-stemming'
    | 'overgenomen'
    | 'verworpen'
    | 'ingetrokken'
    | 'aangehouden'
    | 'vervallen'
    | 'onbekend';
  readonly cabinet_opinion:
    | 'Overgenomen'
    | 'Oordeel Kamer'
    | 'Ontraden'
    | 'Ontraden tenzij gewijzigd'
    | 'Verzocht aan te houden'
    | 'Geen (expliciete) appreciatie'
    | null;
  readonly replaces: string | null;
  readonly request: string | null;
  readonly about: string;
  readonly holder: string | null;
  readonly minister: string | null;
  readonly handed_to: string | null;
  readonly progress: Progress;
}

export interface MotionSubmitterRow {
  readonly motion_id: string;
  readonly position: number;
  readonly name: string;
  readonly party: string | null;
}

export interface MotionHeldOverRow {
  readonly motion_id: string;
  readonly position: number;
  readonly date: string;
}

interface StatusRow {
  readonly position: number;
  readonly changed_on: string;
  readonly progress: Progress;
  readonly note: string;
  readonly citation: string | null;
}

interface DeadlineRow {
  readonly position: number;
  readonly phrase: string;
  readonly date: string | null;
  readonly set_on: string;
  readonly reason: string | null;
  readonly citation: string | null;
}

export interface MotionStatusRow extends StatusRow {
  readonly motion_id: string;
}
export interface MotionDeadlineRow extends DeadlineRow {
  readonly motion_id: string;
}

export interface CommitmentRow {
  readonly id: string;
  readonly rank: string;
  readonly number: string | null;
  readonly text: string;
  readonly origin: 'debat' | 'brief';
  readonly made_on: string;
  readonly made_in: string | null;
  readonly promised_by: string | null;
  readonly office: string | null;
  readonly promised_to: string | null;
  readonly holder: string | null;
  readonly recurring: 'kwartaal' | 'halfjaar' | 'jaar' | null;
  readonly progress: Progress;
  readonly established: 'openstaand' | 'voldaan' | 'deels-voldaan' | 'vervallen' | null;
}

export interface CommitmentOccurrenceRow {
  readonly commitment_id: string;
  readonly position: number;
  readonly due: string;
  readonly settled_by: string | null;
  readonly reason: string | null;
}
export interface CommitmentStatusRow extends StatusRow {
  readonly commitment_id: string;
}
export interface CommitmentDeadlineRow extends DeadlineRow {
  readonly commitment_id: string;
}

/** An element of a motion or of a commitment: exactly one of the two is set. */
export interface ElementRow {
  readonly id: string;
  readonly rank: string;
  readonly motion_id: string | null;
  readonly commitment_id: string | null;
  readonly text: string;
  readonly waived: string | null;
}

/** What bears on an element: exactly one of the four is set. */
export interface ElementSupportRow {
  readonly element_id: string;
  readonly position: number;
  readonly document_id: string | null;
  readonly proposal_id: string | null;
  readonly action_id: string | null;
  readonly motion_id: string | null;
  readonly role: 'invulling' | 'tussenbericht' | 'afdoening';
  readonly passage: string | null;
  readonly note: string;
}
