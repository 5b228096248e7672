/** Files that are written whole or not at all: as a draft beside their place first, then put there. */
import { link, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DossierError } from '../model/errors.ts';
import { clearDrafts, draftIn } from './drafts.ts';
import { asFolderError } from './folder-errors.ts';
import { isDossier } from './header.ts';

/**
 * Makes a file that is there whole or not at all, and never in the place of another. What earlier
 * ones left in that folder is cleared.
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

/**
 * Makes a file in the place of whatever stood there, unless that is a dossier: a print, a list or a
 * picture in its place would be the end of it, whatever its name and wherever it is open.
 *
 * @param write writes the file under a name that is free, and syncs it; what it gives is handed on
 * @throws over-dossier; file-busy where another program holds what stands there; folder-missing,
 *   folder-not-writable, disk-full, file-unreachable, or file-not-saved for anything else that the
 *   disk says; and what `write` throws
 */
export async function replace<T>(target: string, write: (draft: string) => Promise<T>): Promise<T> {
  const folder = dirname(target);
  await refuseDossier(target);
  await clearDrafts(folder);
  const draft = draftIn(folder);
  try {
    const made = await write(draft);
    // It may have taken long: somebody may have put a dossier there meanwhile.
    await refuseDossier(target);
    await rename(draft, target).catch(async (error: unknown) => {
      throw await heldOr(error, target);
    });
    await syncFolder(folder);
    return made;
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw asSaveError(error, target);
  }
}

/** Saves a text or bytes in the place of whatever stood there. @throws as `replace` does */
export async function saveWhole(target: string, content: string | Uint8Array): Promise<void> {
  await replace(target, async (draft) => {
    await writeFile(draft, content, { flag: 'wx', flush: true });
  });
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

/** Gives a draft its name by a hard link, which fails where the name is taken; a rename would not. */
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

/** What a file system says that knows no hard links: FAT, some network folders. */
const NO_LINKS: readonly string[] = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

async function refuseDossier(target: string): Promise<void> {
  if (await isDossier(target)) throw new DossierError('over-dossier', { path: target });
}

/**
 * Gives file-busy where another program holds the target, else the error unchanged: a draft could
 * be written beside it, so that what may not be replaced is the file itself.
 */
async function heldOr(error: unknown, target: string): Promise<unknown> {
  const { code = '' } = error as NodeJS.ErrnoException;
  const isFile = await stat(target).then(
    (found) => found.isFile(),
    () => false,
  );
  return isFile && ['EPERM', 'EACCES', 'EBUSY', 'ETXTBSY'].includes(code)
    ? new DossierError('file-busy', { path: target }, { cause: error })
    : error;
}

/** Turns an error of the disk into what the user must be told of a file that was to be saved. */
function asSaveError(error: unknown, target: string): unknown {
  const told = asFolderError(error, target, 'write');
  const isOfDisk = told instanceof Error && 'syscall' in told;
  return isOfDisk ? new DossierError('file-not-saved', { path: target }, { cause: error }) : told;
}

/** Makes a new name safe, which it is only once its folder is; Windows has no such thing. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
