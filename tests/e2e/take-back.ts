import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Bridge } from '../../preload/contract.ts';
import { framePage } from './pages/frame-page.ts';

/** Takes the last step back by key, once it is in the file and the window knows that it can be. */
export async function takeBack(page: Page): Promise<void> {
  await pressOnceSettled(page, 'ControlOrMeta+Z');
}

/** Does again by key what was taken back, once the window knows that it can be. */
export async function doAgain(page: Page): Promise<void> {
  await pressOnceSettled(page, 'ControlOrMeta+Shift+Z');
}

async function pressOnceSettled(page: Page, key: string): Promise<void> {
  await expect.poll(() => page.locator('[data-busy]').count()).toBe(0);
  await expect.poll(() => framePage(page).saveState.textContent()).toBe('bewaard');
  // Main answers in turn: after this the window has its own answer to the same question.
  await page.evaluate(async () => {
    const { kamerdossier } = window as unknown as { readonly kamerdossier: Bridge };
    await kamerdossier.history.reversible({});
    await new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)));
  });
  await page.keyboard.press(key);
}
