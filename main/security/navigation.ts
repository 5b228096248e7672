import type { WebContents } from 'electron';
import { openExternally } from './external-links.ts';

/**
 * Keeps a window on its own page: it goes nowhere, opens no window, holds no webview. Links to the
 * outside are handed to the user's own browser.
 * @see https://www.electronjs.org/docs/latest/tutorial/security#13-disable-or-limit-navigation
 */
export function keepOnPage(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    openExternally(url);
    return { action: 'deny' };
  });
}
