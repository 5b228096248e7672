import type { BrowserWindow, WebContents } from 'electron';
import type { LockHolder } from '../../db/file/lock.ts';
import { isSameFile, realFile } from '../../db/file/real-file.ts';
import type { EventName, EventPayload } from '../../preload/contract/events.ts';
import { type AppWindow, createAppWindow } from './app-window.ts';
import { withRecent } from './recent-files.ts';
import type { Settings } from './settings.ts';

/** Every window of the application: one per dossier file, or one with the start screen. */
export interface Windows {
  /** Finds the window a page belongs to; undefined for one that is not ours. */
  readonly of: (contents: WebContents) => AppWindow | undefined;
  /** Finds the window of a native window; undefined for null, where none is in front. */
  readonly ofBrowser: (browser: BrowserWindow | null) => AppWindow | undefined;
  readonly count: () => number;
  /** Shows the start screen: in a window of its own unless one is there. */
  readonly showStart: () => void;
  /**
   * Shows a dossier file. A window that has it comes to the front; else it is opened in `from`, if
   * that shows no dossier, or in a window of its own.
   */
  readonly openFile: (path: string, from?: AppWindow) => Promise<void>;
  /** Opens a window's file anew, taking it over from who has it. */
  readonly takeOver: (window: AppWindow, holder: LockHolder | undefined) => Promise<void>;
  readonly tellAll: <E extends EventName>(event: E, payload: EventPayload<E>) => void;
  /** Settles when the dossiers of all windows that were closed have been closed too. */
  readonly dossiersClosed: () => Promise<void>;
}

/** Listener for what happens to the windows. */
export interface WindowsListener {
  readonly recentChanged: () => void;
  /** Called when a window was made; its page is not loaded yet. */
  readonly windowMade: (window: AppWindow) => void;
  /**
   * Called when a window was closed; `windowStays`: it stays although the application was to quit.
   */
  readonly windowClosed: () => void;
  readonly windowStays: () => void;
}

/** Makes the set of the application's windows; it is empty at first. */
export function createWindows(settings: Settings, listener: WindowsListener): Windows {
  const windows = new Set<AppWindow>();
  const closings = new Set<Promise<void>>();

  const create = (): AppWindow => {
    const window = createAppWindow({
      settings,
      closed: (gone, settled) => {
        windows.delete(gone);
        const closing = settled
          .catch((error: unknown) => console.error('dossier not closed:', error))
          .then(() => {
            closings.delete(closing);
          });
        closings.add(closing);
        listener.windowClosed();
      },
      stays: listener.windowStays,
    });
    windows.add(window);
    listener.windowMade(window);
    return window;
  };

  const find = (matches: (window: AppWindow) => boolean) => [...windows].find(matches);

  /** Finds the window that shows a file, under whichever path it was opened there. */
  const findShowing = async (file: string): Promise<AppWindow | undefined> => {
    for (const window of windows) {
      const shown = window.session.path();
      if (shown !== undefined && (await isSameFile(shown, file))) return window;
    }
    return undefined;
  };

  const openOne = async (path: string, from?: AppWindow): Promise<void> => {
    const { path: file } = await realFile(path);
    // A window about to go must not be brought to the front, nor its lock be met as another's.
    await (await findShowing(file))?.closing.decided();
    await Promise.all(closings);
    const present = await findShowing(file);
    const state = await present?.session.state();
    if (present !== undefined && state?.shows === 'dossier') return bringToFront(present.browser);
    const idle = present ?? ((await showsDossier(from)) ? undefined : from);
    const window = idle ?? create();
    await window.session.open(file);
    if ((await window.session.state()).shows !== 'dossier') return;
    const { recent } = settings.values();
    await settings.change({ recent: withRecent(recent, file, new Date().toISOString()) });
    listener.recentChanged();
  };

  // One after the other: asked for twice at once, a file must not get two windows.
  let opening = Promise.resolve();
  const openFile = (path: string, from?: AppWindow): Promise<void> => {
    const opened = opening.then(() => openOne(path, from));
    opening = opened.catch(() => {});
    return opened;
  };

  return {
    of: (contents) => find((window) => window.browser.webContents === contents),
    ofBrowser: (browser) => find((window) => window.browser === browser),
    count: () => windows.size,
    showStart: () => {
      const present = find((window) => window.session.path() === undefined);
      if (present === undefined) create();
      else bringToFront(present.browser);
    },
    openFile,
    takeOver: async (window, holder) => {
      const path = window.session.path();
      if (path !== undefined) await window.session.open(path, holder);
    },
    tellAll: (event, payload) => {
      for (const window of windows) window.tell(event, payload);
    },
    dossiersClosed: async () => {
      await Promise.all(closings);
    },
  };
}

async function showsDossier(window: AppWindow | undefined): Promise<boolean> {
  return window === undefined || (await window.session.state()).shows === 'dossier';
}

function bringToFront(browser: BrowserWindow): void {
  if (browser.isMinimized()) browser.restore();
  browser.focus();
}
