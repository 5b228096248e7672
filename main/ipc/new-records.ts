import type { Document } from '../../db/model/records/document.ts';
import type { Organisation } from '../../db/model/records/organisation.ts';
import { documents } from '../../db/repositories/documents.ts';
import { organisations } from '../../db/repositories/organisations.ts';
import { refuseTwinOrganisation, refuseTwinPaper } from '../../db/repositories/twins.ts';
import type { StepTransaction } from '../../db/schema/access.ts';

/**
 * Records that were made while filling in another: they are added with the record that names them.
 */
export interface NewRecords {
  readonly papers?: readonly Document[];
  readonly organisations?: readonly Organisation[];
}

/**
 * Adds new records to the dossier, in the step of the record that is the first to name them.
 * @throws paper-twice, organisation-twice
 */
export async function addNew(tx: StepTransaction, made: NewRecords): Promise<void> {
  for (const paper of made.papers ?? []) {
    await refuseTwinPaper(tx, paper, undefined);
    await documents.add(tx, paper);
  }
  for (const organisation of made.organisations ?? []) {
    await refuseTwinOrganisation(tx, organisation, undefined);
    await organisations.add(tx, organisation);
  }
}
