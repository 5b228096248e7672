import { checkDossier, type Finding } from '../../db/model/checks/index.ts';
import type { Contents } from '../../db/model/records/contents.ts';
import { useContents } from './contents.ts';
import { useToday } from './today.ts';

/** Cache per state of the dossier and day, however many components ask. */
const made = new WeakMap<Contents, { readonly day: string; readonly found: readonly Finding[] }>();

/** Lists everything that the checks find in a dossier on a day (ISO date), the gravest first. */
function findingsIn(contents: Contents, day: string): readonly Finding[] {
  const known = made.get(contents);
  if (known?.day === day) return known.found;
  const found = checkDossier(contents, day);
  made.set(contents, { day, found });
  return found;
}

/** Lists the findings of this window's dossier today, the gravest first. */
export function useFindings(): readonly Finding[] {
  return findingsIn(useContents(), useToday());
}

/** Gives the key of a finding: its code and its records. */
export function findingKey({ code, records }: Pick<Finding, 'code' | 'records'>): string {
  return [code, ...records.map(({ id }) => id)].join(' ');
}

/** Lists the findings for which a definitive print is refused. */
export function blocking(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ blocksDefinitive }) => blocksDefinitive);
}
