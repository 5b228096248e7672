import type { BrowserWindowConstructorOptions } from 'electron';
import { LEAST } from '../app/window-bounds.ts';

/**
 * Gives the options of every window: sandboxed, isolated, without Node. A pure function, so that a
 * test can pin it and no flag is loosened unseen.
 * @see https://www.electronjs.org/docs/latest/tutorial/security
 */
export function windowOptions(
  place: { x?: number; y?: number; width: number; height: number },
  preload: string,
): BrowserWindowConstructorOptions {
  return {
    ...place,
    minWidth: LEAST.width,
    minHeight: LEAST.height,
    show: false,
    title: 'Kamerdossier',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      webSecurity: true,
      // The words of Chromium's own checker come over a network; see no-dictionaries.ts.
      spellcheck: false,
    },
  };
}
