// Stands in for the module 'electron' of the main process where there is no Electron. It has what
// this application uses, typed by Electron's own declarations; anything else is an error. It proves
// nothing about Electron's sandbox, dialogs, menus, accelerators, lock, fuses or archive.
import { app } from './app.ts';
import { browserWindow as BrowserWindow } from './browser-window.ts';
import { dialog, nativeTheme, screen, shell } from './desktop.ts';
import { answerHost, host } from './host.ts';
import { ipcMain } from './ipc-main.ts';
import { menu as Menu } from './menu.ts';
import { permissionHandlers, protocol, session } from './network.ts';
import { strict } from './strict.ts';

export { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, screen, session, shell };

const everything = { app, BrowserWindow, dialog, Menu, nativeTheme, screen, shell };

answerHost({
  // A test's function, run here with Electron's parts, as Playwright does in Electron.
  evaluate: (source, argument) => {
    // biome-ignore lint/security/noGlobalEval: that is what this is for; the source is a test's.
    const work = globalThis.eval(`(${source})`) as (electron: object, argument: unknown) => unknown;
    return work(strict('electron', { ...everything, permissionHandlers }), argument);
  },
});

process.on('disconnect', () => process.exit(0));
void host.hello();
