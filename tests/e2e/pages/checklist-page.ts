import type { Locator, Page } from 'playwright-core';

/** The checklist of one motion or commitment, as a user sees it. */
export interface ChecklistPage {
  readonly missing: Locator;
  readonly house: Locator;
  readonly ministry: Locator;
  readonly elements: Locator;
  readonly timeline: Locator;
  readonly settle: Locator;
  /** Opens a motion or commitment from the register. */
  readonly open: (row: RegExp) => Promise<void>;
  readonly tab: (name: string) => Promise<void>;
}

export function checklistPage(page: Page): ChecklistPage {
  const detail = page.getByRole('region', { name: 'Gegevens', exact: true });
  return {
    missing: detail.locator('.missing'),
    house: detail.getByRole('region', { name: 'De Kamer' }),
    ministry: detail.getByRole('region', { name: 'Het ministerie' }),
    elements: detail.locator('.element-card'),
    timeline: detail.locator('.timeline-entry'),
    settle: detail.getByRole('button', { name: 'Afdoen met brief…' }),
    open: async (row) => {
      await page.locator('tr[data-row]').getByRole('button', { name: row }).first().click();
      await detail.getByRole('tab', { name: 'Checklist' }).waitFor();
    },
    tab: async (name) => await detail.getByRole('tab', { name }).click(),
  };
}
