import { mkdir, rmdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { DossierError } from '../../db/model/errors.ts';

async function isThere(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}

/** Lists this folder and those above it that do not exist yet, the highest first. */
async function missing(folder: string): Promise<readonly string[]> {
  const all: string[] = [];
  for (let path = resolve(folder); !(await isThere(path)); path = dirname(path)) {
    all.unshift(path);
    if (dirname(path) === path) break;
  }
  return all;
}

function asMakeError(error: unknown, folder: string): DossierError {
  const because = { cause: error };
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new DossierError('folder-not-writable', { folder }, because);
    case 'ENOSPC':
    case 'EDQUOT':
      return new DossierError('disk-full', { path: folder }, because);
    default:
      return new DossierError('folder-not-made', { folder }, because);
  }
}

/**
 * Makes a folder and its missing parents, one level at a time: asked for all at once, Node tries
 * for ever where a file system answers "not found" to making a folder in one that exists. What was
 * made is removed again when the whole cannot be made.
 *
 * @throws folder-not-writable, disk-full, folder-not-made (also where a file has that name)
 */
export async function makeFolder(folder: string): Promise<void> {
  const made: string[] = [];
  try {
    for (const path of await missing(folder)) {
      await mkdir(path).then(
        () => made.unshift(path),
        (error: NodeJS.ErrnoException) => {
          // Somebody else made it in the meantime.
          if (error.code !== 'EEXIST') throw error;
        },
      );
    }
    if (!(await stat(folder)).isDirectory()) throw new Error('a file has that name');
  } catch (error) {
    for (const path of made) await rmdir(path).catch(() => undefined);
    throw asMakeError(error, folder);
  }
}
