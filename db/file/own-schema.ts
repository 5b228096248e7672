import Database from 'better-sqlite3';
import { Kysely, sql } from 'kysely';
import type { Migration } from '../migrations/migration.ts';
import { runMigrations } from '../migrations/run.ts';
import { DossierError } from '../model/errors.ts';
import { dossierDialect } from './dialect.ts';

/** One table, index or trigger, and the SQL it was made with. */
export interface SchemaPart {
  readonly type: string;
  readonly name: string;
  readonly tbl_name: string;
  /** Null for an index that a key brings with it. */
  readonly sql: string | null;
}

/** Lists everything a database's schema consists of, in a fixed order. */
export async function schemaOf<DB>(db: Kysely<DB>): Promise<readonly SchemaPart[]> {
  const { rows } = await sql<SchemaPart>`
    select type, name, tbl_name, sql from sqlite_schema order by type, name`.execute(db);
  return rows;
}

/** Schemas made before, by the version of the last migration they took. */
const made = new WeakMap<Migration, Promise<readonly SchemaPart[]>>();

/** Gives the schema that migrations make, as they make it in a database of their own. */
export async function schemaMadeBy(
  migrations: readonly Migration[],
): Promise<readonly SchemaPart[]> {
  const last = migrations.at(-1);
  if (last === undefined) return [];
  const known = made.get(last) ?? makeSchema(migrations);
  made.set(last, known);
  return await known;
}

async function makeSchema(migrations: readonly Migration[]): Promise<readonly SchemaPart[]> {
  const db = new Kysely<unknown>({ dialect: dossierDialect(new Database(':memory:'), ':memory:') });
  try {
    await runMigrations(db, migrations);
    return await schemaOf(db);
  } finally {
    await db.destroy();
  }
}

/**
 * Refuses a file whose schema is not, to the letter, what our migrations make: a trigger or a view
 * put in by another program would run inside our own writes.
 *
 * @param migrations those up to the file's version
 * @throws file-tampered
 */
export async function refuseForeignSchema<DB>(
  db: Kysely<DB>,
  path: string,
  migrations: readonly Migration[],
): Promise<void> {
  const [found, ours] = await Promise.all([schemaOf(db), schemaMadeBy(migrations)]);
  if (JSON.stringify(found) !== JSON.stringify(ours))
    throw new DossierError('file-tampered', { path });
}
