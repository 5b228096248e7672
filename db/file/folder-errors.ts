import { basename, dirname } from 'node:path';
import { DossierError } from '../model/errors.ts';

/**
 * Turns what the operating system says about a file or its folder into what the user must be told;
 * anything else comes back as it is. The one place where its codes are read.
 *
 * @param path of the dossier file concerned
 * @param task what was being done: reading the file, or making something in its folder
 */
export function asFolderError(error: unknown, path: string, task: 'read' | 'write'): unknown {
  if (error instanceof DossierError || !(error instanceof Error)) return error;
  const because = { cause: error };
  const folder = dirname(path);
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return task === 'read'
        ? new DossierError('file-missing', { path }, because)
        : new DossierError('folder-missing', { folder }, because);
    case 'EEXIST':
      return new DossierError('file-exists', { path }, because);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return task === 'read'
        ? new DossierError('file-unreadable', { path }, because)
        : new DossierError('folder-not-writable', { folder }, because);
    case 'ENAMETOOLONG':
      return new DossierError('file-name-too-long', { name: basename(path) }, because);
    case 'EBUSY':
      return new DossierError('file-busy', { path }, because);
    case 'ENOSPC':
    case 'EDQUOT':
      return new DossierError('disk-full', { path }, because);
    case 'EIO':
    case 'ESTALE':
    case 'ENETDOWN':
    case 'EHOSTDOWN':
      return new DossierError('file-unreachable', { path }, because);
    default:
      return error;
  }
}
