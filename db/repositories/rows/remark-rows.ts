import type { AcceptedFinding, Note } from '../../model/records/note.ts';
import type { RowsOf } from '../../schema/rows.ts';
import { grouped } from './grouped.ts';
import { present } from './present.ts';

type FindingRows = RowsOf<'accepted_finding' | 'accepted_finding_record'>;

/** A note as rows. */
export function noteRows(note: Note, rank: string): RowsOf<'note'> {
  const { id, on, text, source, code, visibility } = note;
  const row = { on_kind: on.kind, on_id: on.id, text, source, code: code ?? null, visibility };
  return { note: [{ id, rank, ...row }] };
}

/** Rows as notes, in their order. */
export function notesFrom(rows: RowsOf<'note'>): readonly Note[] {
  return rows.note.map(({ id, on_kind, on_id, text, source, code, visibility }) => ({
    id,
    on: { kind: on_kind, id: on_id },
    text,
    source,
    visibility,
    ...present({ code }),
  }));
}

/**
 * An accepted finding as rows.
 *
 * @param id of the row; the record has none, for what it accepts says which it is
 */
export function acceptedFindingRows(
  finding: AcceptedFinding,
  rank: string,
  id: string,
): FindingRows {
  const { code, records, reason, by, on } = finding;
  return {
    accepted_finding: [{ id, rank, code, reason, accepted_by: by, accepted_on: on }],
    accepted_finding_record: records.map((record, position) => ({
      accepted_finding_id: id,
      position,
      kind: record.kind,
      record_id: record.id,
    })),
  };
}

/** Rows as accepted findings, in their order. */
export function acceptedFindingsFrom(rows: FindingRows): readonly AcceptedFinding[] {
  const records = grouped(rows.accepted_finding_record, 'accepted_finding_id');
  return rows.accepted_finding.map(({ id, code, reason, accepted_by, accepted_on }) => ({
    code,
    records: records(id).map(({ kind, record_id }) => ({ kind, id: record_id })),
    reason,
    by: accepted_by,
    on: accepted_on,
  }));
}
