import { readdir, readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { lockHolderOf } from '../../../db/file/lock.ts';
import { openForReading, openForWriting } from '../../../db/file/open.ts';
import { step } from '../../../db/history/step.ts';
import type { DossierError } from '../../../db/model/errors.ts';
import { proposals } from '../../../db/repositories/proposals.ts';
import { known } from '../small-contents.ts';
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
