import { chmodSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from './commands/run-cli.ts';
import { scratch } from './commands/scratch.ts';
import { ended, inShell, spawnCli, startCli } from './commands/start-cli.ts';

// What only a process has; what the commands themselves do is tested beside them, in this process.

/** A folder with the example dossier in it. */
async function withSeed(): Promise<{ readonly folder: string; readonly file: string }> {
  const folder = scratch();
  const file = join(folder, 'a.dossier');
  await runCli(['new', file, '--seed', 'letter-28638-247']);
  return { folder, file };
}

test('each answer ends the process with its own code, its result and its sentence apart', async () => {
  const { folder, file } = await withSeed();
  const out = join(folder, 'uitvoer');
  expect(await startCli(['history', file, '--json'])).toEqual({
    code: 0,
    stdout: '[]\n',
    stderr: '',
  });
  const no = await startCli(['annex', file, '--out', out, '--definitive']);
  expect(no).toMatchObject({ code: 1, stdout: '' });
  expect(no.stderr).toContain('derived-in-final');
  const misused = await startCli(['verwijder']);
  expect(misused).toMatchObject({ code: 2, stdout: '' });
  expect(misused.stderr).toContain('De opdracht "verwijder" bestaat niet');
});

test('a whole dossier goes through a pipe, out of one process and into the next', async () => {
  const { folder, file } = await withSeed();
  const dumped = await startCli(['dump', file]);
  const { stdout } = await runCli(['dump', file]);
  expect(dumped).toEqual({ code: 0, stdout, stderr: '' });
  const copy = join(folder, 'b.dossier');
  const loaded = await startCli(['load', copy, '-', '--keep-id'], { stdin: stdout });
  expect(loaded).toMatchObject({ code: 0, stderr: '' });
  expect((await runCli(['dump', copy])).stdout).toBe(stdout);
});

test.runIf(existsSync('/dev/full'))(
  'output that does not fit ends with 2 and a sentence; a reader that stops early is no failure',
  async () => {
    const { file } = await withSeed();
    for (const command of ['dump', 'check', 'history --json']) {
      const full = await inShell(`"$@" >/dev/full`, command.split(' ').toSpliced(1, 0, file));
      expect([command, full.code]).toEqual([command, 2]);
      expect(full.stderr).toMatch(/schijf is vol/);
    }
    const closed = await inShell(`"$@" | head -c 100`, ['dump', file]);
    expect(closed).toMatchObject({ code: 0, stderr: '' });
  },
);

test.skipIf(process.platform === 'win32')(
  'where nobody can hear what is said, the code still says it',
  async () => {
    for (const stderr of ['2>&-', '2>/dev/full']) {
      expect(await inShell(`"$@" ${stderr}`, ['verwijder'])).toMatchObject({ code: 2, stdout: '' });
    }
  },
);

test.skipIf(process.platform === 'win32')(
  'a folder without the right to write is refused and stays empty',
  async () => {
    const { folder, file } = await withSeed();
    const out = join(folder, 'uitvoer');
    mkdirSync(out);
    chmodSync(out, 0o555);
    chmodSync(folder, 0o755);
    chmodSync(file, 0o644);
    const refused = await startCli(['annex', file, '--out', out], { asNobody: true });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('niet schrijven');
    expect(readdirSync(out)).toEqual([]);
  },
);

test.skipIf(process.platform === 'win32')(
  'Ctrl+C breaks a print off: a sentence, and nothing half is left',
  async () => {
    const { folder, file } = await withSeed();
    const out = join(folder, 'uitvoer');
    mkdirSync(out);
    const child = spawnCli(['annex', file, '--out', out, '--which', '2']);
    const end = ended(child);
    await expect.poll(() => readdirSync(out), { timeout: 30_000, interval: 5 }).not.toEqual([]);
    child.kill('SIGINT');
    const broken = await end;
    expect(broken).toMatchObject({ code: 2, stdout: '' });
    expect(broken.stderr).toMatch(/afgebroken/);
    expect(readdirSync(out)).toEqual([]);
  },
);
