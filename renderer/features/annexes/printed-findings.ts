import type { Finding } from '../../../db/model/checks/index.ts';
import type { Annex } from '../../../db/model/records/annex.ts';
import type { RecordKind } from '../../../db/model/records/values.ts';

/** The kinds of record that each kind of annex prints. */
const PRINTS: Readonly<Record<Annex['kind'], ReadonlySet<RecordKind>>> = {
  voorstellen: new Set(['proposal', 'theme']),
  begroting: new Set(['action', 'action-line', 'programme-line']),
};

/**
 * The findings a reader of this annex will see in print: those on what it prints, or on the annex
 * itself. Accepted ones print as well, but somebody has judged them: they are left out.
 */
export function printedFindings(findings: readonly Finding[], annex: Annex): readonly Finding[] {
  return findings.filter(
    ({ accepted, records }) =>
      accepted === undefined &&
      records.some(({ kind, id }) => id === annex.id || PRINTS[annex.kind].has(kind)),
  );
}
