import type { Locator, Page } from 'playwright-core';

/** What stands around every screen, as a user sees it. */
export interface FramePage {
  readonly saveState: Locator;
  readonly status: Locator;
  readonly navigation: Locator;
  readonly back: Locator;
  readonly forward: Locator;
  /** Goes to a screen by its name in the navigation, and waits until it is there. */
  readonly goTo: (screen: string) => Promise<void>;
}

export function framePage(page: Page): FramePage {
  const navigation = page.getByRole('navigation', { name: 'Onderdelen van het dossier' });
  return {
    saveState: page.getByTestId('save-state'),
    status: page.getByRole('status'),
    navigation,
    back: page.getByRole('button', { name: 'Terug', exact: true }),
    forward: page.getByRole('button', { name: 'Vooruit', exact: true }),
    goTo: async (screen) => {
      await navigation.getByRole('link', { name: screen, exact: true }).click();
      await page.getByRole('heading', { level: 1, name: screen, exact: true }).waitFor();
    },
  };
}
