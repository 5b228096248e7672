import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { v7 } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDossier } from '../../../db/file/create.ts';
import { clearDrafts, draftIn } from '../../../db/file/drafts.ts';
import { openForReading, openForWriting } from '../../../db/file/open.ts';
import { saveWhole } from '../../../db/file/whole-files.ts';
import { fillDossier, readContents } from '../../../db/repositories/contents.ts';
import { smallContents } from '../small-contents.ts';
import { runChild } from './run-child.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drafts-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** What people, other programs and earlier days may have put there, whose names look like ours. */
const THEIRS = [
  'verslag.tmp',
  'x.new',
  'a.csv.tmp',
  '.a.csv.3f1c.tmp',
  'a.dossier.lock~',
  '.kamerdossier-notities.tmp',
  'kamerdossier-verslag.tmp',
  '.kamerdossier-0a1b2c3d-99999999-018d0000-0000-4000-8000-000000000000.tmp',
  '~$brief.docx',
];

async function putTheirs(): Promise<void> {
  for (const name of THEIRS) await writeFile(join(folder, name), 'van de gebruiker');
}

/** A draft as a process that is gone would have named it. */
function left(parts: { machine?: string; process?: number; at?: number } = {}): string {
  const own = basename(draftIn(folder)).split('-')[1] ?? '';
  const { machine = own, process = 999_999_999, at = Date.now() } = parts;
  return join(folder, `.kamerdossier-${machine}-${process}-${v7({ msecs: at })}.tmp`);
}

test.each(['half a dossier', 'a list', 'settings', 'a lock', 'a dossier with two names'])(
  'what a killed process left of %s goes when something is next written there; nothing else does',
  async (what) => {
    await putTheirs();
    await runChild('leave-draft.ts', [what, join(folder, 'a.dossier')]);
    const found = await readdir(folder);
    expect(
      found.filter((name) => name.startsWith('.kamerdossier-') && !THEIRS.includes(name)),
    ).not.toEqual([]);

    await saveWhole(join(folder, 'ander.csv'), 'x');
    const kept = (await readdir(folder)).filter(
      (name) => !/^a\.dossier(\.lock)?$/.test(name) || THEIRS.includes(name),
    );
    expect(kept.toSorted()).toEqual([...THEIRS, 'ander.csv'].toSorted());
    for (const name of THEIRS)
      expect(await readFile(join(folder, name), 'utf8')).toBe('van de gebruiker');
  },
);

test('a dossier whose maker was killed when it had just got its name can be worked in', async () => {
  const path = join(folder, 'a.dossier');
  await runChild('leave-draft.ts', ['a dossier with two names', path]);
  const dossier = await openForWriting(path);
  expect(await readContents(dossier)).toStrictEqual(smallContents);
  await dossier.close();
  expect(await readdir(folder)).toEqual(['a.dossier']);
});

test('a lock that was left half written is cleared by the next who opens', async () => {
  const path = join(folder, 'a.dossier');
  await runChild('leave-draft.ts', ['a lock', path]);
  expect(await readdir(folder)).toHaveLength(2);
  await (await openForWriting(path)).close();
  expect(await readdir(folder)).toEqual(['a.dossier']);
});

test('reading clears nothing: it leaves a folder as it is', async () => {
  const path = join(folder, 'a.dossier');
  await createDossier(path, (made) => fillDossier(made, smallContents));
  await writeFile(left(), 'half');
  const before = await readdir(folder);
  await (await openForReading(path)).close();
  expect(await readdir(folder)).toEqual(before);
});

test('a file of the user by the name that a lock was once written under is not written over', async () => {
  const path = join(folder, 'a.dossier');
  await createDossier(path, (made) => fillDossier(made, smallContents));
  await writeFile(`${path}.lock~`, 'mijn');
  await (await openForWriting(path)).close();
  expect(await readFile(`${path}.lock~`, 'utf8')).toBe('mijn');
});

test('a draft goes when its process is gone, or when it is a day old; not before', async () => {
  const DAY = 24 * 60 * 60 * 1000;
  const long = Date.now() - 2 * DAY;
  const gone = left();
  const namesake = left({ process: process.pid });
  const running = left({ process: process.ppid });
  const old = left({ process: process.ppid, at: long });
  const theirs = left({ machine: '00000000' });
  const theirsOld = left({ machine: '00000000', at: long });
  const theirsTouched = left({ machine: '00000000', at: long });
  const own = draftIn(folder);
  for (const path of [gone, namesake, running, old, theirs, theirsOld, theirsTouched, own])
    await writeFile(path, 'half');
  for (const path of [old, theirsOld]) await utimes(path, long / 1000, long / 1000);
  await writeFile(`${gone}-journal`, 'half');

  await clearDrafts(folder);
  const kept = [running, theirs, theirsTouched, own].map((path) => basename(path));
  expect((await readdir(folder)).toSorted()).toEqual(kept.toSorted());
});

test('a link or a folder by the name of a draft stays, and so does what it leads to', async () => {
  const target = join(folder, 'van mij.txt');
  await writeFile(target, 'mijn');
  const link = left();
  await symlink(target, link);
  const inside = join(left(), 'ook van mij.txt');
  await mkdir(join(inside, '..'));
  await writeFile(inside, 'mijn');
  await clearDrafts(folder);
  expect(await readFile(link, 'utf8')).toBe('mijn');
  expect(await readFile(inside, 'utf8')).toBe('mijn');
});

test('a folder that is not there keeps nobody from anything', async () => {
  await expect(clearDrafts(join(folder, 'weg'))).resolves.toBeUndefined();
});
