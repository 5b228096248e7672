import type { Locator, Page } from 'playwright-core';

/** The dialog "Afdoen met brief", as a user sees it. */
export interface SettlePage {
  readonly dialog: Locator;
  readonly paper: Locator;
  /** The box in front of a motion or commitment. */
  readonly item: (name: RegExp) => Locator;
  /** What belongs to an item that is ticked. */
  readonly partsOf: (name: RegExp) => Locator;
  readonly review: Locator;
  readonly reviewed: Locator;
  readonly carryOut: Locator;
  /** Types a citation of a paper of the register, in any spelling, and takes it. */
  readonly choosePaper: (typed: string) => Promise<void>;
  /** Makes the paper that is not there yet. */
  readonly makePaper: (typed: string, title: string) => Promise<void>;
}

export function settlePage(page: Page): SettlePage {
  const dialog = page.getByRole('dialog', { name: /^Afdoen met brief/ });
  const paper = dialog.getByRole('combobox', { name: /^Brief of ander stuk/ });
  const item = (name: RegExp) => dialog.getByRole('checkbox', { name });
  return {
    dialog,
    paper,
    item,
    partsOf: (name) =>
      dialog.locator('.settle-items > li').filter({ has: page.getByRole('checkbox', { name }) }),
    review: dialog.getByRole('button', { name: 'Nazien' }),
    reviewed: dialog.locator('.settle-review > li'),
    carryOut: dialog.getByRole('button', { name: /vastleggen$/ }),
    choosePaper: async (typed) => {
      await paper.fill(typed);
      await paper.press('Enter');
    },
    makePaper: async (typed, title) => {
      await paper.fill(typed);
      await page.getByRole('option', { name: /^Maak dit stuk aan/ }).click();
      await dialog.getByRole('textbox', { name: /^Titel/ }).fill(title);
    },
  };
}
