import type { Locator, Page } from 'playwright-core';

/** A screen with a list of records and the chosen one beside it, as a user sees it. */
export interface RecordPage {
  readonly row: (text: string) => Locator;
  readonly detail: Locator;
  readonly field: (label: string | RegExp) => Locator;
  readonly open: (text: string) => Promise<void>;
  readonly filter: (text: string) => Promise<void>;
  readonly press: (button: string) => Promise<void>;
  /** Chooses in a field of one of a few things. */
  readonly choose: (label: string, choice: string) => Promise<void>;
  /** Types in a field of one of many records, and takes the one that is found. */
  readonly find: (label: string, typed: string, option: string | RegExp) => Promise<void>;
  /** Saves by key, and waits until it is in the file. */
  readonly save: () => Promise<void>;
  readonly remove: () => Promise<void>;
  readonly undoToast: () => Promise<void>;
}

export function recordPage(page: Page): RecordPage {
  const row = (text: string) => page.locator('tr[data-row]', { hasText: text });
  const detail = page.getByRole('region', { name: 'Gegevens' });
  const field = (label: string | RegExp) =>
    page.getByRole('textbox', { name: label, exact: typeof label === 'string' }).first();
  return {
    row,
    detail,
    field,
    open: async (text) => await row(text).first().getByRole('button').first().click(),
    filter: async (text) => await page.getByRole('searchbox', { name: 'Filter' }).fill(text),
    press: async (name) => await page.getByRole('button', { name, exact: true }).first().click(),
    choose: async (label, choice) => {
      await page
        .getByRole('button', { name: new RegExp(`${label}`) })
        .first()
        .click();
      await page.getByRole('option', { name: choice, exact: true }).click();
    },
    find: async (label, typed, option) => {
      await page
        .getByRole('combobox', { name: new RegExp(`^${label}`) })
        .first()
        .fill(typed);
      await page.getByRole('option', { name: option }).first().click();
    },
    save: async () => {
      await page.keyboard.press('Control+s');
      await page
        .getByTestId('save-state')
        .filter({ hasText: /^bewaard$/ })
        .waitFor();
    },
    remove: async () => {
      await page.getByRole('button', { name: 'Verwijderen', exact: true }).first().click();
      await page
        .getByRole('alertdialog')
        .getByRole('button', { name: 'Verwijderen', exact: true })
        .click();
    },
    undoToast: async () =>
      await page.locator('.toast').getByRole('button', { name: 'Ongedaan maken' }).click(),
  };
}
