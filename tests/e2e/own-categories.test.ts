import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from './find-violations.ts';
import { endApp, launchApp, type RunningApp } from './launch-app.ts';
import { framePage } from './pages/frame-page.ts';
import { recordPage } from './pages/record-page.ts';
import { startPage } from './pages/start-page.ts';

let app: RunningApp;

beforeAll(async () => {
  app = await launchApp();
});

afterAll(async () => {
  await endApp(app);
});

test('categories are renamed, added, moved and taken out, and lists and forms follow', async () => {
  const page = await app.firstPage();
  page.setDefaultTimeout(20_000);
  await startPage(page).openExample();
  await framePage(page).navigation.waitFor();
  await page.keyboard.press('Control+d');
  const screen = recordPage(page);
  await screen.open('Categorieën en dekking');
  await screen.field(/^Naam/).first().waitFor();
  expect(await findViolations(page)).toEqual([]);
  if (process.env.PICTURES !== undefined)
    await page.screenshot({ path: `${process.env.PICTURES}/categorieen.png` });

  await screen.field(/^Naam/).first().fill('Direct te starten');
  await screen.press('Categorie toevoegen');
  await page.getByRole('textbox', { name: /^Naam/ }).nth(2).fill('Vervallen');
  await screen.press('Categorie 3 omhoog');
  await screen.field(/^Toelichting bij totalen/).fill('dekking uit nr. 249');
  await screen.save();

  await framePage(page).goTo('Voorstellen');
  await page.getByText('dekking uit nr. 249').first().waitFor();
  await page.getByText('Klantaanpak · Direct te starten').first().waitFor();
  expect(await page.locator('main').textContent()).not.toContain('Meest kansrijk');

  // A category in which proposals stand cannot go; the form keeps what was done in it.
  await page.keyboard.press('Control+d');
  await screen.open('Categorieën en dekking');
  await screen.press('Categorie 3 weghalen');
  await page.keyboard.press('Control+s');
  await page
    .getByText(/voorstellen in de categorie «Kansrijke acties»/)
    .first()
    .waitFor();
  await screen.press('Herstellen');
  await screen.press('Categorie 2 weghalen');
  await screen.save();
  await expect.poll(() => page.getByRole('textbox', { name: /^Naam/ }).count()).toBe(2);
  expect(app.observed.violations).toEqual([]);
});
