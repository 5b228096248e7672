import { BrowserWindow, dialog, screen } from 'electron';
import { texts } from '../../db/model/texts/index.ts';
import type { EventName, EventPayload } from '../../preload/contract/events.ts';
import { asRefusal } from '../ipc/refusal.ts';
import { keepOnPage } from '../security/navigation.ts';
import { windowOptions } from '../security/window-options.ts';
import { type CloseGuard, guardClosing } from './close-guard.ts';
import { PAGE_ADDRESS } from './names.ts';
import { PRELOAD_FILE } from './paths.ts';
import type { Rectangle, Settings } from './settings.ts';
import { windowBounds } from './window-bounds.ts';
import { type WindowSession, windowSession } from './window-session.ts';

/** One window of the application, with the dossier it shows. */
export interface AppWindow {
  readonly browser: BrowserWindow;
  readonly session: WindowSession;
  readonly closing: CloseGuard;
  /** Tells the window's page of an event of the contract. */
  readonly tell: <E extends EventName>(event: E, payload: EventPayload<E>) => void;
}

/** Settings and callbacks that a window gets from its owner. */
export interface WindowOwner {
  readonly settings: Settings;
  /**
   * Called once the window is gone; when the promise settles, everything of it has been written.
   */
  readonly closed: (window: AppWindow, settled: Promise<unknown>) => void;
  /** Called when the user, asked by the page, decided to keep the window. */
  readonly stays: () => void;
}

/** Makes a window that shows the start screen, and loads its page. */
export function createAppWindow({ settings, closed, stays }: WindowOwner): AppWindow {
  const { preferences, window: last } = settings.values();
  const screens = screen.getAllDisplays().map((display) => display.workArea);
  const browser = new BrowserWindow(
    windowOptions(windowBounds(last?.bounds, screens, presentBounds()), PRELOAD_FILE),
  );
  keepOnPage(browser.webContents);
  // The title bar says which dossier this is; the page's own title says only which application.
  browser.on('page-title-updated', (event) => event.preventDefault());

  const tell: AppWindow['tell'] = (event, payload) => {
    if (!browser.isDestroyed()) browser.webContents.send(event, payload);
  };
  const session = windowSession({
    shows: (state) => {
      browser.setTitle(state.shows === 'dossier' ? `${state.name} – Kamerdossier` : 'Kamerdossier');
      tell('window.changed', state);
    },
    changed: () => tell('dossier.changed', {}),
    fileIs: (is) => tell('dossier.file', { is }),
    heldBy: (holder) => tell('dossier.holder', holder === undefined ? {} : { heldBy: holder }),
    lost: (to) => tell('dossier.lost', to === undefined ? {} : { heldBy: to }),
    refusalOf: (error) => asRefusal(error, settings.values().preferences.language),
  });
  const closing = guardClosing(browser, {
    askPage: () => tell('window.closing', {}),
    askUser: () => askToCloseAnyway(browser, settings),
    stays,
  });
  const made: AppWindow = { browser, session, closing, tell };

  browser.once('ready-to-show', () => {
    if (last?.maximized) browser.maximize();
    browser.webContents.setZoomFactor(preferences.zoom);
    browser.show();
  });
  let boundsKept = Promise.resolve();
  browser.on('close', () => {
    const bounds = browser.getNormalBounds();
    boundsKept = settings.change({ window: { bounds, maximized: browser.isMaximized() } });
  });
  browser.on('closed', () => closed(made, Promise.all([session.close(), boundsKept])));
  browser.loadURL(PAGE_ADDRESS).catch((error: unknown) => console.error('page not loaded:', error));
  return made;
}

/** Lists where the open windows stand, the one in front last. */
function presentBounds(): readonly Rectangle[] {
  const front = BrowserWindow.getFocusedWindow();
  const others = BrowserWindow.getAllWindows().filter((each) => each !== front);
  return [...others, ...(front === null ? [] : [front])].map((each) => each.getNormalBounds());
}

async function askToCloseAnyway(browser: BrowserWindow, settings: Settings): Promise<boolean> {
  const words = texts[settings.values().preferences.language].dialogs;
  const { response } = await dialog.showMessageBox(browser, {
    type: 'warning',
    message: words.notAnswering,
    detail: words.notAnsweringDetail,
    buttons: [words.wait, words.closeAnyway],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}
