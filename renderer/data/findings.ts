import { checkDossier, type Finding } from '../../db/model/checks/index.ts';
import type { Contents } from '../../db/model/records/contents.ts';
import { useContents } from './contents.ts';
import { useToday } from './today.ts';

/** Made once per state of the dossier and day, however many components ask. */
const made = new WeakMap<Contents, { readonly day: string; readonly found: readonly Finding[] }>();

/** Everything that the checks find in a dossier on a day (ISO date), the gravest first. */
function findingsIn(contents: Contents, day: string): readonly Finding[] {
  const known = made.get(contents);
  if (known?.day === day) return known.found;
  const found = checkDossier(contents, day);
  made.set(contents, { day, found });
  return found;
}

/** The same for the dossier of this window. */
export function useFindings(): readonly Finding[] {
  return findingsIn(useContents(), useToday());
}

/** What tells a finding from all others: its code and its records. */
export function findingKey({ code, records }: Pick<Finding, 'code' | 'records'>): string {
  return [code, ...records.map(({ id }) => id)].join(' ');
}

/** The findings that a definitive print is refused for. */
export function blocking(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ blocksDefinitive }) => blocksDefinitive);
}
