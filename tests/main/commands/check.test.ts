import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openForWriting } from '../../../db/file/open.ts';
import { step } from '../../../db/history/step.ts';
import { documents } from '../../../db/repositories/documents.ts';
import { runCli } from './run-cli.ts';
import { scratch } from './scratch.ts';

interface Checked {
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly blocksDefinitive: boolean;
    readonly message: string;
    readonly records: readonly { readonly kind: string; readonly id: string }[];
    readonly accepted?: { readonly by: string };
  }[];
}

async function seedJson(folder: string): Promise<Record<string, unknown>> {
  const file = join(folder, 'seed.dossier');
  await runCli(['new', file, '--seed', 'letter-28638-247']);
  return JSON.parse((await runCli(['dump', file])).stdout) as Record<string, unknown>;
}

/** Loads a dossier and answers how `check --json` ends on it. */
async function checked(folder: string, json: unknown) {
  const [input, file] = [join(folder, 'in.json'), join(folder, 'in.dossier')];
  writeFileSync(input, JSON.stringify(json));
  expect(await runCli(['load', file, input])).toMatchObject({ code: 0, stderr: '' });
  const ended = await runCli(['check', file, '--json']);
  return { ...ended, ...(JSON.parse(ended.stdout) as Checked) };
}

test('the example dossier has no error, and each known flaw of its source under its code', async () => {
  const folder = scratch();
  const { code, findings } = await checked(folder, await seedJson(folder));
  expect(code).toBe(0);
  expect(findings.filter(({ severity }) => severity === 'fout')).toEqual([]);
  expect(new Set(findings.map((finding) => finding.code))).toEqual(
    new Set([
      // Flaws of the source, noted by whoever copied it.
      'eenheid-verminkt-in-bron',
      'verdwaalde-letter-in-bron',
      'actie-in-andere-actielijn-in-bron',
      'verwijzing-betwijfeld-in-bron',
      'spelfout-in-bron',
      'nulweergave-gemengd-in-bron',
      'kop-ontbreekt-in-bron',
      'vals-koppelteken-in-bron',
      'jaren-in-titel-kloppen-niet-in-bron',
      'titel-wijkt-af-in-bron',
      'totaal-ontbreekt-in-bron',
      'jaarkolommen-verloren-in-bron',
      // What the rules see for themselves.
      'unit-garbled',
      'derived-in-final',
      'derived-unconfirmed',
      'cost-kind-missing',
      'cost-status-open',
      'same-reservation-twice',
      'action-in-other-line',
      'term-unread',
    ]),
  );
  for (const { records, message } of findings) {
    expect(records.length).toBeGreaterThan(0);
    expect(message).toMatch(/^\p{Lu}.*\.$/u);
  }
});

test('an error ends with 1 and names the records; an accepted finding blocks no more', async () => {
  const folder = scratch();
  const json = await seedJson(folder);
  const sources = json.budgetSources as { amountPerYear: number }[];
  const before = await checked(folder, json);
  const twice = before.findings.find(({ code }) => code === 'same-reservation-twice');
  expect(twice).toMatchObject({ blocksDefinitive: true });

  const other = scratch();
  const after = await checked(other, {
    ...json,
    budgetSources: sources.map((source) => ({ ...source, amountPerYear: 1_000_000 })),
    acceptedFindings: [
      {
        code: 'same-reservation-twice',
        records: twice?.records,
        reason: 'Beide voorstellen delen de reservering.',
        by: 'M. de Vries',
        on: '2024-02-01',
      },
    ],
  });
  expect(after.code).toBe(1);
  expect(after.findings.find(({ severity }) => severity === 'fout')).toBeDefined();
  expect(after.findings.find(({ code }) => code === 'same-reservation-twice')).toMatchObject({
    blocksDefinitive: false,
    accepted: { by: 'M. de Vries' },
  });
});

test('a file of an earlier version that holds an impossible day opens, and says where', async () => {
  const folder = scratch();
  const file = join(folder, 'old.dossier');
  await runCli(['new', file, '--seed', 'letter-28638-247']);
  const dossier = await openForWriting(file);
  const [, paper] = await dossier.snapshot(documents.list);
  if (paper === undefined) throw new Error('no paper');
  // As the segmented field of version 0.1 kept "2-2-2024".
  await step(dossier, { label: 'oud', author: 'ik' }, (tx) =>
    documents.save(tx, { ...paper, date: '0024-02-22' }),
  );
  await dossier.close();
  const ended = await runCli(['check', file, '--json']);
  expect(ended).toMatchObject({ code: 1, stderr: '' });
  const { findings } = JSON.parse(ended.stdout) as Checked;
  expect(findings.filter(({ code }) => code === 'day-impossible')).toEqual([
    {
      code: 'day-impossible',
      severity: 'fout',
      blocksDefinitive: true,
      message: expect.stringMatching(/^Het stuk .* heeft in ‘Datum’ de datum 0024-02-22;/),
      records: [{ kind: 'document', id: paper.id }],
    },
  ]);
});
