import type { Contents } from '../../records/contents.ts';
import { isoDate, type RecordKind, type RecordRef } from '../../records/values.ts';
import { daysHeld } from '../days-held.ts';
import type { Rule } from '../finding.ts';
import { recordName } from '../record-names.ts';

const KINDS = {
  dossier: 'dossier',
  annexes: 'annex',
  documents: 'document',
  proposals: 'proposal',
  actions: 'action',
  motions: 'motion',
  commitments: 'commitment',
} as const satisfies Partial<Record<keyof Contents, RecordKind>>;

/** Gives every record with days in it, and the record that a sentence names for it. */
function* records({ dossier, acceptedFindings, ...contents }: Contents) {
  yield {
    part: 'dossier' as const,
    record: dossier,
    named: { kind: KINDS.dossier, id: dossier.id },
  };
  for (const part of Object.keys(KINDS) as (keyof typeof KINDS)[])
    if (part !== 'dossier')
      for (const record of contents[part])
        yield { part, record, named: { kind: KINDS[part], id: record.id } };
  for (const record of acceptedFindings)
    yield {
      part: 'acceptedFindings' as const,
      record,
      named: record.records[0] ?? { kind: KINDS.dossier, id: dossier.id },
    };
}

/**
 * Finds days beyond the time of a dossier or outside the calendar. Nothing that is typed or loaded
 * can bring one in; a file of an earlier version may hold one, as the year 24.
 */
export const dayImpossible: Rule<'day-impossible'> = {
  code: 'day-impossible',
  severity: 'fout',
  blocksDefinitive: true,
  acceptable: false,
  *find(context) {
    for (const { part, record, named } of records(context.contents))
      for (const { field, day } of daysHeld(part, record)) {
        if (isoDate.safeParse(day).success) continue;
        const concerned: RecordRef = named;
        yield {
          params: { record: recordName(context, concerned), field, day },
          records: [concerned],
        };
      }
  },
};
