import type { Locator, Page } from 'playwright-core';

/** The start screen, as a user sees it. */
export interface StartPage {
  readonly title: Locator;
  readonly openExample: () => Promise<void>;
  readonly newDossier: Locator;
  readonly recent: Locator;
}

export function startPage(page: Page): StartPage {
  return {
    title: page.getByRole('heading', { level: 1, name: 'Kamerdossier' }),
    openExample: async () => {
      await page.getByRole('button', { name: 'Voorbeelddossier 28 638 openen' }).click();
    },
    newDossier: page.getByRole('button', { name: 'Nieuw dossier' }),
    recent: page.getByRole('region', { name: 'Recente dossiers' }).getByRole('button'),
  };
}
