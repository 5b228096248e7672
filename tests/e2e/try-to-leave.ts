import type { Page } from 'playwright-core';

/**
 * Sends a page elsewhere, as a script of somebody else's would, and lets the refusal pass.
 *
 * Playwright holds back every click until a navigation has come to an end, and Electron tells
 * nobody that one was refused: without a step within the page it would wait for ever.
 */
export async function tryToLeave(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    location.href = to;
  }, address);
  await page.waitForTimeout(300);
  await page.evaluate(() => history.replaceState(history.state, ''));
}
