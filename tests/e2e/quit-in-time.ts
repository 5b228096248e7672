import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { unsavedPage } from './pages/unsaved-page.ts';

/** How long an application may take to go, in milliseconds: a busy machine is slow, not wrong. */
const PATIENCE = 20_000;

/** What quitting takes of a running application. */
export interface Quitting {
  readonly pages: () => readonly Page[];
  /** Asks the application to quit, as its menu would; settles when it has gone. */
  readonly quit: () => Promise<unknown>;
  /** Ends it at once, with every process it started, asking nobody. */
  readonly kill: () => Promise<void>;
}

/**
 * Quits an application. One that asks about edits, as after a test that failed in a form, has nobody
 * here to answer it: it is killed, and so is one that does not go.
 *
 * @throws Error saying that it was killed, and why
 */
export async function quitInTime({ pages, quit, kill }: Quitting): Promise<void> {
  const over = new AbortController();
  const late = wait(PATIENCE, `was not gone ${PATIENCE / 1000} s later`, { signal: over.signal });
  late.catch(() => {});
  const gone = quit().then(
    () => undefined,
    (error: unknown) => `could not: ${error}`,
  );
  const asked = Promise.any(pages().map(asksAboutEdits)).catch(() => late);
  const fault = await Promise.race([gone, asked, late]);
  over.abort();
  // Helpers of an application that has gone may still be there.
  await kill();
  if (fault !== undefined)
    throw new Error(`The application, told to quit, ${fault}; it was killed.`);
}

async function asksAboutEdits(page: Page): Promise<string> {
  await unsavedPage(page).question.waitFor({ timeout: PATIENCE });
  return 'asked about edits, which are lost now';
}
