import { openForReading } from '../../db/file/open.ts';
import type { Contents } from '../../db/model/records/contents.ts';
import { readContents } from '../../db/repositories/contents.ts';

/** Everything a dossier file holds; it is opened for this and closed again. */
export async function readDossier(path: string): Promise<Contents> {
  const dossier = await openForReading(path);
  try {
    return await readContents(dossier);
  } finally {
    await dossier.close();
  }
}
