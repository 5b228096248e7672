import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentsToJson } from '../../../main/exchange/json/to-json.ts';
import { registerDossier } from '../../fixtures/register-dossier.ts';
import { runCli } from './run-cli.ts';
import { scratch } from './scratch.ts';

interface Register {
  readonly motions: readonly { readonly id: string; readonly status: string }[];
  readonly commitments: readonly { readonly id: string; readonly status: string }[];
}

/** The register of the fixture as that command line lists it, on 1 December 2027. */
async function listed(...options: readonly string[]) {
  const folder = scratch();
  const [file, json] = [join(folder, 'a.dossier'), join(folder, 'a.json')];
  writeFileSync(json, JSON.stringify(contentsToJson(registerDossier)));
  process.env.KAMERDOSSIER_TODAY = '2027-12-01';
  try {
    expect(await runCli(['load', file, json])).toMatchObject({ code: 0, stderr: '' });
    return await runCli(['motions', file, ...options]);
  } finally {
    delete process.env.KAMERDOSSIER_TODAY;
  }
}

async function register(...options: readonly string[]): Promise<Register> {
  const { code, stdout, stderr } = await listed(...options, '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as Register;
}

test('as JSON it is the register of the public form, with its computed status', async () => {
  const { motions, commitments } = contentsToJson(registerDossier);
  expect(await register()).toEqual(JSON.parse(JSON.stringify({ motions, commitments })));
}, 60_000);

test('open, done and overdue are parts of it', async () => {
  const statuses = ({ motions, commitments }: Register) =>
    [...motions, ...commitments].map(({ status }) => status);
  expect(statuses(await register('--open')).toSorted()).toEqual([
    'deels-afgedaan',
    'deels-voldaan',
    'niet-gestart',
    'onbekend',
    'overgedragen',
  ]);
  expect(statuses(await register('--done'))).toEqual([
    'afgedaan',
    'afgedaan',
    'overgedragen',
    'niet-uitgevoerd',
    'voldaan',
  ]);
  expect(statuses(await register('--overdue'))).toEqual(['niet-gestart']);
}, 60_000);

test('in words it has a line for each, with its paper and its term, and a count', async () => {
  const { code, stdout } = await listed('--open');
  expect(code).toBe(0);
  const lines = stdout.trimEnd().split('\n');
  expect(lines).toContain(
    'niet-gestart: Motie De Groot (Kamerstukken II 2027/28, 99 001, nr. 15), te laat (uiterlijk 1 november 2027)',
  );
  expect(lines).toContain(
    'deels-afgedaan: Motie Mulder (Kamerstukken II 2027/28, 99 001, nr. 14), uiterlijk 31 december 2027',
  );
  expect(lines.at(-1)).toBe('5 moties en toezeggingen');
}, 60_000);

test('two choices at once are refused', async () => {
  const ended = await listed('--open', '--done');
  expect(ended).toMatchObject({ code: 2, stdout: '' });
  expect(ended.stderr).toContain('--open en --done');
}, 60_000);
