import type { MenuItemConstructorOptions } from 'electron';
import { type Language, texts } from '../../db/model/texts/index.ts';
import type { ActionName } from '../../preload/action-names.ts';
import { type Action, actions, type MenuName } from '../../preload/actions.ts';
import type { Preferences, RecentFile } from '../../preload/contract/window-channels.ts';

/** State that the menu shows, and what its items do. */
export interface MenuContents {
  readonly preferences: Pick<Preferences, 'language' | 'theme' | 'spelling'>;
  readonly recent: readonly RecentFile[];
  readonly platform: NodeJS.Platform;
  /** Tells whether an action can be taken in the window in front; the others are grey. */
  readonly isOffered: (name: ActionName) => boolean;
  readonly choose: (name: ActionName) => void;
  readonly openRecent: (key: string) => void;
  readonly pasteUnchanged: () => void;
}

/** Actions with a separator above them in the menu. */
const GROUPS: ReadonlySet<ActionName> = new Set([
  'file.save',
  'file.copy-without-history',
  'file.close',
  'edit.add',
  'view.zoom-in',
  'view.theme-system',
  'view.spelling',
  'view.dutch',
  'go.unknown-word',
  'go.dossier',
  'help.about',
]);

/** Preference values that an action of a radio group sets: the one that holds now is marked. */
const CHOICES: Readonly<Partial<Record<ActionName, Language | Preferences['theme']>>> = {
  'view.theme-system': 'systeem',
  'view.theme-light': 'licht',
  'view.theme-dark': 'donker',
  'view.dutch': 'nl',
  'view.english': 'en',
};

/** Shortcut that pastes text unchanged; by any other, pages mend what is pasted. */
const PASTE_UNCHANGED = 'CmdOrCtrl+Shift+V';

const LINE = { type: 'separator' } as const;

/**
 * Makes the native menu from the registry of actions. Pages act on shortcuts themselves, so that a
 * text field or a dialog can keep a key to itself; the menu shows them without listening.
 */
export function menuTemplate(contents: MenuContents): MenuItemConstructorOptions[] {
  const words = texts[contents.preferences.language].menu;
  const isMac = contents.platform === 'darwin';
  const under = (menu: MenuName) => actionItems(contents, menu, isMac ? ['help.about'] : []);
  const quit = [LINE, { role: 'quit', label: words.quit }] as const;
  return [
    ...(isMac ? [macMenu(contents)] : []),
    {
      label: words.file,
      submenu: [
        ...under('file'),
        LINE,
        { label: words.recent, submenu: recentItems(contents) },
        ...(isMac ? [] : quit),
      ],
    },
    { label: words.edit, submenu: [...under('edit'), LINE, ...textItems(contents)] },
    { label: words.view, submenu: under('view') },
    { label: words.go, submenu: under('go') },
    ...(isMac ? [{ role: 'windowMenu', label: words.window } as const] : []),
    { role: 'help', label: words.help, submenu: under('help') },
  ];
}

/** Lists the items of one menu, in the registry's order, with separators between groups. */
function actionItems(contents: MenuContents, menu: MenuName, elsewhere: readonly ActionName[]) {
  const item = actionItem(contents);
  return actions
    .filter((action) => action.menu === menu && !elsewhere.includes(action.name))
    .flatMap((action) => (GROUPS.has(action.name) ? [LINE, item(action)] : [item(action)]));
}

function actionItem({ preferences, isOffered, choose }: MenuContents) {
  return ({ name, shortcut }: Action): MenuItemConstructorOptions => {
    const choice = CHOICES[name];
    const isChosen = choice === preferences.language || choice === preferences.theme;
    return {
      id: name,
      label: texts[preferences.language].actions[name],
      enabled: isOffered(name),
      ...(choice === undefined ? {} : { type: 'radio', checked: isChosen }),
      ...(name === 'view.spelling' ? { type: 'checkbox', checked: preferences.spelling } : {}),
      ...(shortcut === undefined ? {} : { accelerator: shortcut, registerAccelerator: false }),
      click: () => choose(name),
    };
  };
}

function textItems({ preferences, pasteUnchanged }: MenuContents): MenuItemConstructorOptions[] {
  const words = texts[preferences.language].menu;
  return [
    { role: 'cut', label: words.cut },
    { role: 'copy', label: words.copy },
    { role: 'paste', label: words.paste },
    {
      label: words.pasteUnchanged,
      accelerator: PASTE_UNCHANGED,
      registerAccelerator: false,
      click: pasteUnchanged,
    },
    { role: 'selectAll', label: words.selectAll },
  ];
}

/** Makes the menu that bears the application's name on a Mac. */
function macMenu(contents: MenuContents): MenuItemConstructorOptions {
  const words = texts[contents.preferences.language].menu;
  return {
    label: 'Kamerdossier',
    role: 'appMenu',
    submenu: [
      ...actions.filter(({ name }) => name === 'help.about').map(actionItem(contents)),
      LINE,
      { role: 'services', label: words.services },
      LINE,
      { role: 'hide', label: words.hide },
      { role: 'hideOthers', label: words.hideOthers },
      { role: 'unhide', label: words.showAll },
      LINE,
      { role: 'quit', label: words.quit },
    ],
  };
}

function recentItems({ preferences, recent, openRecent }: MenuContents) {
  const { noRecent } = texts[preferences.language].menu;
  if (recent.length === 0) return [{ label: noRecent, enabled: false }];
  return recent.map(({ key, name }) => ({ label: name, click: () => openRecent(key) }));
}
