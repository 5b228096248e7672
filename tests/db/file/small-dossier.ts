import { join } from 'node:path';
import { createDossier } from '../../../db/file/create.ts';
import { fillDossier } from '../../../db/repositories/contents.ts';
import { smallContents } from '../small-contents.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** A file with `smallContents`, alone in a folder of the test's own. */
export async function smallDossier(): Promise<string> {
  const path = join(await temporaryFolder(), 'klein.dossier');
  await createDossier(path, (dossier) => fillDossier(dossier, smallContents));
  return path;
}
