import type { Locator, Page } from 'playwright-core';

/** The register of motions and commitments, what there is to do, and the matrix, as a user sees them. */
export interface RegisterPage {
  /** The rows in sight, by their texts. */
  readonly names: () => Promise<readonly string[]>;
  readonly row: (text: string) => Locator;
  readonly count: Locator;
  readonly filter: Locator;
  readonly moreFilters: Locator;
  readonly savedFilters: Locator;
  /** The filters that are set out of sight. */
  readonly setFilters: Locator;
  readonly part: (name: string) => Locator;
  readonly select: (name: string) => Promise<void>;
  readonly changeStatus: Locator;
  readonly agenda: Locator;
  /** What stands in the agenda under a head: a line each. */
  readonly todo: (head: string) => Promise<readonly string[]>;
  readonly matrix: Locator;
  readonly dialog: Locator;
}

/** A text as it reads, whatever kinds of spaces it holds. */
const plain = (text: string | null) => (text ?? '').replaceAll(/\s+/g, ' ').trim();

export function registerPage(page: Page): RegisterPage {
  const main = page.getByRole('main');
  const agenda = main.getByRole('table', { name: 'Wat moet ik doen' });
  const rows = page.locator('tr[data-row]');
  return {
    names: async () =>
      (await rows.locator('.data-table-main').allTextContents()).map((text) => plain(text)),
    row: (text) => page.locator('tr[data-row]', { hasText: text }),
    count: main.locator('.list-count'),
    filter: main.getByRole('searchbox', { name: 'Filter' }),
    moreFilters: main.getByRole('button', { name: /^Meer filters/ }),
    savedFilters: main.getByRole('button', { name: 'Bewaarde filters' }),
    setFilters: main.getByRole('list', { name: 'Ingestelde filters' }),
    part: (name) => main.getByRole('navigation').getByRole('link', { name, exact: true }),
    select: async (name) =>
      await page.getByRole('checkbox', { name: `${name} selecteren` }).check(),
    changeStatus: main.getByRole('button', { name: 'Status wijzigen' }),
    agenda,
    todo: async (head) => {
      const body = agenda.locator('tbody', {
        has: page.getByRole('rowheader', { name: new RegExp(`^${head}`) }),
      });
      const lines = await body.locator('tr:not(:first-child)').allInnerTexts();
      return lines.map((text) => plain(text));
    },
    matrix: main.getByRole('grid', { name: 'Wat voert wat uit' }),
    dialog: page.getByRole('dialog').or(page.getByRole('alertdialog')),
  };
}
