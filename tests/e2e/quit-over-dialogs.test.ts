import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { endApp, type RunningApp } from './launch-app.ts';
import { openExample } from './open-example.ts';
import { actionsPage } from './pages/actions-page.ts';
import { framePage } from './pages/frame-page.ts';
import { proposalsPage } from './pages/proposals-page.ts';
import { readContents } from './read-contents.ts';

// The question about edits can be answered whatever else is open over the form.

let app: RunningApp;
let page: Page;

beforeEach(async () => {
  ({ app, page } = await openExample());
  await proposalsPage(page).rows.first().waitFor();
});

afterEach(async () => {
  expect(app.observed).toEqual({ violations: [], requests: [], errors: [] });
  await endApp(app);
});

/** Types in the form of the annex that is a copy. */
async function editAnnex(): Promise<void> {
  const { annexes } = await readContents(page);
  await page.evaluate((id) => {
    location.hash = `/dossier?record=${id}`;
  }, annexes[1]?.id);
  await page.getByRole('textbox', { name: /^Opschrift boven/ }).fill('Een ander opschrift');
}

const OVER: Readonly<Record<string, () => Promise<void>>> = {
  'the question for a stand': async () => {
    await page.getByRole('button', { name: 'Stand-versie maken' }).click();
    await page.getByRole('alertdialog').waitFor();
  },
  'the palette': async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
  },
  'the list of a field': async () => {
    await page.getByRole('combobox', { name: /^Kopie van/ }).fill('28');
    await page.getByRole('option').first().waitFor();
  },
  'a choice that is open': async () => {
    await page
      .getByRole('button', { name: /Een gedrukte 1 is$/ })
      .first()
      .click();
    await page.getByRole('listbox').waitFor();
  },
};

test.each(Object.entries(OVER))('over %s', async (_, open) => {
  await editAnnex();
  await open();
  await app.inMain(({ app: electron }) => electron.quit(), null).catch(() => {});
  await page.getByRole('button', { name: 'Niet bewaren' }).waitFor();
  // The page may be gone before the click is told to have been done.
  await page
    .getByRole('button', { name: 'Niet bewaren' })
    .click()
    .catch(() => {});
  await expect.poll(() => app.pages()).toHaveLength(0);
});

test('readings of a source that are not confirmed yet hold the window, with the reason', async () => {
  await framePage(page).goTo('Acties en begroting');
  const actions = actionsPage(page);
  await actions.confirm.click();
  await actions.dialog.getByLabel('Jaar van actie 11, nu 2024').selectOption('2025');
  await app.inMain(({ app: electron }) => electron.quit(), null).catch(() => {});
  await page.getByRole('button', { name: 'Bewaren', exact: true }).click();
  await actions.alert.getByText('Noem de bron').waitFor();
  expect(app.pages()).toHaveLength(1);
  expect(await actions.dialog.getByLabel('Jaar van actie 11, nu 2024').inputValue()).toBe('2025');
  await actions.dialog.getByLabel('Gelezen in').fill('Kamerstuk 28 638, nr. 233');
  await app.inMain(({ app: electron }) => electron.quit(), null).catch(() => {});
  await page
    .getByRole('button', { name: 'Bewaren', exact: true })
    .click()
    .catch(() => {});
  await expect.poll(() => app.pages()).toHaveLength(0);
});
