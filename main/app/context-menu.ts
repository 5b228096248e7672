import { Menu } from 'electron';
import type { AppWindow } from './app-window.ts';
import { contextMenuTemplate } from './context-menu-template.ts';
import { pasteUnchanged } from './paste-unchanged.ts';
import type { Settings } from './settings.ts';

/** Shows a menu in a window's text fields: by the right button, or by the menu key at the caret. */
export function showContextMenus({ browser }: AppWindow, settings: Settings): void {
  const contents = browser.webContents;
  contents.on('context-menu', (_, at) => {
    const template = contextMenuTemplate({
      language: settings.values().preferences.language,
      at,
      pasteUnchanged: () => pasteUnchanged(contents),
    });
    if (template.length > 0) Menu.buildFromTemplate([...template]).popup({ window: browser });
  });
}
