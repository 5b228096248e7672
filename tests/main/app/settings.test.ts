import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSettings } from '../../../main/app/settings.ts';

/** What holds until the user says otherwise. */
const PREFERENCES = {
  language: 'nl',
  theme: 'systeem',
  zoom: 1,
  spelling: true,
  savedFilters: [],
} as const;

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'settings-'));
  file = join(folder, 'own', 'settings.json');
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

test('what was set is there after a second start', async () => {
  const first = await openSettings(file);
  expect(first.values().preferences).toEqual(PREFERENCES);
  await Promise.all([
    first.change({ preferences: { ...PREFERENCES, language: 'en', theme: 'donker', zoom: 1.5 } }),
    first.change({ recent: [{ path: '/a.dossier', openedAt: '2026-01-01' }] }),
  ]);
  const second = await openSettings(file);
  expect(second.values()).toEqual(first.values());
  expect(await readdir(join(folder, 'own'))).toEqual(['settings.json']);
});

test('settings of before there was a spelling check are kept, and words are checked', async () => {
  const { spelling: _, ...earlier } = PREFERENCES;
  const path = join(folder, 'settings.json');
  await writeFile(path, JSON.stringify({ preferences: { ...earlier, theme: 'donker' } }));
  const settings = await openSettings(path);
  expect(settings.values().preferences).toEqual({ ...PREFERENCES, theme: 'donker' });
});

test.each(['', '{', '[]', '{"preferences":{"zoom":900}}', '{"from":"a later version"}'])(
  'settings that cannot be used (%j) count as none, and the application starts',
  async (text) => {
    const damaged = join(folder, 'settings.json');
    await writeFile(damaged, text);
    const settings = await openSettings(damaged);
    expect(settings.values().recent).toEqual([]);
    await settings.change({ recent: [] });
    expect(JSON.parse(await readFile(damaged, 'utf8'))).toEqual(settings.values());
  },
);
