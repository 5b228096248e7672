import type { Finding } from '../../../db/model/checks/index.ts';
import type { Annex } from '../../../db/model/records/annex.ts';
import type { Contents } from '../../../db/model/records/contents.ts';
import type { RecordKind, RecordRef } from '../../../db/model/records/values.ts';
import type { PrintSubject } from '../../../preload/contract/print-channels.ts';

/** Kinds of record that each kind of annex prints. */
const PRINTS: Readonly<Record<Annex['kind'], ReadonlySet<RecordKind>>> = {
  voorstellen: new Set(['proposal', 'theme']),
  begroting: new Set(['action', 'action-line', 'programme-line']),
};

const OF_MOTIONS: ReadonlySet<RecordKind> = new Set(['motion', 'commitment']);

/** Findings on an action that its progress shows; amounts stand in the annexes only. */
const ON_PROGRESS: ReadonlySet<Finding['code']> = new Set([
  'status-conflicts-letter',
  'day-impossible',
  'dangling-link',
  'reference-as-text',
]);

function isPrinted(
  { annexes }: Contents,
  subject: PrintSubject,
): (record: RecordRef, code: Finding['code']) => boolean {
  switch (subject.kind) {
    case 'annex': {
      const annex = annexes.find(({ number }) => number === subject.number);
      return ({ kind, id }) =>
        annex !== undefined && (id === annex.id || PRINTS[annex.kind].has(kind));
    }
    case 'motions':
      // A motion that is missing from the register has no record of its own.
      return ({ kind }, code) => OF_MOTIONS.has(kind) || code === 'register-complete';
    case 'checklist':
      return ({ id }) => id === subject.item;
    case 'actions':
      return ({ kind }, code) => kind === 'action' && ON_PROGRESS.has(code);
  }
}

/**
 * Gives the findings that a reader of a print will see in it: those on what it prints, or on the
 * annex itself. Accepted ones print as well, but somebody has judged them: they are left out.
 */
export function printedFindings(
  findings: readonly Finding[],
  contents: Contents,
  subject: PrintSubject,
): readonly Finding[] {
  const isIn = isPrinted(contents, subject);
  return findings.filter(
    ({ accepted, records, code }) =>
      accepted === undefined && records.some((record) => isIn(record, code)),
  );
}
