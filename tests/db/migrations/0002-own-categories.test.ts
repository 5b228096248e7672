import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openForWriting } from '../../../db/file/open.ts';
import { MIGRATIONS } from '../../../db/migrations/all.ts';
import { readContents } from '../../../db/repositories/contents.ts';
import { seedContents } from '../../../seeds/index.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { pinnedMigrations } from './pinned.ts';

/** The example dossier as version 1 of the file format kept it; made once, never again. */
const VERSION_1 = new URL('../../fixtures/files/version-1.dossier', import.meta.url);

test('a file of version 1 keeps everything, and what was built in becomes its own', async () => {
  const path = join(await temporaryFolder(), 'oud.dossier');
  await copyFile(VERSION_1, path);
  const migrations = [...pinnedMigrations(1), ...MIGRATIONS.slice(1)];
  const dossier = await openForWriting(path, { migrations });
  try {
    const contents = await readContents(dossier);
    const seed = seedContents('letter-28638-247');
    expect({ ...contents.dossier, id: '' }).toEqual({ ...seed.dossier, id: '' });
    expect(contents.proposals).toEqual(seed.proposals);
    expect(contents.themes).toEqual(seed.themes);
    expect(contents.annexes).toEqual(seed.annexes);
  } finally {
    await dossier.close();
  }
});
