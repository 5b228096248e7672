/** Turns a dossier's contents into the description of what is to be printed of it. */
import { DossierError } from '../../db/model/errors.ts';
import type { Annex } from '../../db/model/records/annex.ts';
import type { Contents } from '../../db/model/records/contents.ts';
import type { PrintSubject } from '../../preload/contract/print-channels.ts';
import { describeActions } from './actions-overview.ts';
import { describeBudget } from './budget-annex.ts';
import type { AnnexDescription } from './description.ts';
import { describeProposals } from './proposals-annex.ts';
import { describeChecklist } from './register/checklist.ts';
import { describeMotions } from './register/motions-overview.ts';

type Describe = (contents: Contents, annex: Annex, definitive: boolean) => AnnexDescription;

const describers: Readonly<Record<Annex['kind'], Describe>> = {
  voorstellen: describeProposals,
  begroting: describeBudget,
};

function describeAnnex(contents: Contents, number: number, definitive: boolean): AnnexDescription {
  const annex = contents.annexes.find((one) => one.number === number);
  if (!annex) throw new DossierError('annex-missing', { number });
  return describers[annex.kind](contents, annex, definitive);
}

/**
 * Describes what is to be printed. A concept (`definitive` false) says so on every page. Whether a
 * definitive print is allowed is for the checks to say; this does not ask them.
 * @throws annex-missing where the dossier has no such annex; item-missing where it has no such
 *   motion or commitment
 */
export function describeSubject(
  contents: Contents,
  subject: PrintSubject,
  definitive: boolean,
): AnnexDescription {
  switch (subject.kind) {
    case 'annex':
      return describeAnnex(contents, subject.number, definitive);
    case 'actions':
      return describeActions(contents, subject.asOf, definitive);
    case 'motions':
      return describeMotions(contents, subject.asOf, definitive);
    case 'checklist':
      return describeChecklist(contents, subject.item, subject.asOf, definitive);
  }
}
