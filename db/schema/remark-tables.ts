import type { RecordKind } from '../model/records/values.ts';

/** Rows of what people remark on records. They may point to any record, so no foreign key. */

export interface NoteRow {
  readonly id: string;
  readonly rank: string;
  readonly on_kind: RecordKind;
  readonly on_id: string;
  readonly text: string;
  readonly source: 'bron' | 'gebruiker';
  readonly code: string | null;
  readonly visibility: 'intern' | 'openbaar';
}

export interface AcceptedFindingRow {
  readonly id: string;
  readonly rank: string;
  readonly code: string;
  readonly reason: string;
  readonly accepted_by: string;
  readonly accepted_on: string;
}

export interface AcceptedFindingRecordRow {
  readonly accepted_finding_id: string;
  readonly position: number;
  readonly kind: RecordKind;
  readonly record_id: string;
}
