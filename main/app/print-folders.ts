/** Keeps the folders of prints that are looked at and not saved. */
import { rmdirSync, rmSync } from 'node:fs';
import { chmod, lstat, mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { clearDrafts, draftName, leftDrafts } from '../../db/file/drafts.ts';

/** Makes a folder for one print, among the system's temporary ones, for nobody else to see. */
export async function makePrintFolder(): Promise<string> {
  const folder = join(tmpdir(), draftName());
  await mkdir(folder, { mode: 0o700 });
  return folder;
}

/**
 * Renames a print, made as a draft in its folder, for the program that shows it. It is made
 * read-only, so that notes made in it are saved elsewhere or under a name of their own. It is
 * removed when the application ends; what the user has put beside it stays.
 */
export async function handOver(draft: string, name: string): Promise<string> {
  const folder = dirname(draft);
  const print = join(folder, name);
  await chmod(draft, READ_ONLY);
  await rename(draft, print);
  process.once('exit', () => {
    try {
      rmSync(print, { force: true });
      rmdirSync(folder);
    } catch (error) {
      console.error('print not removed:', error);
    }
  });
  return print;
}

/**
 * Clears the folders left by an application that was killed: the prints in them, which nobody could
 * have written to, and each folder that is then empty. Never fails.
 */
export async function clearPrintFolders(): Promise<void> {
  for (const folder of await leftDrafts(tmpdir())) {
    const isFolder = await lstat(folder).then((found) => found.isDirectory(), ABSENT);
    if (isFolder) await clearPrints(folder).catch(() => undefined);
  }
}

async function clearPrints(folder: string): Promise<void> {
  await clearDrafts(folder);
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const found = await lstat(path);
    const isOurs = found.isFile() && (found.mode & WRITABLE) === 0;
    if (isOurs) await rm(path);
  }
  await rmdir(folder);
}

const READ_ONLY = 0o400;
const WRITABLE = 0o200;
const ABSENT = (): boolean => false;
