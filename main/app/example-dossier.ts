import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { createDossier } from '../../db/file/create.ts';
import { fillDossier } from '../../db/repositories/contents.ts';
import { seedContents } from '../../seeds/index.ts';
import { withFreshId } from '../commands/made-dossier.ts';

/** The seed of the example: Kamerstuk 28 638, nr. 247. */
const SEED = 'letter-28638-247';

/**
 * Makes the example dossier's file the first time; after that it is the user's own, with whatever
 * they tried in it.
 *
 * @returns its path
 * @throws folder-not-writable, disk-full
 */
export async function exampleDossier(folder: string, name: string): Promise<string> {
  const path = join(folder, `${name}.dossier`);
  const present = await access(path).then(
    () => true,
    () => false,
  );
  if (!present)
    await createDossier(path, (dossier) => fillDossier(dossier, withFreshId(seedContents(SEED))));
  return path;
}
