import { createDossier } from './file/create.ts';
import type { Contents } from './model/records/contents.ts';
import { fillDossier, readContents } from './repositories/contents.ts';
import type { ReadableDossier } from './schema/access.ts';

/** Name in a copy in the place of whoever it does not tell. */
const NOBODY = 'onbekend';

/**
 * Makes a copy of a dossier that can be sent: the same contents in a file of its own, without the
 * steps that led to them, without internal notes and without the names of those who worked in it.
 * Holders stay: who holds an action is part of the dossier.
 *
 * @throws file-exists, folder-missing, folder-not-writable, disk-full
 */
export async function copyWithoutHistory(source: ReadableDossier, target: string): Promise<void> {
  const contents = forOthers(await readContents(source));
  await createDossier(target, (copy) => fillDossier(copy, contents));
}

function forOthers(contents: Contents): Contents {
  return {
    ...contents,
    notes: contents.notes.filter((note) => note.visibility === 'openbaar'),
    acceptedFindings: contents.acceptedFindings.map((finding) => ({ ...finding, by: NOBODY })),
  };
}
