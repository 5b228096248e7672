import { checkDossier, type Finding } from '../../db/model/checks/index.ts';
import type { Contents } from '../../db/model/records/contents.ts';
import { useContents } from './contents.ts';

/** Made once per state of the dossier, however many components ask. */
const made = new WeakMap<Contents, readonly Finding[]>();

/** Everything that the checks find in a dossier, the gravest first. */
export function findingsIn(contents: Contents): readonly Finding[] {
  const known = made.get(contents);
  if (known !== undefined) return known;
  const findings = checkDossier(contents);
  made.set(contents, findings);
  return findings;
}

/** The same for the dossier of this window. */
export function useFindings(): readonly Finding[] {
  return findingsIn(useContents());
}

/** What tells a finding from all others: its code and its records. */
export function findingKey({ code, records }: Pick<Finding, 'code' | 'records'>): string {
  return [code, ...records.map(({ id }) => id)].join(' ');
}

/** The findings that a definitive print is refused for. */
export function blocking(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ blocksDefinitive }) => blocksDefinitive);
}
