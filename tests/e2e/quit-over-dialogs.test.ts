import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { endApp, launchApp, type RunningApp } from './launch-app.ts';
import { openExample } from './open-example.ts';
import { actionsPage } from './pages/actions-page.ts';
import { framePage } from './pages/frame-page.ts';
import { proposalsPage } from './pages/proposals-page.ts';
import { settlePage } from './pages/settle-page.ts';
import { startPage } from './pages/start-page.ts';
import { readContents } from './read-contents.ts';

// The question about edits can be answered whatever else is open over the form, and what was typed
// in a dialog is asked about like what was typed in a form.

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

/** Quits, and answers the question about edits with "Bewaren". */
async function quitAndSave(): Promise<void> {
  await app.inMain(({ app: electron }) => electron.quit(), null).catch(() => {});
  await page
    .getByRole('button', { name: 'Bewaren', exact: true })
    .click()
    .catch(() => {});
}

/** Starts the application again and opens the dossier it had open. */
async function openAgain(): Promise<void> {
  await expect.poll(app.isRunning).toBe(false);
  app = await launchApp({ data: app.data });
  page = await app.firstPage();
  await startPage(page).recent.first().click();
  await proposalsPage(page).rows.first().waitFor();
}

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
    await page.getByRole('dialog').waitFor();
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
  await quitAndSave();
  await expect.poll(() => app.pages()).toHaveLength(0);
});

test('the title of a stand that was typed is asked about, and saved as the dialog would', async () => {
  const { annexes } = await readContents(page);
  await page.evaluate((id) => {
    location.hash = `/dossier?record=${id}`;
  }, annexes[1]?.id);
  await page.getByRole('button', { name: 'Stand-versie maken' }).click();
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: /^Titel/ })
    .fill('Overzicht voor het debat');
  await quitAndSave();
  await expect.poll(() => app.pages()).toHaveLength(0);
  await openAgain();
  expect((await readContents(page)).annexes[1]).toMatchObject({
    title: 'Overzicht voor het debat',
  });
});

test('a passage in "Afdoen met brief" is asked about; "Bewaren" leads to the review, then settles', async () => {
  const settle = settlePage(page);
  await page.keyboard.press('Control+Shift+b');
  await settle.choosePaper('28638-247');
  await settle.item(/^Motie Bikker/).click();
  await settle
    .partsOf(/^Motie Bikker/)
    .getByLabel(/^Passage/)
    .fill('Hiermee is de motie uitgevoerd.');
  await quitAndSave();
  await settle.carryOut.waitFor();
  expect(app.pages()).toHaveLength(1);
  await quitAndSave();
  await expect.poll(() => app.pages()).toHaveLength(0);
  await openAgain();
  const { motions } = await readContents(page);
  const evidence = motions[0]?.elements.flatMap(({ support }) => support) ?? [];
  expect(evidence).toContainEqual(
    expect.objectContaining({ passage: 'Hiermee is de motie uitgevoerd.' }),
  );
});
