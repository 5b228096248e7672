import { comparisonKey, findDocument } from '../model/citations/index.ts';
import { DossierError } from '../model/errors.ts';
import type { Document } from '../model/records/document.ts';
import type { Organisation } from '../model/records/organisation.ts';
import { findOrganisation } from '../model/same-records.ts';
import type { Reader } from '../schema/access.ts';
import { documents } from './documents.ts';
import { organisations } from './organisations.ts';

/**
 * Refuses a paper that the register has already, in whatever spelling. Two that were there already
 * may be worked on; the checks report them.
 *
 * @param before the paper as it is in the file; absent for a new one
 * @throws paper-twice
 */
export async function refuseTwinPaper(
  db: Reader,
  wanted: Document,
  before: Document | undefined,
): Promise<void> {
  if (before && comparisonKey(before.citation) === comparisonKey(wanted.citation)) return;
  const others = (await documents.list(db)).filter(({ id }) => id !== wanted.id);
  const twin = findDocument(others, wanted.citation);
  if (twin !== undefined) throw new DossierError('paper-twice', { citation: twin.citation });
}

/**
 * Refuses an organisation that the dossier has already under the same name, as `refuseTwinPaper`
 * does.
 * @throws organisation-twice
 */
export async function refuseTwinOrganisation(
  db: Reader,
  wanted: Organisation,
  before: Organisation | undefined,
): Promise<void> {
  if (before?.name === wanted.name && before.abbreviation === wanted.abbreviation) return;
  const others = (await organisations.list(db)).filter(({ id }) => id !== wanted.id);
  const twin = findOrganisation(others, wanted);
  if (twin === undefined) return;
  if (before !== undefined && findOrganisation([twin], before) !== undefined) return;
  throw new DossierError('organisation-twice', { name: twin.name });
}
