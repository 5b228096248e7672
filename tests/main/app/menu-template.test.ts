import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import { menuTemplate } from '../../../main/app/menu-template.ts';
import { ACTION_NAMES } from '../../../preload/action-names.ts';

type Item = MenuItemConstructorOptions;

function menuOn(platform: NodeJS.Platform, isOffered: (name: string) => boolean = () => true) {
  return menuTemplate({
    preferences: { language: 'nl', theme: 'donker', spelling: true },
    recent: [],
    platform,
    isOffered,
    choose: () => {},
    openRecent: () => {},
    pasteUnchanged: () => {},
  });
}

const under = ({ submenu }: Item): readonly Item[] => (Array.isArray(submenu) ? submenu : []);
const all = (menu: readonly Item[]) => menu.flatMap(under);
const roles = (menu: readonly Item[]) => all(menu).flatMap(({ role }) => role ?? []);

test.each(['win32', 'linux', 'darwin'] as const)(
  'on %s every action stands in it once',
  (platform) => {
    const ids = all(menuOn(platform)).flatMap(({ id }) => id ?? []);
    expect(ids.toSorted()).toEqual([...ACTION_NAMES].toSorted());
  },
);

test('what belongs together stands between lines, and no line stands alone', () => {
  for (const platform of ['linux', 'darwin'] as const) {
    for (const head of menuOn(platform)) {
      const types = under(head).map(({ type }) => type ?? 'normal');
      if (types.length > 6) expect(types, head.label).toContain('separator');
      expect(types.at(0), head.label).not.toBe('separator');
      expect(types.at(-1), head.label).not.toBe('separator');
      expect(types.join(), head.label).not.toContain('separator,separator');
    }
  }
});

test('the chosen language and colours have a mark, and lie in groups of their own', () => {
  const view = under(menuOn('linux').find(({ label }) => label === 'Beeld') ?? {});
  const groups = view
    .map(({ type, checked, id }) => (type === 'radio' ? `${id}${checked ? ' *' : ''}` : '|'))
    .join(' ')
    .split(/(?:\| ?)+/)
    .filter((group) => group !== '');
  expect(groups.map((group) => group.trim())).toEqual([
    'view.theme-system view.theme-light view.theme-dark *',
    'view.dutch * view.english',
  ]);
});

test('what is not offered is grey', () => {
  const grey = all(menuOn('linux', (name) => name !== 'edit.undo')).filter(
    ({ id, enabled }) => id !== undefined && enabled === false,
  );
  expect(grey.map(({ id }) => id)).toEqual(['edit.undo']);
});

test('a Mac has its own first head, and a head for windows', () => {
  const mac = menuOn('darwin');
  expect(mac.map(({ role, label }) => role ?? label)).toEqual([
    'appMenu',
    'Bestand',
    'Bewerken',
    'Beeld',
    'Ga naar',
    'windowMenu',
    'help',
  ]);
  expect(under(mac[0] ?? {}).map(({ id, role }) => id ?? role)).toEqual(
    expect.arrayContaining(['help.about', 'services', 'hide', 'hideOthers', 'unhide', 'quit']),
  );
  expect(roles(mac).filter((role) => role === 'quit')).toHaveLength(1);
});
