import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import type { SchemaPart } from '../../../db/file/own-schema.ts';
import type { Migration } from '../../../db/migrations/migration.ts';

/** Names the file with the schema of a version as it was shipped. */
export function pinnedText(version: number): string {
  return fileURLToPath(new URL(`../../fixtures/schema/version-${version}.sql`, import.meta.url));
}

const TYPES = ['table', 'index', 'trigger'];

/** Writes a schema down as statements to the letter: the file's own words, not their meaning, are compared. */
export function pinOf(parts: readonly SchemaPart[]): string {
  const statements = TYPES.flatMap((type) => parts.filter((part) => part.type === type)).flatMap(
    (part) => part.sql ?? [],
  );
  return statements.map((statement) => `${statement};\n`).join('');
}

/** Gives migrations that make the schemas of versions up to this one as they were shipped, whatever ours make today. */
export function pinnedMigrations(upTo: number): readonly Migration[] {
  return Array.from({ length: upTo }, (_, at) => ({ up: (db) => makePinned(db, at + 1) }));
}

const makePinned: (db: Parameters<Migration['up']>[0], version: number) => Promise<void> = async (
  db,
  version,
) => {
  const { rows } = await sql<{ name: string }>`
    select name from sqlite_schema where type = 'table' and name not like 'sqlite~_%' escape '~'`.execute(
    db,
  );
  for (const { name } of rows) await sql`drop table ${sql.ref(name)}`.execute(db);
  const statements = readFileSync(pinnedText(version), 'utf8').split(';\n');
  // Whoever runs a migration makes the log's triggers anew.
  for (const statement of statements)
    if (/^create (table|index)/i.test(statement)) await sql.raw(statement).execute(db);
};
