import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from './run-cli.ts';
import { scratch } from './scratch.ts';

test('--help lists every command of the public form, each with its own help', async () => {
  const { code, stdout } = await runCli(['--help']);
  expect(code).toBe(0);
  for (const name of 'new dump load check annex motions history undo redo copy'.split(' ')) {
    expect(stdout).toMatch(new RegExp(`^${name} <`, 'm'));
    const own = await runCli([name, '--help']);
    expect(own).toMatchObject({ code: 0, stderr: '' });
    expect(own.stdout).toContain(`${name} <`);
  }
});

test.each([
  [[], 'Geef een opdracht op'],
  [['verwijder'], 'De opdracht "verwijder" bestaat niet'],
  [['dump'], '<bestand> ontbreekt'],
  [['dump', 'a.dossier', 'b'], '"b" is te veel'],
  [['dump', 'a.dossier', '--snel'], 'de optie --snel bestaat niet'],
  [['annex', 'a.dossier', '--out'], 'de optie --out'],
])('%j is refused in one sentence', async (args, sentence) => {
  const ended = await runCli(args);
  expect(ended).toMatchObject({ code: 2, stdout: '' });
  expect(ended.stderr).toContain(sentence);
  expect(ended.stderr.trim().split('\n')).toHaveLength(1);
});

test('new refuses an unknown seed and names those there are', async () => {
  const folder = scratch();
  const ended = await runCli(['new', join(folder, 'a.dossier'), '--seed', 'letter-1']);
  expect(ended.code).toBe(2);
  expect(ended.stderr).toContain('letter-28638-247');
  expect(readdirSync(folder)).toEqual([]);
});
