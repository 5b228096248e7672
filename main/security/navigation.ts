import type { WebContents } from 'electron';

/**
 * Keeps a window on its own page: it goes nowhere, opens no window, holds no webview. A link to the
 * outside is no way out either: a page names a record, and main opens the address of that record.
 * @see https://www.electronjs.org/docs/latest/tutorial/security#13-disable-or-limit-navigation
 */
export function keepOnPage(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
