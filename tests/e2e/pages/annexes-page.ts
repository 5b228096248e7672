import type { Locator, Page } from 'playwright-core';

/** The screen of annexes, as a user sees it. */
export interface AnnexesPage {
  /** Chooses an option of one of the fields over the preview, by their names. */
  readonly choose: (field: string, option: string | RegExp) => Promise<void>;
  readonly save: Locator;
  readonly open: Locator;
  readonly print: Locator;
  /** The small pages beside the large ones. */
  readonly thumbnails: Locator;
  readonly page: (number: number) => Locator;
  /** What one can select on a page, once it is laid over it. */
  readonly textOf: (number: number) => Promise<string>;
  readonly search: Locator;
  readonly found: Locator;
  readonly refused: Locator;
  readonly visibleInPrint: Locator;
  readonly cancel: Locator;
  readonly again: Locator;
  /** Waits until the preview is there. */
  readonly ready: () => Promise<void>;
}

export function annexesPage(page: Page): AnnexesPage {
  const thumbnails = page.getByRole('navigation', { name: 'Pagina’s' }).getByRole('button');
  const save = page.getByRole('button', { name: 'Bewaar als…' });
  const sheet = (number: number) =>
    page.getByRole('region', { name: `Pagina ${number}`, exact: true });
  return {
    choose: async (field, option) => {
      await page.getByRole('button', { name: new RegExp(`${field}$`) }).click();
      await page.getByRole('option', { name: option }).click();
    },
    save,
    open: page.getByRole('button', { name: 'Open in standaardprogramma' }),
    print: page.getByRole('button', { name: 'Afdrukken…' }),
    thumbnails,
    page: sheet,
    textOf: async (number) => {
      await sheet(number).locator('.pdf-text span').first().waitFor({ state: 'attached' });
      return ((await sheet(number).textContent()) ?? '').replaceAll('\u00a0', ' ');
    },
    search: page.getByRole('searchbox', { name: 'Zoeken in de bijlage' }),
    found: page.locator('.pdf-count'),
    refused: page.getByRole('region', { name: 'Geen definitieve afdruk' }),
    visibleInPrint: page.getByRole('region', { name: /^Zichtbaar in druk/ }),
    cancel: page.getByRole('button', { name: 'Afbreken' }),
    again: page.getByRole('button', { name: 'Opnieuw maken' }),
    ready: async () => {
      await thumbnails.first().waitFor();
      await page.waitForFunction(() =>
        [...document.querySelectorAll<HTMLButtonElement>('.annexes-actions button')].every(
          (button) => !button.disabled,
        ),
      );
    },
  };
}
