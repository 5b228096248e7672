import type { Locator, Page } from 'playwright-core';

/** Actions and budget, as a user works in them. */
export interface ActionsPage {
  readonly goToPart: (name: string) => Promise<void>;
  /** The grid of an action line by its number, or the programme's. */
  readonly grid: (line: number | 'programme') => Locator;
  readonly name: (number: string) => Locator;
  /** The cell of an action ("9", "3 en 4") or a programme line ("h") in a year. */
  readonly cell: (number: string, year: number) => Locator;
  /** What a cell shows; nothing: blank. */
  readonly shown: (number: string, year: number) => Promise<string>;
  /** Goes to a cell and types, ending with Enter. */
  readonly type: (number: string, year: number, text: string) => Promise<void>;
  readonly editor: Locator;
  /** Pastes what a spreadsheet would have put on the clipboard. */
  readonly paste: (text: string) => Promise<void>;
  /** What stands in the row under a grid, per year and in all. */
  readonly totals: (line: number | 'programme') => Promise<readonly string[]>;
  readonly chooseUnit: (name: string) => Promise<void>;
  readonly balance: Locator;
  readonly alert: Locator;
  /** The question what cells of a block without an amount mean. */
  readonly nothing: Locator;
  /** What was done, with a button that takes it back. */
  readonly toast: Locator;
  readonly confirm: Locator;
  readonly dialog: Locator;
  readonly details: Locator;
  readonly save: Locator;
  /** Chooses in a list that opens under a field. */
  readonly choose: (field: string, option: string | RegExp) => Promise<void>;
}

function tidy(text: string | null): string {
  return (text ?? '').replaceAll('\u00a0', ' ').trim();
}

export function actionsPage(page: Page): ActionsPage {
  const parts = page.getByRole('navigation', { name: 'Onderdelen van acties en begroting' });
  const details = page.getByRole('region', { name: /Gekozen actie|Gegevens van de budgetbron/ });
  const grid = (line: number | 'programme') =>
    page.getByRole('grid', {
      name: line === 'programme' ? /^Programmatabel/ : new RegExp(`^Actielijn ${line}\\.`),
    });
  const name = (number: string) => page.getByRole('rowheader', { name: new RegExp(`^${number} `) });
  const row = (number: string) => page.getByRole('row').filter({ has: name(number) });
  const cell = (number: string, year: number) =>
    row(number)
      .getByRole('gridcell')
      .nth(year - 2023);
  return {
    goToPart: async (part) => {
      await parts.getByRole('link', { name: part }).click();
    },
    grid,
    name,
    cell,
    shown: async (number, year) =>
      tidy(await cell(number, year).textContent()).replace(/\*?, afgeleid.*$/s, ''),
    type: async (number, year, text) => {
      await cell(number, year).click();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    editor: page.locator('.cell-editor'),
    paste: async (text) => {
      // A text field puts it on the clipboard; the focus goes back to the cell.
      await page.evaluate((block) => {
        const cellWithFocus = document.activeElement as HTMLElement | null;
        const field = document.createElement('textarea');
        field.value = block;
        document.body.append(field);
        field.select();
        document.execCommand('copy');
        field.remove();
        cellWithFocus?.focus();
      }, text);
      await page.keyboard.press('ControlOrMeta+V');
    },
    totals: async (line) => {
      const cells = grid(line).locator('tfoot').getByRole('gridcell');
      return (await cells.allTextContents()).map(tidy);
    },
    chooseUnit: async (unit) => {
      await page
        .getByRole('radiogroup', { name: 'Bedragen in' })
        .getByText(unit, { exact: true })
        .click();
    },
    balance: page.getByRole('table', { name: 'Programma per jaar' }),
    alert: page.getByRole('alert'),
    nothing: page.getByRole('alertdialog', { name: 'Wat betekenen de cellen zonder bedrag?' }),
    toast: page.locator('.toast'),
    confirm: page.getByRole('button', { name: /^Bevestigen…/ }),
    dialog: page.getByRole('dialog'),
    details,
    save: details.getByRole('button', { name: /^Bewaren/ }),
    choose: async (field, option) => {
      await details.getByRole('button', { name: new RegExp(`${field}$`) }).click();
      await page.getByRole('option', { name: option }).click();
    },
  };
}
