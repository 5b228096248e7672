import type { Page } from 'playwright-core';
import { proposalsPage } from '../../e2e/pages/proposals-page.ts';

/** What saving one record costs whoever is working, in ms. */
export interface SaveCost {
  /** From the key until the title bar says that it is in the file. */
  readonly saved: number;
  /** The longest time without a frame, from the key until the list shows the change. */
  readonly longestFrame: number;
}

/** Frames after the save in which what follows from it is drawn. */
const AFTER = 30;

/** Changes the text of a proposal in the list and saves it with Ctrl+S. */
export async function measureSave(page: Page, number: number): Promise<SaveCost> {
  const proposals = proposalsPage(page);
  // The rows in the page are those in sight.
  await proposals.table.evaluate((table) => table.parentElement?.scrollTo({ top: 0 }));
  await proposals.choose(number);
  await proposals.text.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' x');
  const state = page.getByTestId('save-state');
  await state.filter({ hasNotText: /^bewaard$/ }).waitFor();
  const measured = await state.evaluateHandle(
    (shown, after) => ({
      cost: new Promise<SaveCost>((done) => {
        const begin = (event: KeyboardEvent) => {
          if (event.key.toLowerCase() !== 's') return;
          removeEventListener('keydown', begin, true);
          const from = performance.now();
          let last = from;
          let saved: number | undefined;
          let longestFrame = 0;
          let left = after;
          const frame = () => {
            const now = performance.now();
            longestFrame = Math.max(longestFrame, now - last);
            last = now;
            if (saved === undefined && shown.textContent === 'bewaard') saved = now - from;
            if (saved !== undefined) left -= 1;
            if (saved !== undefined && left === 0) done({ saved, longestFrame });
            else requestAnimationFrame(frame);
          };
          requestAnimationFrame(frame);
        };
        addEventListener('keydown', begin, true);
      }),
    }),
    AFTER,
  );
  await page.keyboard.press('ControlOrMeta+S');
  return await measured.evaluate(({ cost }) => cost);
}
