import type { Locator, Page } from 'playwright-core';

/** The list of proposals and the form of the chosen one, as a user works in them. */
export interface ProposalsPage {
  readonly table: Locator;
  /** The rows that are in the page: of a long list only those in sight. */
  readonly rows: Locator;
  /** Number and text of every row, from the first to the last, no-break spaces as spaces. */
  readonly read: () => Promise<readonly (readonly string[])[]>;
  readonly row: (number: number) => Locator;
  /** The head of a table of the annex: "Technologie · Meest kansrijke acties". */
  readonly group: (title: string) => Locator;
  readonly choose: (number: number) => Promise<void>;
  readonly select: (number: number) => Promise<void>;
  readonly totals: Locator;
  readonly filter: Locator;
  readonly add: Locator;
  readonly exportCsv: Locator;
  /** The details of the chosen proposal. */
  readonly heading: Locator;
  readonly form: Locator;
  readonly text: Locator;
  readonly appreciation: Locator;
  readonly costStatus: Locator;
  readonly costText: Locator;
  readonly amount: (at: number) => Locator;
  readonly problems: Locator;
  readonly save: () => Promise<void>;
  readonly tab: (name: RegExp) => Locator;
  readonly dialog: Locator;
  readonly undoToast: Locator;
  /** Chooses an option of a field that opens a list. */
  readonly pick: (field: Locator, option: string) => Promise<void>;
}

/** What Playwright gives back, with no-break spaces as spaces. */
export function plain(text: string | null): string {
  return (text ?? '').replaceAll('\u00a0', ' ').replaceAll('\u200b', '').trim();
}

export function proposalsPage(page: Page): ProposalsPage {
  const table = page.getByRole('table', { name: 'Voorstellen', exact: true });
  const rows = table.locator('tr[data-row]');
  const form = page.getByRole('form', { name: /voorstel/i });
  const row = (number: number) =>
    rows.filter({
      has: page.locator(`td[data-column="number"]`, { hasText: new RegExp(`^${number}$`) }),
    });
  const mainOf = (number: number) => row(number).locator('.data-table-main');
  return {
    table,
    rows,
    read: async () => {
      await rows.first().waitFor();
      return await table.evaluate(readThrough);
    },
    row,
    group: (title) => table.getByRole('button', { name: title }),
    choose: async (number) => await mainOf(number).click(),
    select: async (number) => await row(number).getByRole('checkbox').click(),
    totals: page.getByRole('region', { name: 'Totalen' }),
    filter: page.getByRole('searchbox', { name: 'Filter' }),
    add: page.getByRole('button', { name: 'Nieuw voorstel' }),
    exportCsv: page.getByRole('button', { name: 'Exporteren (CSV)' }),
    heading: page.getByRole('heading', { level: 2 }),
    form,
    text: form.getByRole('textbox', { name: /^Voorstel/ }),
    appreciation: form.getByRole('textbox', { name: /eerste appreciatie/ }),
    costStatus: form.getByRole('button', { name: /Stand van de raming/ }),
    costText: form.getByRole('textbox', { name: 'Zo staat het in de bijlage' }),
    amount: (at) => form.getByRole('textbox', { name: 'Bedrag', exact: true }).nth(at),
    problems: form.getByRole('alert'),
    save: async () => {
      await page.keyboard.press('ControlOrMeta+S');
      await page.getByTestId('save-state').getByText('bewaard', { exact: true }).waitFor();
    },
    tab: (name) => page.getByRole('tab', { name }),
    dialog: page.getByRole('alertdialog'),
    undoToast: page.getByRole('status').getByRole('button', { name: 'Ongedaan maken' }),
    pick: async (field, option) => {
      await field.click();
      await page.getByRole('option', { name: option, exact: true }).click();
    },
  };
}

/** Scrolls through the list and takes each row once: only those in sight are in the page. */
async function readThrough(table: Element): Promise<string[][]> {
  const scroller = table.parentElement;
  if (scroller === null) return [];
  const found = new Map<string, string[]>();
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  for (let top = 0; ; top += scroller.clientHeight / 2) {
    scroller.scrollTop = top;
    await painted();
    await painted();
    for (const row of table.querySelectorAll('tr[data-row]')) {
      const cells = [...row.querySelectorAll('td[data-column]')];
      const said = cells.map((cell) => (cell.textContent ?? '').replaceAll('\u00a0', ' '));
      found.set(row.getAttribute('data-row') ?? '', said);
    }
    if (top + scroller.clientHeight >= scroller.scrollHeight) break;
  }
  scroller.scrollTop = 0;
  await painted();
  return [...found.values()].sort((a, b) => Number(a[0]) - Number(b[0]));
}
