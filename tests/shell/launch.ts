import { type BrowserContext, chromium } from 'playwright-core';
import type { Shell } from './browsers/find-shell.ts';

/** What a browser of ours never does: report, update, ask. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--no-first-run'];

type ChromiumFound = Extract<Shell, { readonly kind: 'chromium' }>;

function environment(shell: ChromiumFound): Record<string, string> {
  return { ...(process.env as Record<string, string>), ...shell.env };
}

/** Starts a browser that nobody sees, over a pipe: no port is opened. */
export async function launchUnseen(shell: ChromiumFound): Promise<BrowserContext> {
  const browser = await chromium.launch({
    executablePath: shell.path,
    args: QUIET,
    env: environment(shell),
  });
  return await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'nl-NL',
    serviceWorkers: 'block',
    acceptDownloads: false,
  });
}

/** Starts a browser as one bare window in front of a person. */
export async function launchSeen(shell: ChromiumFound, folder: string): Promise<BrowserContext> {
  return await chromium.launchPersistentContext(folder, {
    executablePath: shell.path,
    headless: false,
    // An address of its own makes a bare window; about:blank makes one with tabs.
    args: [
      ...QUIET,
      '--app=data:text/html,<title>Kamerdossier</title>',
      '--test-type',
      '--window-size=1280,800',
    ],
    ignoreDefaultArgs: ['--enable-automation'],
    env: environment(shell),
    viewport: null,
    serviceWorkers: 'block',
    acceptDownloads: false,
  });
}
