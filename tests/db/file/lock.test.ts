import { copyFile, link, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { lockHolderOf } from '../../../db/file/lock.ts';
import { openForReading, openForWriting } from '../../../db/file/open.ts';
import { history } from '../../../db/history/log.ts';
import { step } from '../../../db/history/step.ts';
import type { DossierError } from '../../../db/model/errors.ts';
import { proposals } from '../../../db/repositories/proposals.ts';
import type { StepTransaction } from '../../../db/schema/access.ts';
import { known } from '../small-contents.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { runChild } from './run-child.ts';
import { smallDossier } from './small-dossier.ts';

const elsewhere = {
  user: 'p.pietersen',
  machine: `niet-${hostname()}`,
  process: 4711,
  since: '2024-02-02T09:30:00.000Z',
};

test('a second writer is told who has the file; a reader sees what the first one writes', async () => {
  const path = await smallDossier();
  const first = await openForWriting(path);
  await expect(openForWriting(path)).rejects.toMatchObject({
    code: 'file-locked',
    params: { process: process.pid, machine: hostname() },
  });
  expect(await runChild('open.ts', ['write', path])).toBe('file-locked');
  expect(await lockHolderOf(path)).toMatchObject({ process: process.pid });

  const reader = await openForReading(path);
  const version = await reader.dataVersion();
  await step(first, { label: 'wijzig', author: 'ik' }, async (tx) => {
    await proposals.save(tx, { ...(await proposals.get(tx, known.first)), text: 'Anders.' });
  });
  expect(await reader.dataVersion()).not.toBe(version);
  expect((await proposals.get(reader.db, known.first)).text).toBe('Anders.');

  await first.close();
  await first.close();
  expect(await lockHolderOf(path)).toBeUndefined();
  await reader.close();
  expect(await readdir(dirname(path))).toEqual(['klein.dossier']);
});

test('the lock of a process that is gone from this machine is taken over', async () => {
  const path = await smallDossier();
  // The highest number a Linux process can have: none of ours has it.
  const gone = { ...elsewhere, machine: hostname(), process: 4_194_304 };
  await writeFile(`${path}.lock`, JSON.stringify(gone));
  expect(await lockHolderOf(path)).toBeUndefined();
  const dossier = await openForWriting(path);
  expect(JSON.parse(await readFile(`${path}.lock`, 'utf8'))).toMatchObject({
    process: process.pid,
  });
  await dossier.close();
});

test('the lock of another machine is taken over only by a user who has seen it', async () => {
  const path = await smallDossier();
  await writeFile(`${path}.lock`, JSON.stringify(elsewhere));
  const refused = await openForWriting(path).catch((error: unknown) => error);
  expect(refused).toMatchObject({ code: 'file-locked', params: elsewhere });
  expect((refused as Error).message).toContain('p.pietersen');

  const seen = (refused as DossierError<'file-locked'>).params;
  const other = { ...seen, since: '2024-02-02T09:00:00.000Z' };
  await expect(openForWriting(path, { takeOver: other })).rejects.toMatchObject({
    code: 'file-locked',
  });
  const dossier = await openForWriting(path, { takeOver: seen });
  await dossier.close();
  expect(await readdir(dirname(path))).toEqual(['klein.dossier']);
});

test('whoever was taken over from leaves the new lock alone', async () => {
  const path = await smallDossier();
  const first = await openForWriting(path);
  await writeFile(`${path}.lock`, JSON.stringify(elsewhere));
  await first.close();
  expect(JSON.parse(await readFile(`${path}.lock`, 'utf8'))).toEqual(elsewhere);
});

test('a lock that was left half written is for the user to decide on', async () => {
  const path = await smallDossier();
  await writeFile(`${path}.lock`, '{"user":');
  const refused = await openForWriting(path).catch((error: unknown) => error);
  expect(refused).toMatchObject({ code: 'file-locked', params: { user: 'onbekend' } });
  const takeOver = (refused as DossierError<'file-locked'>).params;
  await (await openForWriting(path, { takeOver })).close();
});

/** How hard the takeover of stale locks is tried: while developing with hundreds of rounds. */
const ROUNDS = Number(process.env.LOCK_ROUNDS ?? 12);
const PROCESSES = 5;

test('of many processes that come to one stale lock at once, one gets it', async () => {
  const path = await smallDossier();
  const gone = { ...elsewhere, machine: hostname(), process: 4_194_304 };
  const paths = Array.from({ length: ROUNDS }, (_, turn) =>
    join(dirname(path), `ronde-${turn}.dossier`),
  );
  for (const each of paths) {
    await copyFile(path, each);
    await writeFile(`${each}.lock`, JSON.stringify(gone));
  }
  const args = [String(Date.now() + 4_000), '250', ...paths];
  const outcomes = await Promise.all(
    Array.from({ length: PROCESSES }, async () =>
      JSON.parse(await runChild('take-stale-locks.ts', args)),
    ),
  );
  for (const turn of paths.keys()) {
    const round = outcomes.map((own) => own[turn]).toSorted();
    expect(round).toEqual([...Array(PROCESSES - 1).fill('file-locked'), 'taken']);
  }
  expect((await readdir(dirname(path))).filter((name) => name.includes('.lock'))).toEqual([]);
}, 120_000);

const change = (text: string) => async (tx: StepTransaction) =>
  await proposals.save(tx, { ...(await proposals.get(tx, known.first)), text });

test('whoever was taken over from writes nothing more, also after the other has gone', async () => {
  const path = await smallDossier();
  const first = await openForWriting(path);
  const holder = await lockHolderOf(path);
  expect(() => first.refuseIfLost()).not.toThrow();
  // As a second machine does that the user let take over.
  expect(await runChild('take-over.ts', [path, JSON.stringify(holder), 'Van de tweede.'])).toBe(
    'ok',
  );
  const late = step(first, { label: 'te laat', author: 'de eerste' }, change('Van de eerste.'));
  await expect(late).rejects.toMatchObject({ code: 'lock-lost', params: { path } });
  expect(() => first.refuseIfLost()).toThrow('overgenomen');
  expect((await proposals.get(first.db, known.first)).text).toBe('Van de tweede.');
  await first.close();
});

test('a takeover waits for the transaction under way, and what that wrote is kept', async () => {
  const path = await smallDossier();
  const first = await openForWriting(path);
  const holder = await lockHolderOf(path);
  let second = Promise.resolve('');
  await step(first, { label: 'eerst', author: 'de eerste' }, async (tx) => {
    await change('Van de eerste.')(tx);
    second = runChild('take-over.ts', [path, JSON.stringify(holder), 'Van de tweede.']);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await readFile(`${path}.lock`, 'utf8')).toBe(JSON.stringify(holder));
  });
  expect(await second).toBe('ok');
  expect((await history(first.db)).map(({ label }) => label).slice(-2)).toEqual([
    'eerst',
    'tweede',
  ]);
  await first.close();
});

