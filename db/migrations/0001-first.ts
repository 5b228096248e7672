import { createHistory } from './0001-first/history.ts';
import { createIndexes } from './0001-first/indexes.ts';
import { createDocuments, createLetter } from './0001-first/letter.ts';
import {
  createCommitments,
  createElements,
  createMotions,
  createOrganisations,
} from './0001-first/parliament.ts';
import { createActions, createProgramme } from './0001-first/programme.ts';
import { createProposals } from './0001-first/proposals.ts';
import { createRemarks } from './0001-first/remarks.ts';
import type { Migration } from './migration.ts';

/** The first form of a dossier file: everything letter 28 638, nr. 247 needs, and the step log. */
export const first: Migration = {
  up: async (db) => {
    await createHistory(db);
    await createDocuments(db);
    await createLetter(db);
    await createOrganisations(db);
    await createActions(db);
    await createProgramme(db);
    await createProposals(db);
    await createMotions(db);
    await createCommitments(db);
    await createElements(db);
    await createRemarks(db);
    await createIndexes(db);
  },
};
