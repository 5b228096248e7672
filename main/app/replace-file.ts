import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { draftIn } from '../../db/file/drafts.ts';
import { writeSynced } from '../../db/file/whole-files.ts';
import { makeFolder } from './make-folder.ts';

/**
 * Writes a small text file so that, whatever happens, either the old or the new one is there whole.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  await makeFolder(dirname(path));
  const draft = draftIn(dirname(path));
  try {
    await writeSynced(draft, Buffer.from(text));
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
