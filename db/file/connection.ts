import { AsyncLocalStorage } from 'node:async_hooks';
import Database from 'better-sqlite3';
import { Kysely, sql } from 'kysely';
import { DossierError } from '../model/errors.ts';
import type { ReadableDossier, StepTransaction, WritableDossier } from '../schema/access.ts';
import type { Tables } from '../schema.ts';
import { dossierDialect } from './dialect.ts';
import { noteOpen } from './open-here.ts';
import { asDossierError } from './sqlite-errors.ts';

/** A dossier's database before it is known to be one of ours. */
export interface Connection {
  readonly db: Kysely<Tables>;
  readonly database: Database.Database;
  /** Whether the code that asks runs inside a transaction of this connection. */
  readonly inside: AsyncLocalStorage<true>;
  /** Closes once everything that was asked of it has been done. */
  readonly close: () => Promise<void>;
}

/** Longest wait for another process to finish writing, in milliseconds. */
export const PATIENCE = 2_000;

/**
 * Settings of a connection, made at every open, for a file keeps none of them reliably. DELETE: a
 * file of which a copy is never half, as one beside a WAL is. EXTRA: also the folder is synced
 * after the journal has gone. recursive_triggers: without it REPLACE deletes rows behind the step
 * log's back.
 */
const PRAGMAS = [
  'journal_mode = DELETE',
  'synchronous = EXTRA',
  'locking_mode = NORMAL',
  'foreign_keys = ON',
  'trusted_schema = OFF',
  'cell_size_check = ON',
  'recursive_triggers = ON',
] as const;

/**
 * Connects to a database file that exists.
 *
 * @param path absolute
 * @param shownPath the path that errors name
 */
export async function connect(
  path: string,
  mode: 'read' | 'write',
  shownPath = path,
): Promise<Connection> {
  const forget = await noteOpen(path);
  try {
    const database = openDatabase(path, mode);
    const inside = new AsyncLocalStorage<true>();
    const db = new Kysely<Tables>({ dialect: dossierDialect(database, shownPath) });
    let closing: Promise<void> | undefined;
    const close = async () => {
      // Waits its turn: a step that is being taken is finished first.
      await db.connection().execute(async () => {});
      await db.destroy();
      forget();
    };
    return { db, database, inside, close: () => (closing ??= close()) };
  } catch (error) {
    forget();
    throw asDossierError(error, shownPath);
  }
}

function openDatabase(path: string, mode: 'read' | 'write'): Database.Database {
  try {
    return openOnce(path, mode);
  } catch (error) {
    // A crashed process left a journal: only a connection that may write can roll it back.
    if (!(error instanceof Database.SqliteError && error.code === 'SQLITE_READONLY_ROLLBACK'))
      throw error;
    openOnce(path, 'write').close();
    return openOnce(path, mode);
  }
}

function openOnce(path: string, mode: 'read' | 'write'): Database.Database {
  const database = new Database(path, {
    readonly: mode === 'read',
    fileMustExist: true,
    timeout: PATIENCE,
  });
  try {
    for (const pragma of PRAGMAS) database.pragma(pragma);
    // The first look at the pages rolls back a journal left behind. All of them are looked at: a
    // dossier is small, and writing into a damaged one makes it worse.
    const found = database.pragma('quick_check(1)', { simple: true });
    if (found !== 'ok') throw new DossierError('file-damaged', { path }, { cause: found });
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * Gives what the rest of the house holds of an open file: its path, queries, snapshots, closing.
 */
export function readableDossier(path: string, connection: Connection): ReadableDossier {
  const { inside, close } = connection;
  return {
    path,
    get db() {
      return fromOutside(connection);
    },
    snapshot: async (work) =>
      await fromOutside(connection)
        .transaction()
        .setAccessMode('read only')
        .execute((tx) => inside.run(true, work, tx)),
    dataVersion: async () => {
      const pragma = sql<{ data_version: number }>`pragma data_version`;
      const { rows } = await pragma.execute(fromOutside(connection));
      return rows[0]?.data_version ?? 0;
    },
    close,
  };
}

/**
 * Gives what the rest of the house holds of a file that it may write.
 * @param refuseIfLost refuses where another has taken the file over
 */
export function writableDossier(
  path: string,
  connection: Connection,
  refuseIfLost: () => void,
): WritableDossier {
  const { inside } = connection;
  return Object.assign(readableDossier(path, connection), {
    refuseIfLost,
    transaction: async <T>(work: (tx: StepTransaction) => Promise<T>) =>
      await fromOutside(connection)
        .transaction()
        .execute(async (tx) => {
          // Here, where SQLite's write lock is ours: nobody can take over before this has ended.
          refuseIfLost();
          return await inside.run(true, work, tx as StepTransaction);
        }),
  });
}

/**
 * Gives the queries of the file, and throws within a step or snapshot: work that asks the file
 * while it holds the file's one connection would wait for itself forever.
 */
function fromOutside({ db, inside }: Connection): Kysely<Tables> {
  if (inside.getStore())
    throw new Error('within a step or snapshot, ask the transaction it was given');
  return db;
}
