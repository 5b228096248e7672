import { comparisonKey, findDocument } from '../model/citations/index.ts';
import { DossierError } from '../model/errors.ts';
import type { Document } from '../model/records/document.ts';
import type { Reader } from '../schema/access.ts';
import { type Repository, repositoryOf } from './repository.ts';
import { documentRows, documentsFrom } from './rows/letter-rows.ts';

/** The cited papers. */
export const documents: Repository<Document> = repositoryOf({
  kind: 'document',
  table: 'document',
  owned: [],
  siblings: () => ({}),
  toRows: documentRows,
  fromRows: documentsFrom,
  refuse: refuseTwin,
});

/**
 * Two that were there already may be worked on; the checks report them.
 * @throws paper-twice
 */
async function refuseTwin(db: Reader, wanted: Document, before?: Document): Promise<void> {
  const isSame = before && comparisonKey(before.citation) === comparisonKey(wanted.citation);
  if (isSame === true) return;
  const others = (await documents.list(db)).filter(({ id }) => id !== wanted.id);
  const twin = findDocument(others, wanted.citation);
  if (twin !== undefined) throw new DossierError('paper-twice', { citation: twin.citation });
}
