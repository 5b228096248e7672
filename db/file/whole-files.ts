import { link, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { clearDrafts, draftIn } from './drafts.ts';
import { asFolderError } from './folder-errors.ts';

/**
 * Makes a file that is there whole or not at all, and never in the place of another: it is written
 * under a name of its own in the same folder, and given its real one at the end. What earlier ones
 * left in that folder is cleared.
 *
 * @param path absolute
 * @param write writes the file, and syncs it; the name it is given is made already, empty
 * @throws file-exists, folder-missing, folder-not-writable, disk-full, and what `write` throws
 */
export async function publish(
  path: string,
  write: (draft: string) => Promise<void>,
): Promise<void> {
  const folder = dirname(path);
  await clearDrafts(folder);
  const draft = draftIn(folder);
  try {
    await (await open(draft, 'wx')).close();
    try {
      await write(draft);
      await giveName(draft, path);
    } finally {
      await rm(draft, { force: true });
      await rm(`${draft}-journal`, { force: true });
    }
    await syncFolder(folder);
  } catch (error) {
    throw asFolderError(error, path, 'write');
  }
}

/** Writes bytes into a file and waits until the disk has them. */
export async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Gives a draft its name by a hard link, which fails where the name is taken; a rename would take
 * its place without a word.
 */
async function giveName(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path);
  } catch (error) {
    if (!NO_LINKS.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    // A file system without hard links: the name is claimed first, then the file moved onto it.
    await (await open(path, 'wx')).close();
    await rename(draft, path).catch(async (failure: unknown) => {
      await rm(path, { force: true });
      throw failure;
    });
  }
}

/** Error codes of file systems that know no hard links: FAT, some network folders. */
const NO_LINKS: readonly string[] = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

/**
 * Writes a folder to the disk: a new name is safe only once its folder is. Windows has no such
 * thing.
 */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
