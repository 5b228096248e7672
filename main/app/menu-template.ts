import type { MenuItemConstructorOptions } from 'electron';
import { type Language, texts } from '../../db/model/texts/index.ts';
import type { ActionName } from '../../preload/action-names.ts';
import { type Action, actions, type MenuName } from '../../preload/actions.ts';
import type { RecentFile } from '../../preload/contract/window-channels.ts';

/** What the menu shows, and what it does when something is chosen. */
export interface MenuContents {
  readonly language: Language;
  readonly recent: readonly RecentFile[];
  readonly choose: (name: ActionName) => void;
  readonly openRecent: (key: string) => void;
}

/**
 * The native menu, made from the registry of actions. Pages act on shortcuts themselves, so that a
 * text field or a dialog can keep a key to itself; the menu shows them without listening.
 */
export function menuTemplate(contents: MenuContents): MenuItemConstructorOptions[] {
  const words = texts[contents.language].menu;
  const item = actionItem(contents);
  const under = (menu: MenuName) => actions.filter((action) => action.menu === menu).map(item);
  return [
    {
      label: words.file,
      submenu: [
        ...under('file'),
        { label: words.recent, submenu: recentItems(contents) },
        { type: 'separator' },
        { role: 'quit', label: words.quit },
      ],
    },
    {
      label: words.edit,
      submenu: [
        ...under('edit'),
        { type: 'separator' },
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        { role: 'paste', label: words.paste },
        { role: 'selectAll', label: words.selectAll },
      ],
    },
    { label: words.view, submenu: under('view') },
    { label: words.go, submenu: under('go') },
  ];
}

function actionItem({ language, choose }: MenuContents) {
  return ({ name, shortcut }: Action): MenuItemConstructorOptions => ({
    id: name,
    label: texts[language].actions[name],
    ...(shortcut === undefined ? {} : { accelerator: shortcut, registerAccelerator: false }),
    click: () => choose(name),
  });
}

function recentItems({ language, recent, openRecent }: MenuContents): MenuItemConstructorOptions[] {
  if (recent.length === 0) return [{ label: texts[language].menu.noRecent, enabled: false }];
  return recent.map(({ key, name }) => ({ label: name, click: () => openRecent(key) }));
}
