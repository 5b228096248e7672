import Database from 'better-sqlite3';
import { PATIENCE } from './connection.ts';
import { asDossierError } from './sqlite-errors.ts';

/**
 * Runs work while no other process, of whatever machine, writes to a dossier or does the same. It
 * holds SQLite's own write lock, the only lock here that the operating system takes back from a
 * process that dies: a lock file alone cannot be taken over safely, for between looking at it and
 * replacing it another may have replaced it. Nothing is written to the dossier itself.
 *
 * @param work must not wait for anything: this process may be asked the same meanwhile
 * @throws file-busy where another keeps it for longer than `PATIENCE`, and what `work` throws
 */
export function alone<T>(path: string, work: () => T): T {
  const database = held(path);
  try {
    return work();
  } finally {
    if (database.inTransaction) database.exec('rollback');
    database.close();
  }
}

function held(path: string): Database.Database {
  let database: Database.Database | undefined;
  try {
    database = new Database(path, { fileMustExist: true, timeout: PATIENCE });
    database.exec('begin immediate');
    return database;
  } catch (error) {
    database?.close();
    throw asDossierError(error, path);
  }
}
