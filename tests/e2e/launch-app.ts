import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Electron from 'electron';
import { _electron, type BrowserContext, type Page } from 'playwright-core';
import { findShell, type Shell } from '../shell/browsers/find-shell.ts';
import { runInChromium } from '../shell/chromium-shell.ts';
import { launchUnseen } from '../shell/launch.ts';
import { isRunning, killGroup } from '../shell/process-group.ts';
import { ROOT } from '../shell/root.ts';
import { type Observed, observe } from './observe.ts';
import { quitInTime } from './quit-in-time.ts';

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
  /**
   * Quits as the menu would; the data folder stays, for a second start. What asks about edits, or does
   * not go, is killed, and the promise rejects.
   */
  readonly quit: () => Promise<void>;
  readonly isRunning: () => boolean;
  /** Ends it at once, asking nobody: its edits are lost, its locks stay. */
  readonly kill: () => Promise<void>;
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

/** Every application that was started here, or is being started. */
const started: Promise<RunningApp>[] = [];

/** Starts the application in whatever shell there is. Whoever starts it ends it. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const starting = launch(options);
  started.push(starting);
  return await starting;
}

async function launch(options: LaunchOptions): Promise<RunningApp> {
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

/** Electron's own end of the rule that whoever starts it ends it, for when that is killed. */
const DIE_WITH_PARENT = join(ROOT, 'tests/shell/die-with-parent.cjs');

/** How long Electron may take to start, in milliseconds: less than a hook waits. */
const START_PATIENCE = 45_000;

/** How long Electron's helpers may outlive it, in milliseconds. They hold the ends of its output. */
const HELPERS_PATIENCE = 2_000;

/** No executablePath: only then does Playwright hold back `ready` until it listens. */
async function inElectron({ data, files, switches, env: own }: Given): Promise<RunningApp> {
  const env = { ...(process.env as Record<string, string>), ...own };
  const app = await _electron.launch({
    args: ['-r', DIE_WITH_PARENT, ...switches, ROOT, ...files],
    cwd: ROOT,
    env,
    timeout: START_PATIENCE,
  });
  const main = app.process();
  const gone = new Promise<void>((resolve) => app.once('close', () => resolve()));
  main.once('exit', () => setTimeout(killGroup, HELPERS_PATIENCE, main));
  const kill = async () => {
    const ran = isRunning(main);
    killGroup(main);
    if (ran) await gone;
  };
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
    quit: async () => {
      await quitInTime({ pages: () => app.windows(), quit: () => app.close(), kill });
    },
    isRunning: () => isRunning(main),
    kill,
  };
}

async function inChromium(
  shell: Extract<Shell, { readonly kind: 'chromium' }>,
  { data, files, env }: Given,
): Promise<RunningApp> {
  const context: BrowserContext = await launchUnseen(shell);
  const observed = observe(context);
  const app = runInChromium(context, files, env);
  const kill = async () => {
    app.process.kill('SIGKILL');
    await app.ended;
  };
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
      const quit = async () => {
        app.quit();
        await app.ended;
      };
      await quitInTime({ pages: app.windows, quit, kill });
    },
    isRunning: () => isRunning(app.process),
    kill,
  };
}

/**
 * Ends the application and removes its data folder.
 *
 * @throws Error when it had to be killed, with what a test left in a form
 */
export async function endApp(app: RunningApp): Promise<void> {
  try {
    await app.quit();
  } finally {
    await removeData(app);
  }
}

/** Ends what was not ended: a test that failed, or its hook, did not come to it. */
export async function endEveryApp(): Promise<void> {
  for (const starting of await Promise.allSettled(started)) {
    if (starting.status === 'rejected' || !starting.value.isRunning()) continue;
    console.warn('An application was left running; it is killed, and what was not saved is lost.');
    await starting.value.kill();
    await removeData(starting.value);
  }
}

async function removeData({ data }: RunningApp): Promise<void> {
  // Electron's own processes may write for a moment after the application has gone.
  await rm(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
