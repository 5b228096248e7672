import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Electron from 'electron';
import { _electron, type BrowserContext, type Page } from 'playwright-core';
import { findShell, type Shell } from '../shell/browsers/find-shell.ts';
import { runInChromium } from '../shell/chromium-shell.ts';
import { launchUnseen } from '../shell/launch.ts';
import { ROOT } from '../shell/root.ts';
import { type Observed, observe } from './observe.ts';

type Parts = Pick<
  typeof Electron,
  'app' | 'BrowserWindow' | 'dialog' | 'Menu' | 'nativeTheme' | 'screen' | 'shell'
>;

/** The compiled application, running; the same in Electron and in a browser. */
export interface RunningApp {
  readonly kind: Shell['kind'];
  /** The folder with the application's own files and its default folder for dossiers. */
  readonly data: string;
  /** What pages were not allowed to do, and what they asked of a network, since the start. */
  readonly observed: Observed;
  readonly firstPage: () => Promise<Page>;
  readonly pages: () => readonly Page[];
  /** The page of a window that `work` opens. */
  readonly pageOpenedBy: (work: () => Promise<unknown>) => Promise<Page>;
  /** Runs a function in the main process. It may use nothing but its two parameters. */
  readonly inMain: <A, R>(work: (electron: Parts, argument: A) => R, argument: A) => Promise<R>;
  /** Closes a window as its frame's cross would. */
  readonly closeWindow: (page: Page) => Promise<void>;
  /** Quits as the menu would; the data folder stays, for a second start. */
  readonly quit: () => Promise<void>;
}

export interface LaunchOptions {
  /** A data folder of an earlier start; absent: a new one. */
  readonly data?: string;
  /** Dossier files, as the system would hand them over. */
  readonly files?: readonly string[];
  /** The day it is, ISO; absent: the day it is. */
  readonly today?: string;
  /** As it is shipped: without the checks of developing and testing. The Chromium shell only. */
  readonly asShipped?: boolean;
  /** Where Chromium writes its network log; Electron only. */
  readonly netLog?: string;
}

/** Starts the application in whatever shell there is. Whoever starts it ends it. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const data = options.data ?? (await mkdtemp(join(tmpdir(), 'kamerdossier-e2e-')));
  const shell = findShell();
  const given = {
    files: options.files ?? [],
    switches: options.netLog === undefined ? [] : [`--log-net-log=${options.netLog}`],
    env: {
      KAMERDOSSIER_DATA: data,
      ...(options.today === undefined ? {} : { KAMERDOSSIER_TODAY: options.today }),
      ...(options.asShipped ? { KAMERDOSSIER_SHELL_PACKAGED: 'yes' } : {}),
    },
    data,
  };
  return shell.kind === 'electron' ? await inElectron(given) : await inChromium(shell, given);
}

interface Given {
  readonly data: string;
  /** What the application is told by its environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly files: readonly string[];
  /** What Chromium itself is told; only Electron hands it on. */
  readonly switches: readonly string[];
}

/** No executablePath: only then does Playwright hold back `ready` until it listens. */
async function inElectron({ data, files, switches, env: own }: Given): Promise<RunningApp> {
  const env = { ...(process.env as Record<string, string>), ...own };
  const app = await _electron.launch({ args: [...switches, ROOT, ...files], cwd: ROOT, env });
  const observed = observe(app.context());
  return {
    kind: 'electron',
    data,
    observed,
    firstPage: async () => await app.firstWindow(),
    pages: () => app.windows(),
    pageOpenedBy: async (work) => {
      const [page] = await Promise.all([app.waitForEvent('window'), work()]);
      return page;
    },
    inMain: async (work, argument) =>
      (await app.evaluate(work as never, argument)) as Awaited<ReturnType<typeof work>>,
    closeWindow: async (page) => {
      const window = await app.browserWindow(page);
      // After the answer: with its last window the application itself goes, and answers nothing.
      await window.evaluate((browser) => {
        setTimeout(() => browser.close());
      });
    },
    quit: async () => await app.close(),
  };
}

async function inChromium(
  shell: Extract<Shell, { readonly kind: 'chromium' }>,
  { data, files, env }: Given,
): Promise<RunningApp> {
  const context: BrowserContext = await launchUnseen(shell);
  const observed = observe(context);
  const app = runInChromium(context, files, env);
  return {
    kind: 'chromium',
    data,
    observed: { ...observed, requests: app.blocked },
    firstPage: app.firstWindow,
    pages: app.windows,
    pageOpenedBy: async (work) => {
      const [page] = await Promise.all([app.nextWindow(), work()]);
      return page;
    },
    inMain: async (work, argument) =>
      (await app.evaluate(String(work), argument)) as Awaited<ReturnType<typeof work>>,
    closeWindow: app.closeWindow,
    quit: async () => {
      app.quit();
      await app.ended;
    },
  };
}

/** Ends the application and removes its data folder. */
export async function endApp(app: RunningApp): Promise<void> {
  await app.quit();
  // Electron's own processes may write for a moment after the application has gone.
  await rm(app.data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
