/** Writes a file whole or not at all: beside its target first, then put in its place. */
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { clearDrafts, draftIn } from '../../db/file/drafts.ts';
import { asFolderError } from '../../db/file/folder-errors.ts';
import { isDossier } from '../../db/file/header.ts';
import { syncFolder } from '../../db/file/whole-files.ts';
import { DossierError } from '../../db/model/errors.ts';

/** Clears drafts that were left beside a target, and gives the path of a fresh one. */
export async function draftBeside(target: string): Promise<string> {
  await clearDrafts(dirname(target));
  return draftIn(dirname(target));
}

/**
 * Refuses to write over a dossier, whatever its name and wherever it is open: a print, a list or a
 * picture in its place would be the end of it.
 *
 * @throws over-dossier
 */
export async function refuseDossier(target: string): Promise<void> {
  if (await isDossier(target)) throw new DossierError('over-dossier', { path: target });
}

/**
 * Puts a written and synced draft in the target's place, replacing what stood there.
 *
 * @throws over-dossier; file-busy where another program holds what stands there
 */
export async function putInPlace(draft: string, target: string): Promise<void> {
  await refuseDossier(target);
  try {
    await rename(draft, target);
  } catch (error) {
    throw await heldOr(error, target);
  }
  await syncFolder(dirname(target));
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

/** Removes a draft, if anything was written. */
export async function discard(draft: string): Promise<void> {
  await rm(draft, { force: true });
}

/** Turns an error of the disk into what the user must be told of a file that was to be saved. */
export function asSaveError(error: unknown, target: string): unknown {
  const told = asFolderError(error, target, 'write');
  const isOfDisk = told instanceof Error && 'syscall' in told;
  return isOfDisk ? new DossierError('file-not-saved', { path: target }, { cause: error }) : told;
}

/**
 * Saves a file of the user's choice, whole or not at all; what stood there is replaced, unless it
 * is a dossier.
 *
 * @throws over-dossier, file-busy, folder-missing, folder-not-writable, disk-full,
 *   file-unreachable, file-not-saved (anything else that the disk says)
 */
export async function saveWhole(target: string, content: string | Uint8Array): Promise<void> {
  await refuseDossier(target);
  const draft = await draftBeside(target);
  try {
    await writeFile(draft, content, { flag: 'wx', flush: true });
    await putInPlace(draft, target);
  } catch (error) {
    await discard(draft).catch(() => undefined);
    throw asSaveError(error, target);
  }
}
