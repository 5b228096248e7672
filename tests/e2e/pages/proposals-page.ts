import type { Locator, Page } from 'playwright-core';

/** The list of proposals, as a user sees it. */
export interface ProposalsPage {
  readonly table: Locator;
  readonly rows: Locator;
  /** What the rows say, cell by cell, no-break spaces as spaces. */
  readonly read: () => Promise<readonly (readonly string[])[]>;
}

export function proposalsPage(page: Page): ProposalsPage {
  const table = page.getByRole('table', { name: 'Voorstellen' });
  const rows = table.locator('tbody tr:has(td)');
  return {
    table,
    rows,
    read: async () => {
      await rows.first().waitFor();
      const cells = await rows.evaluateAll((found) =>
        found.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')),
      );
      return cells.map((row) => row.map((cell) => cell.replaceAll('\u00a0', ' ')));
    },
  };
}
