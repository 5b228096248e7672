import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endApp, launchApp, type RunningApp } from './launch-app.ts';
import { openExample } from './open-example.ts';
import { framePage } from './pages/frame-page.ts';
import { plain, proposalsPage } from './pages/proposals-page.ts';
import { startPage } from './pages/start-page.ts';
import { unsavedPage } from './pages/unsaved-page.ts';
import { readContents } from './read-contents.ts';

// Quitting with edits in each kind of form: asked about, kept by "Annuleren", gone by "Niet bewaren".

let app: RunningApp;
let page: Page;

beforeAll(async () => {
  ({ app, page } = await openExample());
  await proposalsPage(page).rows.first().waitFor();
});

afterAll(async () => {
  expect(app.observed).toEqual({ violations: [], requests: [], errors: [] });
  await endApp(app);
});

const main = (): Locator => page.getByRole('main');

/** The first field of the form: words of its own kind, or a number. */
const firstField = (): Locator => main().locator('form.form').getByRole('textbox').first();

const record =
  (list: 'proposals' | 'organisations' | 'motions' | 'commitments' | 'documents' | 'themes') =>
  async (): Promise<string> =>
    (await readContents(page))[list][0]?.id ?? '';

const part =
  (list: 'actionLines' | 'actions' | 'programme' | 'annexes' | 'budgetSources', at = 0) =>
  async (): Promise<string> =>
    (await readContents(page))[list][at]?.id ?? '';

const named = (name: string) => async () => name;

/** Where each kind of form is: its screen, and what stands in the address. */
const FORMS: readonly (readonly [string, string, () => Promise<string>])[] = [
  ['a proposal', '/voorstellen', record('proposals')],
  ['a new proposal', '/voorstellen', named('nieuw')],
  ['an action', '/acties', part('actions')],
  ['a new action', '/acties', named('nieuwe-actie')],
  ['an action line', '/acties', part('actionLines')],
  ['a budget source', '/acties', part('budgetSources')],
  ['an organisation', '/organisaties', record('organisations')],
  ['a motion', '/moties', record('motions')],
  ['a commitment', '/moties', record('commitments')],
  ['a paper', '/kamerstukken', record('documents')],
  ['a theme', '/dossier', record('themes')],
  ['an action line of the dossier', '/dossier', part('actionLines')],
  ['a line of the programme', '/dossier', part('programme')],
  ['the annex of proposals', '/dossier', part('annexes', 0)],
  ['the annex of the budget', '/dossier', part('annexes', 1)],
  ['a new annex', '/dossier', named('nieuwe-bijlage')],
  ['the letter', '/dossier', async () => (await readContents(page)).dossier.id],
];

/** Asks the application to quit, as its menu does. It may be gone before it can answer. */
const quit = () => app.inMain(({ app: electron }) => electron.quit(), null).catch(() => {});

const state = () => framePage(page).saveState.textContent();

test.each(FORMS)('%s', async (_, screen, id) => {
  const address = `${screen}?record=${await id()}`;
  await page.evaluate((path) => {
    location.hash = path;
  }, address);
  const field = firstField();
  const data = page.getByRole('tab', { name: 'Gegevens', exact: true });
  await field.or(data).first().waitFor();
  if ((await field.count()) === 0) await data.click();
  await field.waitFor();
  // Looking at a record is no edit.
  expect(await state()).toBe('bewaard');
  await field.click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('7');
  await expect.poll(state).toBe('wijzigingen nog niet bewaard');
  const typed = await field.evaluate((element) =>
    element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
      ? element.value
      : element.textContent,
  );
  await quit();
  await unsavedPage(page).question.waitFor();
  await unsavedPage(page).answer('Annuleren');
  await unsavedPage(page).question.waitFor({ state: 'detached' });
  expect(app.pages()).toHaveLength(1);
  expect(
    await field.evaluate((element) =>
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
        ? element.value
        : element.textContent,
    ),
  ).toBe(typed);
  await main()
    .locator('form.form')
    .getByRole('button', { name: /^(Herstellen|Annuleren)$/ })
    .first()
    .click();
  await expect.poll(state).toBe('bewaard');
});

/** A cell with text that no key has given to the dossier yet. */
async function typeInCell(): Promise<void> {
  await framePage(page).goTo('Acties en begroting');
  await page.getByRole('gridcell').first().click();
  await page.keyboard.type('7');
  await page.locator('.cell-editor').waitFor();
}

const firstAction = async () => (await readContents(page)).actions[0]?.budget.length;

test('a cell of the budget: what was typed stays until it is decided on', async () => {
  await typeInCell();
  const before = await firstAction();
  await quit();
  await unsavedPage(page).question.waitFor();
  await unsavedPage(page).answer('Annuleren');
  await unsavedPage(page).question.waitFor({ state: 'detached' });
  expect(await page.locator('.cell-editor').inputValue()).toBe('7');
  expect(await firstAction()).toBe(before);
  await quit();
  await unsavedPage(page).answer('Niet bewaren');
  await expect.poll(app.isRunning).toBe(false);

  app = await launchApp({ data: app.data });
  page = await app.firstPage();
  await startPage(page).recent.first().click();
  await proposalsPage(page).rows.first().waitFor();
  expect(await firstAction()).toBe(before);
});

test('a cell of the budget: "Bewaren" takes it along', async () => {
  await typeInCell();
  await quit();
  await unsavedPage(page).answer('Bewaren');
  await expect.poll(app.isRunning).toBe(false);
  app = await launchApp({ data: app.data });
  page = await app.firstPage();
  await startPage(page).recent.first().click();
  await framePage(page).goTo('Acties en begroting');
  await expect
    .poll(async () => plain(await page.getByRole('gridcell').first().textContent()))
    .toBe('7');
});