test('a symbolic link and a hard link are the same file, whichever is opened first', async () => {
  const path = await smallDossier();
  const folder = dirname(path);
  const elsewhereInFolder = join(folder, 'snelkoppeling');
  const second = join(folder, 'a-tweede-naam.dossier');
  await mkdir(elsewhereInFolder);
  const soft = join(elsewhereInFolder, 'zacht.dossier');
  await symlink(path, soft);

  const dossier = await openForWriting(path);
  await link(path, second);
  for (const name of [soft, second]) {
    await expect(openForWriting(name)).rejects.toMatchObject({ code: 'file-locked' });
    expect(await runChild('open.ts', ['write', name])).toBe('file-locked');
    expect(await lockHolderOf(name)).toMatchObject({ process: process.pid });
  }
  await dossier.close();

  const bySecond = await openForWriting(second);
  await expect(openForWriting(path)).rejects.toMatchObject({ code: 'file-locked' });
  expect(await runChild('open.ts', ['write', soft])).toBe('file-locked');
  await bySecond.close();
  await rm(second);

  const bySoft = await openForWriting(soft);
  expect(await readdir(elsewhereInFolder)).toEqual(['zacht.dossier']);
  await expect(openForWriting(path)).rejects.toMatchObject({ code: 'file-locked' });
  await bySoft.close();
  expect(await readdir(folder)).toEqual(['klein.dossier', 'snelkoppeling']);
});

test('a file with a name in another folder is not written, but read', async () => {
  const path = await smallDossier();
  const other = join(await temporaryFolder(), 'elders.dossier');
  await link(path, other);
  for (const name of [path, other])
    await expect(openForWriting(name)).rejects.toMatchObject({ code: 'file-linked' });
  await (await openForReading(other)).close();
  await rm(other);
  await (await openForWriting(path)).close();
});

test('a folder in the place of the lock, and a name that leaves no room for one, are said', async () => {
  const path = await smallDossier();
  await mkdir(`${path}.lock`);
  await expect(openForWriting(path)).rejects.toMatchObject({ code: 'lock-unusable' });
  await rm(`${path}.lock`, { recursive: true });
  await (await openForWriting(path)).close();

  for (const length of [247, 248, 255]) {
    const name = `${'n'.repeat(length - '.dossier'.length)}.dossier`;
    const long = join(dirname(path), name);
    await copyFile(path, long);
    if (length === 247) await (await openForWriting(long)).close();
    else {
      const refused = openForWriting(long);
      await expect(refused).rejects.toMatchObject({ code: 'file-name-too-long', params: { name } });
    }
    await (await openForReading(long)).close();
  }
});

test('the lock of an earlier process with our own number is taken over', async () => {
  const path = await smallDossier();
  const earlier = { ...elsewhere, machine: hostname(), process: process.pid };
  await writeFile(`${path}.lock`, JSON.stringify(earlier));
  await (await openForWriting(path)).close();
});

test('opening a file again in this process does not drop the locks SQLite holds on it', async () => {
  const path = await smallDossier();
  const dossier = await openForWriting(path);
  await dossier.transaction(async () => {
    expect(await runChild('write-at-once.ts', [path])).toBe('SQLITE_BUSY');
    const reader = await openForReading(path);
    await reader.close();
    await expect(openForWriting(path)).rejects.toMatchObject({ code: 'file-locked' });
    expect(await runChild('write-at-once.ts', [path])).toBe('SQLITE_BUSY');
  });
  expect(await runChild('write-at-once.ts', [path])).toBe('taken');
  await dossier.close();
});
