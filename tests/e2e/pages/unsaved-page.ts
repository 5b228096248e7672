import type { Locator, Page } from 'playwright-core';

/** An organisation's form, and what is asked about its edits. */
export interface UnsavedPage {
  readonly name: Locator;
  readonly save: Locator;
  /** The question of what is to become of edits. */
  readonly question: Locator;
  readonly answer: (choice: string) => Promise<void>;
}

export function unsavedPage(page: Page): UnsavedPage {
  const form = page.locator('form.form').first();
  const question = page.getByRole('alertdialog');
  return {
    name: form.getByRole('textbox', { name: /^Naam/ }),
    save: form.getByRole('button', { name: /^Bewaren/ }),
    question,
    answer: async (choice) => {
      await question.getByRole('button', { name: choice, exact: true }).click();
    },
  };
}
