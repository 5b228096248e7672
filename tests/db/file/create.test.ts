import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createDossier } from '../../../db/file/create.ts';
import { openForReading } from '../../../db/file/open.ts';
import { fillDossier, readContents } from '../../../db/repositories/contents.ts';
import { smallContents } from '../small-contents.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { runChild } from './run-child.ts';
import { smallDossier } from './small-dossier.ts';

const fill = (dossier: Parameters<typeof fillDossier>[0]) => fillDossier(dossier, smallContents);

test('a new dossier stands alone in its folder and says what it was filled with', async () => {
  const path = await smallDossier();
  expect(await readdir(dirname(path))).toEqual(['klein.dossier']);
  const dossier = await openForReading(path);
  expect(await readContents(dossier)).toStrictEqual(smallContents);
  await dossier.close();
});

test('a file that is there is not overwritten', async () => {
  const path = join(await temporaryFolder(), 'a.dossier');
  await writeFile(path, 'iets anders');
  await expect(createDossier(path, fill)).rejects.toMatchObject({ code: 'file-exists' });
  expect(await readFile(path, 'utf8')).toBe('iets anders');
});

test('a file that comes while the dossier is being filled is not overwritten either', async () => {
  const path = join(await temporaryFolder(), 'a.dossier');
  const late = createDossier(path, async (dossier) => {
    await fill(dossier);
    await writeFile(path, 'iets anders');
  });
  await expect(late).rejects.toMatchObject({ code: 'file-exists' });
  expect(await readFile(path, 'utf8')).toBe('iets anders');
  expect(await readdir(dirname(path))).toEqual(['a.dossier']);
});

test('nothing half made stays when filling fails', async () => {
  const folder = await temporaryFolder();
  const failing = createDossier(join(folder, 'a.dossier'), async (dossier) => {
    await fill(dossier);
    throw new Error('mislukt');
  });
  await expect(failing).rejects.toThrow('mislukt');
  expect(await readdir(folder)).toEqual([]);
});

test('a folder that is not there, or is a file, is named', async () => {
  const folder = await temporaryFolder();
  const missing = createDossier(join(folder, 'weg', 'a.dossier'), fill);
  await expect(missing).rejects.toMatchObject({ code: 'folder-missing' });
  await writeFile(join(folder, 'bestand'), '');
  const inFile = createDossier(join(folder, 'bestand', 'a.dossier'), fill);
  await expect(inFile).rejects.toMatchObject({ code: 'folder-missing' });
});

test('a folder one may not write in is named, and stays empty', async () => {
  const folder = join(await temporaryFolder(), 'dicht');
  await chmod(dirname(folder), 0o755);
  await mkdir(folder);
  await chmod(folder, 0o555);
  const nobody = process.getuid?.() === 0 ? 65_534 : undefined;
  expect(await runChild('open.ts', ['create', join(folder, 'a.dossier')], nobody)).toBe(
    'folder-not-writable',
  );
  expect(await readdir(folder)).toEqual([]);
});

test('a disk that is too small is named, and stays empty', async ({ skip }) => {
  const folder = await temporaryFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=128k', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    skip('only root can make a small disk');
  }
  onTestFinished(() => void execFileSync('umount', [folder]));
  const made = createDossier(join(folder, 'a.dossier'), fill);
  await expect(made).rejects.toMatchObject({ code: 'disk-full' });
  expect(await readdir(folder)).toEqual([]);
});
