import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openForWriting } from '../../../db/file/open.ts';
import { step } from '../../../db/history/step.ts';
import { proposals } from '../../../db/repositories/proposals.ts';
import { runCli } from './run-cli.ts';
import { scratch } from './scratch.ts';

/** The example dossier in which somebody has removed the first proposal's costs and moved the last. */
async function worked(): Promise<string> {
  const file = join(scratch(), 'a.dossier');
  await runCli(['new', file, '--seed', 'letter-28638-247']);
  const dossier = await openForWriting(file);
  const all = await proposals.list(dossier.db);
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) throw new Error('the seed has proposals');
  const at = '2024-03-01T10:00:00.000Z';
  await step(dossier, { label: 'Tekst gewijzigd', author: 'anna', at }, (tx) =>
    proposals.save(tx, { ...first, text: 'Anders.' }),
  );
  await step(dossier, { label: 'Voorstel verplaatst', author: 'bram', at }, (tx) =>
    proposals.move(tx, last.id, { theme: first.theme, category: first.category, before: first.id }),
  );
  await dossier.close();
  return file;
}

type Dumped = { readonly proposals: readonly { readonly number: number; readonly text: string }[] };

async function texts(file: string): Promise<readonly string[]> {
  const dumped = JSON.parse((await runCli(['dump', file])).stdout) as Dumped;
  return dumped.proposals.map(({ text }) => text);
}

test('undo and redo walk the steps, each as a step of its own, and stop at the seed', async () => {
  const file = await worked();
  const moved = await texts(file);
  expect(moved[1]).toBe('Anders.');

  const first = await runCli(['undo', file]);
  expect(first).toMatchObject({ code: 0, stdout: 'Ongedaan gemaakt: Voorstel verplaatst\n' });
  expect((await texts(file))[0]).toBe('Anders.');
  expect(await runCli(['undo', file])).toMatchObject({ code: 0 });
  const bottom = await runCli(['undo', file]);
  expect(bottom).toMatchObject({ code: 2, stdout: '' });
  expect(bottom.stderr).toContain('geen stap om ongedaan te maken');

  await runCli(['redo', file]);
  const last = await runCli(['redo', file]);
  expect(last).toMatchObject({ code: 0, stdout: 'Opnieuw gedaan: Voorstel verplaatst\n' });
  expect(await texts(file)).toEqual(moved);
  expect((await runCli(['redo', file])).code).toBe(2);
});

test('history lists the steps in order, as JSON in its public form', async () => {
  const file = await worked();
  await runCli(['undo', file]);
  const { stdout } = await runCli(['history', file, '--json']);
  const steps = JSON.parse(stdout) as readonly Record<string, unknown>[];
  expect(steps).toMatchObject([
    { seq: 1, kind: 'do', label: 'Tekst gewijzigd', author: 'anna', changes: 1 },
    { seq: 2, kind: 'do', label: 'Voorstel verplaatst', author: 'bram' },
    { seq: 3, kind: 'undo', label: 'Voorstel verplaatst' },
  ]);
  for (const step of steps) {
    expect(Object.keys(step).sort()).toEqual(
      ['at', 'author', 'changes', 'id', 'kind', 'label', 'seq'].sort(),
    );
  }
  expect((await runCli(['history', file])).stdout.trim().split('\n')).toHaveLength(3);
});

test('a dossier that somebody else has open can be read and not changed', async () => {
  const file = await worked();
  const dossier = await openForWriting(file);
  try {
    expect((await runCli(['history', file])).code).toBe(0);
    const refused = await runCli(['undo', file]);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('in gebruik');
  } finally {
    await dossier.close();
  }
});

test('a copy to send has the same contents, no steps and no names; it takes the place of nothing', async () => {
  const file = await worked();
  const target = `${file}.kopie.dossier`;
  const made = await runCli(['copy', file, '--to', target, '--without-history']);
  expect(made).toMatchObject({ code: 0, stderr: '' });
  expect((await runCli(['dump', target])).stdout).toBe((await runCli(['dump', file])).stdout);
  expect((await runCli(['history', target, '--json'])).stdout.trim()).toBe('[]');
  const bytes = readFileSync(target);
  for (const name of ['anna', 'bram', 'Tekst gewijzigd']) expect(bytes.includes(name)).toBe(false);

  const again = await runCli(['copy', file, '--to', target, '--without-history']);
  expect(again).toMatchObject({ code: 2, stdout: '' });
  expect(again.stderr).toContain('bestaat al');
  expect(readFileSync(target).equals(bytes)).toBe(true);
  const careless = await runCli(['copy', file, '--to', `${target}2`]);
  expect(careless.stderr).toContain('--without-history ontbreekt');
});
