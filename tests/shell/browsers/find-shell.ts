import { findElectron } from './find-electron.ts';
import { findInstalledBrowser } from './find-installed.ts';
import { packagedChromium } from './packaged-chromium.ts';

/** What the compiled application is run in. */
export type Shell =
  | { readonly kind: 'electron'; readonly path: string }
  | {
      readonly kind: 'chromium';
      readonly path: string;
      readonly env: Readonly<Record<string, string>>;
    };

/**
 * What there is to run the application in: Electron, else a browser of this machine, else the
 * Chromium that came with the npm packages. KAMERDOSSIER_SHELL=packaged takes the last at once.
 *
 * @throws Error saying what to install
 */
export function findShell(): Shell {
  const onlyPackaged = process.env.KAMERDOSSIER_SHELL === 'packaged';
  const electron = onlyPackaged ? undefined : findElectron();
  if (electron !== undefined) return { kind: 'electron', path: electron };
  const installed = onlyPackaged ? undefined : findInstalledBrowser();
  if (installed !== undefined) return { kind: 'chromium', path: installed, env: {} };
  const packaged = packagedChromium();
  if (packaged !== undefined) return { kind: 'chromium', ...packaged };
  throw new Error('Nothing to run the application in: install Chromium, Chrome or Edge.');
}
