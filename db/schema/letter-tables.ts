/** Rows of the dossier itself, its annexes and the papers it cites. */

export interface DossierRow {
  readonly id: string;
  /** Always 1: a file holds one dossier. */
  readonly one: number;
  readonly number: string;
  readonly title: string;
  readonly programme: string;
  readonly session: string;
  readonly letter_number: string | null;
  readonly letter_date: string;
  readonly letter_date_sent: string | null;
  readonly letter_reference: string | null;
  readonly letter_from: string;
  readonly letter_to: string;
  readonly holder: string | null;
  readonly cover_note: string | null;
}

/** A category of proposals; proposals and the heads of themes name it by its key. */
export interface CategoryRow {
  readonly dossier_id: string;
  readonly key: string;
  readonly position: number;
  readonly title: string;
}

export interface OwnWordRow {
  readonly dossier_id: string;
  readonly word: string;
  readonly position: number;
}

export interface LetterPartyRow {
  readonly dossier_id: string;
  readonly role: 'medeondertekenaar' | 'mede-namens';
  readonly position: number;
  readonly name: string;
}

export interface CalendarEntryRow {
  readonly dossier_id: string;
  readonly position: number;
  readonly kind: 'reces' | 'begrotingsbehandeling' | 'debat';
  readonly title: string;
  readonly from_date: string;
  readonly to_date: string;
}

export interface AnnexRow {
  readonly id: string;
  readonly rank: string;
  readonly number: number;
  readonly kind: 'voorstellen' | 'begroting';
  readonly title: string;
  readonly caption: string | null;
  readonly year_from: number | null;
  readonly year_to: number | null;
  readonly unit: number | null;
  readonly unit_text: string | null;
  readonly copy_of: string | null;
  readonly as_of: string | null;
  /** 1: the annex keeps the amounts it was sent with, even where that list is empty. */
  readonly has_baseline: number;
  readonly state: 'concept' | 'definitief';
}

export interface AnnexHeadRow {
  readonly annex_id: string;
  readonly position: number;
  readonly text: string;
}

/** No foreign key on the record: what was sent stays known when the record goes. */
export interface AnnexBaselineRow {
  readonly annex_id: string;
  readonly record_id: string;
  readonly year: number;
  readonly position: number;
  readonly amount: number;
}

export interface DocumentRow {
  readonly id: string;
  readonly rank: string;
  readonly kind:
    | 'motie'
    | 'brief'
    | 'actieplan'
    | 'aanhangsel'
    | 'handelingen'
    | 'verslag'
    | 'amendement'
    | 'beslisnota'
    | 'wet'
    | 'overig';
  readonly citation: string;
  readonly number: string | null;
  readonly date: string | null;
  readonly date_sent: string | null;
  readonly title: string;
  readonly url: string | null;
}
