import type { Locator, Page } from 'playwright-core';

/** More stops than any screen has. */
const MOST_STOPS = 150;

/** Goes with Tab, as who has no mouse does, until a part of the page has the focus. */
export async function tabTo(page: Page, part: Locator): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await part.evaluate((element) => element.contains(document.activeElement))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${part}`);
}

/** Chooses an option of a field that opens a list, by its first letters. */
export async function chooseByKeys(page: Page, field: Locator, option: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('Enter');
  await page.getByRole('listbox').waitFor();
  await page.keyboard.type(option);
  await page.keyboard.press('Enter');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
}

/** Comes to a control with Tab and presses Enter on it. */
export async function enter(page: Page, part: Locator): Promise<void> {
  await part.waitFor();
  await tabTo(page, part);
  await page.keyboard.press('Enter');
}
