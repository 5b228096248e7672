import { access, constants } from 'node:fs/promises';
import { dirname } from 'node:path';
import { MIGRATIONS } from '../migrations/all.ts';
import type { Migration } from '../migrations/migration.ts';
import { versionOf } from '../migrations/run.ts';
import { DossierError } from '../model/errors.ts';
import type { ReadableDossier, WritableDossier } from '../schema/access.ts';
import { type Connection, connect, readableDossier, writableDossier } from './connection.ts';
import { clearDrafts } from './drafts.ts';
import { readHeader } from './header.ts';
import { type LockHolder, takeLock } from './lock.ts';
import { isOpenHere } from './open-here.ts';
import { refuseForeignSchema } from './own-schema.ts';
import { realFile } from './real-file.ts';
import { bringUpToDate } from './upgrade.ts';

/**
 * Opens a dossier to read it; others may have it open for writing meanwhile.
 *
 * @throws file-missing, file-unreadable, file-foreign, file-damaged, file-tampered, file-newer,
 *   file-older (it has to be opened for writing once, which brings it up to date)
 */
export async function openForReading(
  path: string,
  { migrations = MIGRATIONS }: ReadingOptions = {},
): Promise<ReadableDossier> {
  const { path: file } = await realFile(path);
  const known = migrations.length;
  await inspect(file, known);
  const connection = await connect(file, 'read');
  return await closedOnFailure(connection, async () => {
    const version = await versionOf(connection.db);
    await refuseForeignSchema(connection.db, file, migrations.slice(0, version));
    if (version < known) throw new DossierError('file-older', { path: file, made: version, known });
    return readableDossier(file, connection);
  });
}

/** Options for opening a dossier to read it. */
export interface ReadingOptions {
  /** The file format's history; a test may bring a made-up one. */
  readonly migrations?: readonly Migration[];
}

/** Options for opening a dossier to write in it. */
export interface WritingOptions extends ReadingOptions {
  /** The holder of the lock whom the user, having seen them, decided to take over from. */
  readonly takeOver?: LockHolder;
}

/**
 * Opens a dossier to work in it, alone. A file of an older version is brought up to date, after a
 * copy of it has been put beside it.
 *
 * @throws what `openForReading` throws except file-older, and file-locked (who, since when),
 *   file-read-only, file-linked, file-name-too-long, lock-unusable, folder-not-writable, disk-full,
 *   file-busy
 */
export async function openForWriting(
  path: string,
  { takeOver, migrations = MIGRATIONS }: WritingOptions = {},
): Promise<WritableDossier> {
  // First: a draft that was left just when it got its name is a second name of the file.
  await clearDrafts(dirname((await realFile(path)).path));
  const real = await realFile(path);
  const { path: file } = real;
  await inspect(file, migrations.length);
  // SQLite opens a file it may not write without a word, to read it only.
  await access(file, constants.W_OK).catch((cause: unknown) => {
    throw new DossierError('file-read-only', { path: file }, { cause });
  });
  const lock = takeLock(real, takeOver);
  try {
    const connection = await connect(file, 'write');
    return await closedOnFailure(connection, async () => {
      const version = await versionOf(connection.db);
      await refuseForeignSchema(connection.db, file, migrations.slice(0, version));
      await bringUpToDate(connection, file, migrations);
      const close = () => connection.close().finally(lock.release);
      return writableDossier(file, { ...connection, close }, lock.refuseIfLost);
    });
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function inspect(file: string, newestKnown: number): Promise<void> {
  if (!(await isOpenHere(file))) await readHeader(file, newestKnown);
}

async function closedOnFailure<T>(connection: Connection, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await connection.close();
    throw error;
  }
}
