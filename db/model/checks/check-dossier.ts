import { printLinks } from '../links/index.ts';
import type { Contents } from '../records/contents.ts';
import type { AcceptedFinding } from '../records/note.ts';
import type { RecordRef } from '../records/values.ts';
import { type CheckContext, checkContext } from './context.ts';
import type { Finding, Severity } from './finding.ts';
import { recordName } from './record-names.ts';
import { RULES } from './rules/index.ts';

function* foundByRules(context: CheckContext): Generator<Finding> {
  const { acceptedFindings } = context.contents;
  for (const { code, severity, blocksDefinitive, acceptable, find } of RULES) {
    for (const { params, records } of find(context)) {
      const finding: Finding = {
        code,
        severity,
        blocksDefinitive,
        sentence: code,
        params,
        records,
      };
      yield acceptable === false ? finding : accept(finding, acceptedFindings);
    }
  }
}

/** Gives what a person noted about the source: its flaws, each under the note's own code. */
function* foundInSource(context: CheckContext): Generator<Finding> {
  const { notes, acceptedFindings } = context.contents;
  for (const { on, text, source, code } of notes) {
    if (code === undefined || source !== 'bron') continue;
    const finding: Finding = {
      code,
      severity: 'opmerking',
      blocksDefinitive: false,
      sentence: 'source-flaw',
      params: { record: recordName(context, on), text: printLinks(text, context.resolve) },
      records: [on],
    };
    yield accept(finding, acceptedFindings);
  }
}

function isSameSet(one: readonly RecordRef[], other: readonly RecordRef[]): boolean {
  const keys = (records: readonly RecordRef[]) =>
    new Set(records.map(({ kind, id }) => `${kind} ${id}`));
  const [a, b] = [keys(one), keys(other)];
  return a.size === b.size && [...a].every((key) => b.has(key));
}

/**
 * Gives the finding with who accepted it, if anybody did: one of the same code on the same records.
 */
function accept(finding: Finding, all: readonly AcceptedFinding[]): Finding {
  const found = all.find(
    ({ code, records }) => code === finding.code && isSameSet(records, finding.records),
  );
  if (found === undefined) return finding;
  const { reason, by, on } = found;
  return { ...finding, blocksDefinitive: false, accepted: { reason, by, on } };
}

const GRAVEST_FIRST: readonly Severity[] = ['fout', 'waarschuwing', 'opmerking'];

/**
 * Finds everything a dossier's consistency leaves to be desired, and the flaws its source has: the
 * gravest first, then rule by rule in the order of the records. Equal dossiers give equal findings.
 *
 * @param today ISO date; absent: papers of a day that is still to come are not found
 */
export function checkDossier(contents: Contents, today?: string): readonly Finding[] {
  const context = checkContext(contents, today);
  const findings = [...foundByRules(context), ...foundInSource(context)];
  return GRAVEST_FIRST.flatMap((severity) => findings.filter((f) => f.severity === severity));
}
