import type { Locator, Page } from 'playwright-core';

/** The screen of the history, as a user sees it. */
export interface HistoryPage {
  /** What each step is called, the last first. */
  readonly labels: () => Promise<readonly string[]>;
  readonly row: (text: string) => Locator;
  readonly detail: Locator;
  readonly undo: Locator;
  readonly redo: Locator;
  readonly choose: (field: string, option: string) => Promise<void>;
  readonly count: Locator;
}

export function historyPage(page: Page): HistoryPage {
  const rows = page.getByRole('table', { name: 'Geschiedenis' }).locator('tr[data-row]');
  const tools = page.locator('.list-tools');
  const filters = page.locator('.list-filters');
  return {
    labels: async () => await rows.locator('.data-table-main').allTextContents(),
    row: (text) => rows.filter({ hasText: text }).first(),
    detail: page.getByRole('region', { name: 'Gekozen stap' }),
    undo: tools.getByRole('button', { name: 'Ongedaan maken' }),
    redo: tools.getByRole('button', { name: 'Opnieuw doen' }),
    choose: async (field, option) => {
      await filters.getByRole('button', { name: new RegExp(`${field}$`) }).click();
      await page.getByRole('option', { name: option }).click();
    },
    count: filters.getByRole('status'),
  };
}
