import type { Locator, Page } from 'playwright-core';

/** The screen of findings, as a user sees it. */
export interface FindingsPage {
  /** The line of the table that Tab comes to. */
  readonly stop: Locator;
  readonly rows: Locator;
  readonly row: (text: string | RegExp) => Locator;
  readonly detail: Locator;
  readonly filter: Locator;
  readonly reason: Locator;
  readonly by: Locator;
  readonly show: (which: string) => Promise<void>;
  /** Accepts the chosen finding. */
  readonly accept: (reason: string, by: string) => Promise<void>;
}

export function findingsPage(page: Page): FindingsPage {
  const table = page.getByRole('table', { name: 'Controles' });
  const rows = table.locator('tr[data-row]');
  const detail = page.getByRole('region', { name: 'Gekozen bevinding' });
  return {
    stop: table.locator('[data-line][tabindex="0"]'),
    rows,
    row: (text) => rows.filter({ hasText: text }),
    detail,
    filter: page.getByRole('searchbox', { name: 'Filter' }),
    reason: detail.getByRole('textbox', { name: /^Reden/ }),
    by: detail.getByRole('textbox', { name: /^Door/ }),
    show: async (which) => {
      await page.getByRole('button', { name: /Tonen$/ }).click();
      await page.getByRole('option', { name: which }).click();
    },
    accept: async (reason, by) => {
      await detail.getByRole('textbox', { name: /^Reden/ }).fill(reason);
      await detail.getByRole('textbox', { name: /^Door/ }).fill(by);
      await page.keyboard.press('ControlOrMeta+S');
      await detail.getByText(`Akkoord door ${by}`).waitFor();
    },
  };
}
