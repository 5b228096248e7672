import { existsSync } from 'node:fs';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openForReading, openForWriting } from '../../../db/file/open.ts';
import { schemaMadeBy } from '../../../db/file/own-schema.ts';
import { MIGRATIONS } from '../../../db/migrations/all.ts';
import { readContents } from '../../../db/repositories/contents.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { pinnedMigrations, pinnedText, pinOf } from './pinned.ts';

const versions = MIGRATIONS.map((_, at) => at + 1);

/** A dossier of a version, made by the build that wrote it, and what is in it; never made again. */
const kept = (version: number, as: 'dossier' | 'json') =>
  new URL(`../../fixtures/files/version-${version}.${as}`, import.meta.url);

test.each(versions)('migration %i is frozen', async (version) => {
  const own = MIGRATIONS.slice(version - 1, version).map((migration) => ({ ...migration }));
  const made = pinOf(await schemaMadeBy([...pinnedMigrations(version - 1), ...own]));
  if (!existsSync(pinnedText(version))) {
    await writeFile(pinnedText(version), made);
    throw new Error(
      `The schema of version ${version} is written down now; see that it is right and commit it.`,
    );
  }
  expect(
    made,
    `Migration ${version} has shipped and is frozen: with another schema every dossier of that version would be refused as altered by another program. Put the change in a new migration.`,
  ).toBe(await readFile(pinnedText(version), 'utf8'));
});

test.each(versions)(
  'a dossier of version %i is brought up to date and keeps everything',
  async (version) => {
    expect(
      existsSync(kept(version, 'dossier')),
      `Keep a dossier of version ${version}, with something in every column, as tests/fixtures/files/version-${version}.dossier, and its contents beside it as JSON.`,
    ).toBe(true);
    const path = join(await temporaryFolder(), 'oud.dossier');
    await copyFile(kept(version, 'dossier'), path);
    const migrations = [...pinnedMigrations(version), ...MIGRATIONS.slice(version)];
    const dossier = await openForWriting(path, { migrations });
    try {
      const contents = JSON.parse(await readFile(kept(version, 'json'), 'utf8'));
      expect(await readContents(dossier)).toEqual(contents);
    } finally {
      await dossier.close();
    }
    // Opened again, its schema is held against that of a new file.
    await (await openForReading(path, { migrations })).close();
  },
);
