/** From a dossier's contents to the description of one of its annexes. */
import { DossierError } from '../../db/model/errors.ts';
import type { Annex } from '../../db/model/records/annex.ts';
import type { Contents } from '../../db/model/records/contents.ts';
import { describeBudget } from './budget-annex.ts';
import type { AnnexDescription } from './description.ts';
import { describeProposals } from './proposals-annex.ts';

type Describe = (contents: Contents, annex: Annex, definitive: boolean) => AnnexDescription;

const describers: Readonly<Record<Annex['kind'], Describe>> = {
  voorstellen: describeProposals,
  begroting: describeBudget,
};

/**
 * Describes the annex of that number. A concept (`definitive` false) says so on every page. Whether
 * a definitive print is allowed is for the checks to say; this does not ask them.
 * Throws `annex-missing` where the dossier has no such annex.
 */
export function describeAnnex(
  contents: Contents,
  annexNumber: number,
  definitive: boolean,
): AnnexDescription {
  const annex = contents.annexes.find(({ number }) => number === annexNumber);
  if (!annex) throw new DossierError('annex-missing', { number: annexNumber });
  return describers[annex.kind](contents, annex, definitive);
}
