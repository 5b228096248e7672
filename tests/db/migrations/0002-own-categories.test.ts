import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openForReading, openForWriting } from '../../../db/file/open.ts';
import { readContents } from '../../../db/repositories/contents.ts';
import { seedContents } from '../../../seeds/index.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** The example dossier as version 1 of the file format kept it; made once, never again. */
const VERSION_1 = new URL('../../fixtures/files/version-1.dossier', import.meta.url);

test('a file of version 1 keeps everything, and what was built in becomes its own', async () => {
  const path = join(await temporaryFolder(), 'oud.dossier');
  await copyFile(VERSION_1, path);
  const dossier = await openForWriting(path);
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
  // Opened again, its schema is held against the one of a new file.
  await (await openForReading(path)).close();
});
