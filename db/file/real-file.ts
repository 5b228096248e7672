import type { BigIntStats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { DossierError } from '../model/errors.ts';

/**
 * A file by the one name under which everybody who opens it meets, however it was named to them.
 */
export interface RealFile {
  /** Absolute, without symbolic links; of several names in one folder the first. */
  readonly path: string;
  /** Every name the file has in that folder; more than one where it has hard links. */
  readonly names: readonly string[];
  /** Whether it has a name in another folder as well: nobody can know what is done under that. */
  readonly isLinkedElsewhere: boolean;
}

/**
 * Finds a file behind the name it was given: a symbolic link is followed, and of hard links in one
 * folder one is chosen, the same by everybody. SQLite needs that too: under two names a file has
 * two journals, and what one leaves the other does not find.
 * @see https://sqlite.org/howtocorrupt.html, "Multiple links to the same file"
 */
export async function realFile(path: string): Promise<RealFile> {
  const file = await realpath(path).catch(() => resolve(path));
  const mark = await statOf(file);
  const alone = { path: file, names: [file], isLinkedElsewhere: false };
  if (mark === undefined || !mark.isFile() || mark.nlink <= 1n) return alone;
  const names = await namesOf(file, mark);
  const isLinkedElsewhere = BigInt(names.length) < mark.nlink;
  return { path: names[0] ?? file, names, isLinkedElsewhere };
}

/** Tells whether two names lead to one file. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  if (one === other) return true;
  const [a, b] = await Promise.all([statOf(one), statOf(other)]);
  // A file system without numbers for its files gives 0 for each of them.
  return a !== undefined && b !== undefined && a.ino !== 0n && a.ino === b.ino && a.dev === b.dev;
}

/**
 * Refuses to write to a file that cannot be written safely under its name.
 * @throws file-linked where it has a name in another folder; file-name-too-long where no journal
 *   can stand beside it
 */
export function refuseUnsafeName({ path, isLinkedElsewhere }: RealFile): void {
  if (isLinkedElsewhere) throw new DossierError('file-linked', { path });
  const name = basename(path);
  const length = process.platform === 'win32' ? name.length : Buffer.byteLength(name);
  if (length > LONGEST_NAME - JOURNAL.length)
    throw new DossierError('file-name-too-long', { name });
}

/** Longest name that file systems allow: in bytes, on Windows in characters. */
const LONGEST_NAME = 255;

/** Suffix that SQLite adds to the name while it writes; what we put beside a dossier is shorter. */
const JOURNAL = '-journal';

async function namesOf(file: string, { dev, ino }: BigIntStats): Promise<readonly string[]> {
  const folder = dirname(file);
  const marked = await Promise.all(
    (await readdir(folder)).map(async (name) => {
      const found = await statOf(join(folder, name));
      return found?.dev === dev && found.ino === ino ? await realpath(join(folder, name)) : '';
    }),
  );
  return [...new Set(marked.filter((name) => name !== ''))].toSorted();
}

async function statOf(path: string): Promise<BigIntStats | undefined> {
  return await stat(path, { bigint: true }).catch(() => undefined);
}
