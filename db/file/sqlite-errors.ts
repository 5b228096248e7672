import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { DossierError } from '../model/errors.ts';

/**
 * Turns what SQLite says into what the user must be told; anything it says that is our own mistake,
 * and anything else, comes back as it is. The one place where SQLite's codes are read.
 *
 * @param path of the dossier file concerned
 * @see https://sqlite.org/rescode.html
 */
export function asDossierError(error: unknown, path: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const because = { cause: error };
  const { code } = error;
  if (code === 'SQLITE_FULL') return new DossierError('disk-full', { path }, because);
  if (code === 'SQLITE_NOTADB') return new DossierError('file-foreign', { path }, because);
  if (code.startsWith('SQLITE_CORRUPT')) return new DossierError('file-damaged', { path }, because);
  if (code.startsWith('SQLITE_BUSY')) return new DossierError('file-busy', { path }, because);
  if (code === 'SQLITE_READONLY_DIRECTORY')
    return new DossierError('folder-not-writable', { folder: dirname(path) }, because);
  if (code === 'SQLITE_READONLY_DBMOVED')
    return new DossierError('file-unreachable', { path }, because);
  if (code.startsWith('SQLITE_READONLY'))
    return new DossierError('file-read-only', { path }, because);
  if (code.startsWith('SQLITE_IOERR') || code.startsWith('SQLITE_CANTOPEN'))
    return new DossierError('file-unreachable', { path }, because);
  if (REFUSED.includes(code))
    return new DossierError('record-refused', { detail: error.message }, because);
  return error;
}

/** The constraints that data can break; a trigger that refuses is a mistake in the program. */
const REFUSED: readonly string[] = [
  'SQLITE_CONSTRAINT_CHECK',
  'SQLITE_CONSTRAINT_DATATYPE',
  'SQLITE_CONSTRAINT_FOREIGNKEY',
  'SQLITE_CONSTRAINT_NOTNULL',
  'SQLITE_CONSTRAINT_PRIMARYKEY',
  'SQLITE_CONSTRAINT_UNIQUE',
];
