import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findElectron } from './browsers/find-electron.ts';
import { findShell } from './browsers/find-shell.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'electron-'));
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', folder);
  vi.stubEnv('KAMERDOSSIER_SHELL', '');
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

test('the Electron of a given folder is taken, before any browser', async () => {
  await writeFile(join(folder, 'electron'), '');
  expect(findElectron()).toBe(join(folder, 'electron'));
  expect(findShell()).toEqual({ kind: 'electron', path: join(folder, 'electron') });
});

test('a folder without one is an error, not a reason to test in something else', async () => {
  expect(await readdir(folder)).toEqual([]);
  expect(() => findShell()).toThrow(`no Electron at ${folder}`);
});
