import { type Kysely, sql } from 'kysely';
import { dropLogTriggers, makeLogTriggers } from '../schema/log-triggers.ts';
import type { Migration } from './migration.ts';

/** Reads the file format's version of an open database; 0 for one that is still empty. */
export async function versionOf<DB>(db: Kysely<DB>): Promise<number> {
  const { rows } = await sql<{ user_version: number }>`pragma user_version`.execute(db);
  return rows[0]?.user_version ?? 0;
}

/**
 * Brings a database to the version of the last of `migrations`, each in a transaction of its own.
 * One that fails leaves the database as the one before it left it, and its error comes through.
 *
 * @param db over the file's one connection; nothing else may use it meanwhile
 * @param migrations every migration from 1 on, in order
 */
export async function runMigrations<DB>(
  db: Kysely<DB>,
  migrations: readonly Migration[],
): Promise<void> {
  await db.connection().execute(async (connection) => {
    // Cannot be switched inside a transaction; what a migration leaves is checked at its end.
    await sql`pragma foreign_keys = off`.execute(connection);
    try {
      for (const [before, migration] of migrations.entries())
        await runOne(connection, migration, before + 1);
    } finally {
      await sql`pragma foreign_keys = on`.execute(connection);
    }
  });
}

/** @param version of the file after it */
async function runOne<DB>(
  connection: Kysely<DB>,
  migration: Migration,
  version: number,
): Promise<void> {
  await sql`begin exclusive`.execute(connection);
  try {
    // Looked at under the lock: another process may have been first.
    if ((await versionOf(connection)) < version) {
      await dropLogTriggers(connection);
      await migration.up(connection as Kysely<unknown>);
      await makeLogTriggers(connection);
      await refuseDanglingKeys(connection, version);
      // What the log holds is in the shape of before, so it can be read but not undone.
      await sql`update ground set step = (select coalesce(max(seq), 0) from step)`.execute(
        connection,
      );
      await sql`pragma user_version = ${sql.lit(version)}`.execute(connection);
    }
    await sql`commit`.execute(connection);
  } catch (error) {
    // After a full disk SQLite has rolled back by itself, and says so when asked again.
    await sql`rollback`.execute(connection).catch(() => undefined);
    throw error;
  }
}

async function refuseDanglingKeys<DB>(connection: Kysely<DB>, version: number): Promise<void> {
  const { rows } = await sql<{ table: string }>`pragma foreign_key_check`.execute(connection);
  if (rows.length > 0)
    throw new Error(
      `migration ${version} leaves ${rows.length} rows that point to nothing, the first in ${rows[0]?.table}`,
    );
}
