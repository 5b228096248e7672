import type { BrowserWindow } from 'electron';

/** How long a page may think about whether its window may close, in milliseconds. */
const PATIENCE = 5_000;

/** Keeps a window open until its page has said what becomes of edits that were not saved. */
export interface CloseGuard {
  /** The page is there, and hears that it is about to be closed. */
  readonly listening: () => void;
  readonly answer: (close: boolean) => void;
}

/** What the guard needs to ask. */
export interface CloseQuestions {
  readonly askPage: () => void;
  /** Asked when the page does not answer: whether to close anyway. */
  readonly askUser: () => Promise<boolean>;
  /** The window stays: whatever wanted it closed must not go on. */
  readonly stays: () => void;
}

/** Guards a window. A page that never came up, or has crashed, has no edits to lose. */
export function guardClosing(browser: BrowserWindow, ask: CloseQuestions): CloseGuard {
  let heard = false;
  let allowed = false;
  let timer: NodeJS.Timeout | undefined;

  const answer = (close: boolean) => {
    clearTimeout(timer);
    timer = undefined;
    allowed = close;
    if (close) browser.close();
    else ask.stays();
  };

  const noAnswer = async () => {
    const close = await ask.askUser();
    // The page may have answered meanwhile.
    if (timer !== undefined) answer(close);
  };

  browser.webContents.on('render-process-gone', () => {
    allowed = true;
  });
  browser.on('close', (event) => {
    if (allowed || !heard) return;
    event.preventDefault();
    if (timer !== undefined) return;
    timer = setTimeout(() => {
      noAnswer().catch((error: unknown) => console.error(error));
    }, PATIENCE);
    ask.askPage();
  });

  return {
    listening: () => {
      heard = true;
    },
    answer: (close) => {
      if (timer !== undefined) answer(close);
    },
  };
}
