import { readFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import type { Migration } from '../migrations/migration.ts';
import { runMigrations, versionOf } from '../migrations/run.ts';
import type { Connection } from './connection.ts';
import { publish, writeSynced } from './whole-files.ts';

/**
 * Brings an older dossier up to date. First a copy of it, byte for byte, is put beside it under a
 * name that says its version; it is kept. A migration that fails leaves the file as it was, and
 * trying again makes no second copy.
 *
 * @param path absolute, of the file that is connected to
 */
export async function bringUpToDate(
  connection: Connection,
  path: string,
  migrations: readonly Migration[],
): Promise<void> {
  const version = await versionOf(connection.db);
  if (version === migrations.length) return;
  // The connection's own image of the file: it reads under SQLite's locks, where copying the file
  // by other means would drop them.
  await keepCopy(connection.database.serialize(), path, version);
  await runMigrations(connection.db, migrations);
}

async function keepCopy(image: Buffer, path: string, version: number): Promise<void> {
  const { dir, name, ext } = parse(path);
  for (let turn = 1; ; turn += 1) {
    const suffix = turn === 1 ? '' : `-${turn}`;
    const copy = join(dir, `${name}.versie-${version}${suffix}${ext}`);
    const existing = await readFile(copy).catch(() => undefined);
    if (existing?.equals(image)) return;
    if (existing !== undefined) continue;
    await publish(copy, (draft) => writeSynced(draft, image));
    return;
  }
}
