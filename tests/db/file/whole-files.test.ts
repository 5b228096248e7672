import { execFileSync } from 'node:child_process';
import { link, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDossier } from '../../../db/file/create.ts';
import { saveWhole } from '../../../db/file/whole-files.ts';
import { emptyContents } from '../../../db/model/empty-contents.ts';
import { fillDossier } from '../../../db/repositories/contents.ts';
import { printToFile } from '../../../main/annex/print-to-file.ts';
import { seedContents } from '../../../seeds/index.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whole-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

test('a file is saved in the place of an earlier one, with nothing beside it', async () => {
  const target = join(folder, 'voorstellen.csv');
  await saveWhole(target, 'een');
  await saveWhole(target, new Uint8Array([116, 119, 101, 101]));
  expect(await readFile(target, 'utf8')).toBe('twee');
  expect(await readdir(folder)).toEqual(['voorstellen.csv']);
});

test('a dossier is never written over, whatever its name and by whatever way', async () => {
  const dossier = join(folder, 'a.dossier');
  await createDossier(dossier, (made) => fillDossier(made, emptyContents('2027-11-05')));
  const bytes = await readFile(dossier);
  const renamed = join(folder, 'voorstellen.csv');
  await writeFile(renamed, bytes);
  const pointing = join(folder, 'link.csv');
  await symlink(dossier, pointing);
  const second = join(folder, 'tweede.csv');
  await link(dossier, second);
  const damaged = join(folder, 'beschadigd.dossier');
  await writeFile(damaged, 'half');

  const before = await readdir(folder);
  for (const target of [dossier, renamed, pointing, second, damaged]) {
    const refused = { code: 'over-dossier', params: { path: target } };
    await expect(saveWhole(target, 'x')).rejects.toMatchObject(refused);
    const print = {
      contents: seedContents('letter-28638-247'),
      page: 'a4',
      definitive: false,
    } as const;
    const printed = printToFile({ ...print, subject: { kind: 'annex', number: 1 }, target });
    await expect(printed).rejects.toMatchObject(refused);
  }
  expect(await readdir(folder)).toEqual(before);
  expect((await readFile(dossier)).equals(bytes)).toBe(true);
  expect(await readFile(damaged, 'utf8')).toBe('half');
});

test('what cannot be put in place is said, and leaves no half file', async () => {
  const target = join(folder, 'map.csv');
  await mkdir(target);
  await expect(saveWhole(target, 'x')).rejects.toMatchObject({ code: 'file-not-saved' });
  expect(await readdir(folder)).toEqual(['map.csv']);
  const nowhere = saveWhole(join(folder, 'weg', 'a.csv'), 'x');
  await expect(nowhere).rejects.toMatchObject({ code: 'folder-missing' });
});

test('a disk that is full is said, and keeps what stood there', async ({ skip }) => {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    skip('only root can make a small disk');
  }
  try {
    const target = join(folder, 'a.csv');
    await writeFile(target, 'eerder');
    const saved = saveWhole(target, 'x'.repeat(1_000_000));
    await expect(saved).rejects.toMatchObject({ code: 'disk-full' });
    expect(await readFile(target, 'utf8')).toBe('eerder');
    expect(await readdir(folder)).toEqual(['a.csv']);
  } finally {
    execFileSync('umount', [folder]);
  }
});
