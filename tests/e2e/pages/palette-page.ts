import type { Locator, Page } from 'playwright-core';

/** The palette, as a user sees it; it is worked by keys alone. */
export interface PalettePage {
  readonly field: Locator;
  readonly options: Locator;
  /** The option that Enter chooses. */
  readonly current: Locator;
  readonly open: () => Promise<void>;
  /** Opens it, types and presses Enter. */
  readonly choose: (typed: string) => Promise<void>;
}

export function palettePage(page: Page): PalettePage {
  const field = page.getByRole('combobox', { name: 'Opdracht of onderdeel zoeken' });
  const options = page.getByRole('listbox').getByRole('option');
  const open = async () => {
    await page.keyboard.press('Control+k');
    await field.waitFor();
  };
  return {
    field,
    options,
    current: page.getByRole('option', { selected: true }),
    open,
    choose: async (typed) => {
      await open();
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
      await field.waitFor({ state: 'detached' });
    },
  };
}
