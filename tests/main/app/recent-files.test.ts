import { expect, test } from 'vitest';
import { recentPath, shownRecent, withRecent } from '../../../main/app/recent-files.ts';

test('the last opened comes first, each file once, ten at most', () => {
  const all = Array.from({ length: 12 }, (_, n) => `/map/dossier ${n}.dossier`);
  const recent = [...all, '/map/dossier 5.dossier'].reduce<ReturnType<typeof withRecent>>(
    (list, path, n) => withRecent(list, path, `2026-01-${String(n + 1).padStart(2, '0')}`),
    [],
  );
  expect(recent).toHaveLength(10);
  expect(recent[0]).toEqual({ path: '/map/dossier 5.dossier', openedAt: '2026-01-13' });
  expect(recent.filter(({ path }) => path.endsWith(' 5.dossier'))).toHaveLength(1);
});

test('a window knows a file by a key that leads nowhere but to the list', () => {
  const recent = withRecent([], '/map/Mensenhandel.dossier', '2026-01-01');
  const [shown] = shownRecent(recent);
  expect(shown).toMatchObject({ name: 'Mensenhandel', folder: '/map' });
  expect(recentPath(recent, shown?.key ?? '')).toBe('/map/Mensenhandel.dossier');
  expect(recentPath(recent, '/map/Mensenhandel.dossier')).toBeUndefined();
});
