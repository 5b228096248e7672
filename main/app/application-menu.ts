import { BrowserWindow, Menu } from 'electron';
import type { ActionName } from '../../preload/action-names.ts';
import { actions } from '../../preload/actions.ts';
import type { AppWindow } from './app-window.ts';
import { menuTemplate } from './menu-template.ts';
import { pasteUnchanged } from './paste-unchanged.ts';
import { recentPath, shownRecent } from './recent-files.ts';
import type { Settings } from './settings.ts';
import type { Windows } from './windows.ts';

/** The native menu of the application, which acts in the window in front. */
export interface ApplicationMenu {
  /** Builds the menu anew: its words, its marks, the recent dossiers. */
  readonly refresh: () => void;
  /** Takes on which actions a window says can be taken in it now. */
  readonly offers: (window: AppWindow, names: readonly ActionName[]) => void;
  /**
   * Greys what cannot be done now that another window came to the front, or the last one is gone.
   */
  readonly follow: (browser: BrowserWindow | null) => void;
}

/** Actions offered while no window has said anything: there is none, or it is still loading. */
const WITHOUT_WINDOW: ReadonlySet<ActionName> = new Set(
  actions.filter(({ needs }) => needs === 'nothing').map(({ name }) => name),
);

/** Makes the application's menu; it is there after the first `refresh`. */
export function applicationMenu(settings: Settings, windows: Windows): ApplicationMenu {
  const offered = new WeakMap<AppWindow, ReadonlySet<ActionName>>();
  let last: BrowserWindow | null = null;
  // While a menu is open, or another program in front, no window of ours has the focus.
  const inFront = () => windows.ofBrowser(BrowserWindow.getFocusedWindow() ?? last);

  const offeredNow = (): ReadonlySet<ActionName> => {
    const window = inFront();
    return (window === undefined ? undefined : offered.get(window)) ?? WITHOUT_WINDOW;
  };
  const follow = (): void => {
    const menu = Menu.getApplicationMenu();
    const now = offeredNow();
    for (const { name } of actions) {
      const item = menu?.getMenuItemById(name);
      if (item) item.enabled = now.has(name);
    }
  };
  const choose = (name: ActionName): void => {
    const window = inFront();
    if (window === undefined) windows.showStart();
    else window.tell('action.chosen', { name });
  };
  const openRecent = (key: string): void => {
    const path = recentPath(settings.values().recent, key);
    if (path === undefined) return;
    windows.openFile(path).catch((error: unknown) => console.error('not opened:', error));
  };

  return {
    refresh: () => {
      const { preferences, recent } = settings.values();
      const now = offeredNow();
      const template = menuTemplate({
        preferences,
        recent: shownRecent(recent),
        platform: process.platform,
        isOffered: (name) => now.has(name),
        choose,
        openRecent,
        pasteUnchanged: () => {
          const window = inFront();
          if (window !== undefined) pasteUnchanged(window.browser.webContents);
        },
      });
      Menu.setApplicationMenu(Menu.buildFromTemplate(template));
    },
    offers: (window, names) => {
      offered.set(window, new Set(names));
      if (window === inFront()) follow();
    },
    follow: (browser) => {
      last = browser;
      follow();
    },
  };
}
