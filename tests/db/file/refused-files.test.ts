import { chmod, mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openForReading, openForWriting } from '../../../db/file/open.ts';
import { MIGRATIONS } from '../../../db/migrations/all.ts';
import { DossierError } from '../../../db/model/errors.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { runChild } from './run-child.ts';
import { smallDossier } from './small-dossier.ts';

/** Something that happened to a file outside this application, and what it must be called. */
const CASES: readonly (readonly [name: string, code: string, harm: (path: string) => unknown])[] = [
  ['an empty file', 'file-foreign', (path) => writeFile(path, '')],
  ['a text file', 'file-foreign', (path) => writeFile(path, 'Geachte voorzitter, '.repeat(50))],
  ['a database of another program', 'file-foreign', (path) => change(path, 'application_id = 7')],
  ['a dossier of a newer version', 'file-newer', (path) => change(path, 'user_version = 99')],
  ['a dossier that lost its version', 'file-tampered', (path) => change(path, 'user_version = 0')],
  [
    'a dossier of which half is there',
    'file-damaged',
    async (path) => {
      await truncate(path, (await readFile(path)).length / 2);
    },
  ],
  [
    'a dossier with a damaged page',
    'file-damaged',
    async (path) => {
      const bytes = await readFile(path);
      await writeFile(path, bytes.fill(0xff, 4096 * 3, 4096 * 3 + 2000));
    },
  ],
  ['a dossier made into a WAL file', 'file-tampered', (path) => change(path, 'journal_mode = wal')],
  [
    'a dossier with a trigger of somebody else',
    'file-tampered',
    (path) => run(path, `create trigger t after insert on note begin delete from proposal; end`),
  ],
  ['a dossier with a table more', 'file-tampered', (path) => run(path, 'create table t (a)')],
  ['a dossier with an index less', 'file-tampered', (path) => run(path, 'drop index change_step')],
  [
    'a dossier without a log trigger',
    'file-tampered',
    (path) => run(path, 'drop trigger log_proposal_update'),
  ],
  [
    'a dossier with a column more',
    'file-tampered',
    (path) => run(path, 'alter table note add column x text'),
  ],
];

test.each(CASES)('%s is %s, and stays as it is', async (_, code, harm) => {
  const path = await smallDossier();
  await harm(path);
  await expectRefused(path, code);
});

test('a file that is not there is missing, and is not made', async () => {
  const path = `${await temporaryFolder()}/geen.dossier`;
  for (const open of [openForReading, openForWriting])
    await expect(open(path)).rejects.toMatchObject({ code: 'file-missing' });
  expect(await readdir(dirname(path))).toEqual([]);
});

test('a folder is no dossier', async () => {
  const path = `${await temporaryFolder()}/map.dossier`;
  await mkdir(path);
  for (const open of [openForReading, openForWriting])
    await expect(open(path)).rejects.toMatchObject({ code: 'file-foreign' });
});

test('the version of a newer file is said', async () => {
  const path = await smallDossier();
  change(path, 'user_version = 99');
  await expect(openForReading(path)).rejects.toMatchObject({
    params: { made: 99, known: MIGRATIONS.length },
  });
});

test('a file or folder that is read-only can be read, and says so when it is to be written', async () => {
  const path = await smallDossier();
  const nobody = process.getuid?.() === 0 ? 65_534 : undefined;
  const before = await readFile(path);
  await chmod(path, 0o444);
  await chmod(dirname(path), 0o777);
  expect(await runChild('open.ts', ['write', path], nobody)).toBe('file-read-only');
  expect(await runChild('open.ts', ['read', path], nobody)).toBe('ok');
  await chmod(path, 0o666);
  await chmod(dirname(path), 0o555);
  expect(await runChild('open.ts', ['write', path], nobody)).toBe('folder-not-writable');
  expect(await runChild('open.ts', ['read', path], nobody)).toBe('ok');
  if (nobody !== undefined) {
    await chmod(path, 0o600);
    expect(await runChild('open.ts', ['read', path], nobody)).toBe('file-unreadable');
  }
  expect(await readFile(path)).toEqual(before);
  await chmod(dirname(path), 0o755);
  expect(await readdir(dirname(path))).toEqual(['klein.dossier']);
});

async function expectRefused(path: string, code: string): Promise<void> {
  const before = await readFile(path);
  const beside = await readdir(dirname(path));
  for (const open of [openForReading, openForWriting]) {
    const error = await open(path).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(DossierError);
    expect(error).toMatchObject({ code });
    expect((error as Error).message).toContain(path);
    expect(await readFile(path)).toEqual(before);
    expect(await readdir(dirname(path))).toEqual(beside);
  }
}

function change(path: string, pragma: string): void {
  const database = new Database(path);
  database.pragma(pragma);
  database.close();
}

function run(path: string, statement: string): void {
  const database = new Database(path);
  database.exec(statement);
  database.close();
}
