import { BrowserWindow, Menu, nativeTheme } from 'electron';
import type { ActionName } from '../../preload/action-names.ts';
import type { Preferences } from '../../preload/contract/window-channels.ts';
import { menuTemplate } from './menu-template.ts';
import { recentPath, shownRecent } from './recent-files.ts';
import type { Settings } from './settings.ts';
import { createWindows, type Windows } from './windows.ts';

/** What the handlers of the contract work with. */
export interface Application {
  readonly settings: Settings;
  readonly windows: Windows;
  /** Takes on what the user chose about the application: menu, colours, zoom, every window. */
  readonly setPreferences: (part: Partial<Preferences>) => Promise<Preferences>;
}

const THEMES = { systeem: 'system', licht: 'light', donker: 'dark' } as const;

/** Puts the application's parts together. Electron must be ready. */
export function createApplication(
  settings: Settings,
  listener: { readonly windowClosed: () => void; readonly windowStays: () => void },
): Application {
  const windows = createWindows(settings, { ...listener, recentChanged: () => refreshMenu() });

  const choose = (name: ActionName): void => {
    const window = windows.ofBrowser(BrowserWindow.getFocusedWindow());
    if (window === undefined) windows.showStart();
    else window.tell('action.chosen', { name });
  };
  const openRecent = (key: string): void => {
    const path = recentPath(settings.values().recent, key);
    if (path === undefined) return;
    windows.openFile(path).catch((error: unknown) => console.error('not opened:', error));
  };
  const refreshMenu = (): void => {
    const { preferences, recent } = settings.values();
    const { language } = preferences;
    const contents = { language, recent: shownRecent(recent), choose, openRecent };
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(contents)));
  };

  const apply = ({ theme, zoom }: Preferences): void => {
    nativeTheme.themeSource = THEMES[theme];
    for (const browser of BrowserWindow.getAllWindows()) browser.webContents.setZoomFactor(zoom);
    refreshMenu();
  };
  apply(settings.values().preferences);

  return {
    settings,
    windows,
    setPreferences: async (part) => {
      const preferences = { ...settings.values().preferences, ...part };
      await settings.change({ preferences });
      apply(preferences);
      windows.tellAll('preferences.changed', preferences);
      return preferences;
    },
  };
}
