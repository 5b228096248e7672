import type { BrowserWindow } from 'electron';

/** Time to wait for a page's answer before the user is asked, in milliseconds. */
const PATIENCE = 5_000;

/** Answer of a page whose window is about to be closed; `asks`: it asks the user first. */
export type ClosingAnswer = 'closes' | 'stays' | 'asks';

/** Keeps a window open until its page has said what becomes of edits that were not saved. */
export interface CloseGuard {
  /** Notes that the page is there and can answer when its window is about to be closed. */
  readonly listening: () => void;
  readonly answer: (answer: ClosingAnswer) => void;
  /** Settles once a window that was asked to close is gone, stays, or has asked its user. */
  readonly decided: () => Promise<void>;
}

/** Questions that the guard puts to the page and the user, and what it reports. */
export interface CloseQuestions {
  readonly askPage: () => void;
  /** Asks the user whether to close anyway; called when the page does not answer. */
  readonly askUser: () => Promise<boolean>;
  /** Called when the window stays: whatever wanted it closed must not go on. */
  readonly stays: () => void;
}

/**
 * Guards a window against closing over unsaved edits. A page that never came up, or has crashed,
 * has no edits to lose.
 */
export function guardClosing(browser: BrowserWindow, ask: CloseQuestions): CloseGuard {
  let heard = false;
  let allowed = false;
  let timer: NodeJS.Timeout | undefined;
  // The page has the user before it. Closing again asks the page again: it may hang by now.
  let asking = false;
  let decision = Promise.withResolvers<void>();
  decision.resolve();

  const answer = (given: ClosingAnswer) => {
    clearTimeout(timer);
    timer = undefined;
    asking = given === 'asks';
    allowed = given === 'closes';
    if (allowed) {
      browser.close();
      return;
    }
    decision.resolve();
    if (!asking) ask.stays();
  };

  const noAnswer = async () => {
    const close = await ask.askUser();
    // The page may have answered meanwhile.
    if (timer !== undefined) answer(close ? 'closes' : 'stays');
  };

  browser.webContents.on('render-process-gone', () => {
    allowed = true;
  });
  browser.on('close', (event) => {
    if (allowed || !heard) return;
    event.preventDefault();
    if (timer !== undefined) return;
    decision = Promise.withResolvers();
    timer = setTimeout(() => {
      noAnswer().catch((error: unknown) => console.error(error));
    }, PATIENCE);
    ask.askPage();
  });

  browser.on('closed', () => decision.resolve());

  return {
    listening: () => {
      heard = true;
    },
    answer: (given) => {
      if (timer !== undefined || asking) answer(given);
    },
    decided: () => decision.promise,
  };
}
