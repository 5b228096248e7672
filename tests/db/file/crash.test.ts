import { access, readFile, writeFile } from 'node:fs/promises';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openForReading, openForWriting } from '../../../db/file/open.ts';
import { history } from '../../../db/history/log.ts';
import { step } from '../../../db/history/step.ts';
import { readContents } from '../../../db/repositories/contents.ts';
import { proposals } from '../../../db/repositories/proposals.ts';
import { known, smallContents } from '../small-contents.ts';
import { tableDump } from '../table-dump.ts';
import { runChild, startChild } from './run-child.ts';
import { smallDossier } from './small-dossier.ts';

test('a process killed while it writes has lost nothing it said was kept', async () => {
  const path = await smallDossier();
  const child = startChild('write-steps.ts', [path]);
  let printed = '';
  child.stdout?.on('data', (text) => {
    printed += text;
    if (printed.length > 200) child.kill('SIGKILL');
  });
  await new Promise((resolve) => child.on('close', resolve));
  const kept = printed.split('\n').slice(0, -1);
  expect(kept.length).toBeGreaterThan(10);

  const dossier = await openForWriting(path);
  const labels = (await history(dossier.db)).map(({ label }) => label);
  expect(labels.slice(0, kept.length)).toEqual(kept);
  // At most one more had been kept before it could be said.
  expect(labels.length - kept.length).toBeLessThanOrEqual(1);
  expect((await proposals.get(dossier.db, known.first)).text).toBe(labels.at(-1));
  await dossier.close();
});

test.each([
  ['reading', openForReading],
  ['writing', openForWriting],
])('a change cut off half-way is rolled back when the file is opened for %s', async (_, open) => {
  const path = await smallDossier();
  const before = await readFile(path);
  await runChild('leave-journal.ts', [path]);
  await access(`${path}-journal`);
  expect(await readFile(path)).not.toEqual(before);

  const dossier = await open(path);
  expect(await readContents(dossier)).toStrictEqual(smallContents);
  await dossier.close();
  expect(await readFile(path)).toEqual(before);
});

test('a file that says the size a cut off change would have given it is not taken for damaged', async () => {
  const path = await smallDossier();
  const before = await readFile(path);
  await runChild('leave-journal.ts', [path]);
  const bytes = await readFile(path);
  bytes.writeUInt32BE(bytes.readUInt32BE(28) + 10_000, 28);
  await writeFile(path, bytes);

  const dossier = await openForReading(path);
  expect(await readContents(dossier)).toStrictEqual(smallContents);
  await dossier.close();
  expect(await readFile(path)).toEqual(before);
});

test('on a full disk a step is undone whole, and the next one that fits is kept', async () => {
  const path = await smallDossier();
  const dossier = await openForWriting(path);
  const before = tableDump(path);
  await dossier.transaction(async (tx) => {
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(tx);
    await sql`pragma max_page_count = ${sql.lit(rows[0]?.page_count ?? 0)}`.execute(tx);
  });
  const write = (text: string) =>
    step(dossier, { label: 'wijzig', author: 'ik' }, async (tx) => {
      await proposals.save(tx, { ...(await proposals.get(tx, known.first)), text });
    });
  await expect(write('veel '.repeat(100_000))).rejects.toMatchObject({ code: 'disk-full' });
  expect(tableDump(path)).toBe(before);
  expect(await history(dossier.db)).toEqual([]);
  await write('weinig');
  expect((await proposals.get(dossier.db, known.first)).text).toBe('weinig');
  await dossier.close();
});
