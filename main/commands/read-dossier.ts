import { openForReading } from '../../db/file/open.ts';
import type { Contents } from '../../db/model/records/contents.ts';
import { readContents } from '../../db/repositories/contents.ts';

/** Reads everything a dossier file holds; the file is opened and closed for it. */
export async function readDossier(path: string): Promise<Contents> {
  const dossier = await openForReading(path);
  try {
    return await readContents(dossier);
  } finally {
    await dossier.close();
  }
}
