import { app, BrowserWindow, nativeTheme } from 'electron';
import type { ActionName } from '../../preload/action-names.ts';
import type { Preferences } from '../../preload/contract/window-channels.ts';
import { openSpelling, type Spelling } from '../spelling/spelling.ts';
import type { AppWindow } from './app-window.ts';
import { applicationMenu } from './application-menu.ts';
import { showContextMenus } from './context-menu.ts';
import type { Settings } from './settings.ts';
import { createWindows, type Windows } from './windows.ts';

/** Parts of the application that the handlers of the contract work with. */
export interface Application {
  readonly settings: Settings;
  readonly windows: Windows;
  readonly spelling: Spelling;
  /** Takes on which actions a window's page says can be taken in it now. */
  readonly offers: (window: AppWindow, actions: readonly ActionName[]) => void;
  /** Applies preferences that the user changed: to menu, colours, zoom and every window. */
  readonly setPreferences: (part: Partial<Preferences>) => Promise<Preferences>;
}

const THEMES = { systeem: 'system', licht: 'light', donker: 'dark' } as const;

/** Puts the application's parts together. Electron must be ready. */
export function createApplication(
  settings: Settings,
  listener: { readonly windowClosed: () => void; readonly windowStays: () => void },
): Application {
  const spelling = openSpelling();
  const windows = createWindows(settings, {
    ...listener,
    windowClosed: () => {
      menu.follow(null);
      // Nobody writes any more, and a thread must not be in the way of the end.
      if (windows.count() === 0) void spelling.close();
      listener.windowClosed();
    },
    recentChanged: () => menu.refresh(),
    windowMade: (window) => showContextMenus(window, settings),
  });
  const menu = applicationMenu(settings, windows);
  app.on('browser-window-focus', (_, browser) => menu.follow(browser));

  const apply = ({ theme, zoom }: Preferences): void => {
    nativeTheme.themeSource = THEMES[theme];
    for (const browser of BrowserWindow.getAllWindows()) browser.webContents.setZoomFactor(zoom);
    menu.refresh();
  };
  apply(settings.values().preferences);

  return {
    settings,
    windows,
    spelling,
    offers: menu.offers,
    setPreferences: async (part) => {
      const preferences = { ...settings.values().preferences, ...part };
      await settings.change({ preferences });
      apply(preferences);
      windows.tellAll('preferences.changed', preferences);
      return preferences;
    },
  };
}
