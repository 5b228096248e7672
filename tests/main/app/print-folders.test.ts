import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { v7 } from 'uuid';
import { expect, onTestFinished, test } from 'vitest';
import { draftIn } from '../../../db/file/drafts.ts';
import { clearPrintFolders, handOver, makePrintFolder } from '../../../main/app/print-folders.ts';

/** A folder as an application that is gone would have left it. */
async function leftFolder(): Promise<string> {
  const own = await makePrintFolder();
  await rm(own, { recursive: true });
  const machine = basename(own).split('-')[1];
  const folder = join(tmpdir(), `kamerdossier-${machine}-999999999-${v7()}.tmp`);
  await mkdir(folder);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function print(folder: string): Promise<string> {
  const draft = draftIn(folder);
  await writeFile(draft, '%PDF');
  return await handOver(draft, 'Bijlage 1.pdf');
}

test('a print that was left is cleared, with its folder', async () => {
  const folder = await leftFolder();
  await print(folder);
  await clearPrintFolders();
  await expect(readdir(folder)).rejects.toMatchObject({ code: 'ENOENT' });
});

test('what the user saved beside a print stays', async () => {
  const folder = await leftFolder();
  await print(folder);
  await writeFile(join(folder, 'Bijlage 1 met opmerkingen.pdf'), 'mijn');
  await clearPrintFolders();
  expect(await readdir(folder)).toEqual(['Bijlage 1 met opmerkingen.pdf']);
});

test('the print of an application that runs stays', async () => {
  const folder = await makePrintFolder();
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const made = await print(folder);
  await clearPrintFolders();
  expect(await readFile(made, 'utf8')).toBe('%PDF');
});

test('a link by the name of such a folder is not followed', async () => {
  const theirs = join(tmpdir(), `van-mij-${v7()}`);
  await mkdir(theirs);
  onTestFinished(() => rm(theirs, { recursive: true, force: true }));
  await print(theirs);
  const link = await leftFolder();
  await rm(link, { recursive: true });
  await symlink(theirs, link);
  await clearPrintFolders();
  expect(await readdir(theirs)).toEqual(['Bijlage 1.pdf']);
});
