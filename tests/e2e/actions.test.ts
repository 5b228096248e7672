import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from './find-violations.ts';
import { endApp, type RunningApp } from './launch-app.ts';
import { openBudget, reopenBudget } from './open-budget.ts';
import { type ActionsPage, actionsPage } from './pages/actions-page.ts';
import { framePage } from './pages/frame-page.ts';
import { readContents } from './read-contents.ts';
import { takeBack } from './take-back.ts';

let app: RunningApp;

/** The screen of the dossier that is open. */
async function screen(): Promise<ActionsPage> {
  return actionsPage(await app.firstPage());
}

/** Saves the form with Ctrl+S, once the window knows that there is something to save. */
async function saveByKey(page: Page): Promise<void> {
  await expect
    .poll(() => framePage(page).saveState.textContent())
    .toBe('wijzigingen nog niet bewaard');
  await page.keyboard.press('ControlOrMeta+S');
}

beforeAll(async () => {
  app = await openBudget();
});

afterAll(async () => {
  await endApp(app);
});

test('an action is made, filled in, moved to another line, removed and put back; it survives a restart', async () => {
  const page = await app.firstPage();
  const actions = await screen();
  await actions.name('5').click();
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  await actions.details.getByRole('textbox', { name: 'Tekst' }).fill('Nieuwe campagne');
  await actions.details.getByRole('textbox', { name: 'Actiehouder' }).fill('JenV');
  await actions.choose('Status', 'Loopt');
  await actions.details.getByRole('button', { name: 'Ronde toevoegen' }).click();
  await actions.details
    .getByRole('textbox', { name: 'Stand van zaken' })
    .fill('De campagne is begonnen.');
  await saveByKey(page);
  await actions.name('6').getByText('Nieuwe campagne').waitFor();
  await actions.details.getByRole('heading', { name: 'Actie 6' }).waitFor();
  await actions.type('6', 2026, '2');
  await expect.poll(() => actions.totals(1)).toEqual(['0', '20', '30', '2', '52']);

  await actions.name('6').click();
  await actions.details.getByRole('heading', { name: 'Actie 6' }).waitFor();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => actions.totals(2)).toEqual(['0', '15', '40', '37', '92']);
  expect((await readContents(await app.firstPage())).programme.at(-1)?.text).toContain(
    'Reservering',
  );
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => actions.totals(1)).toEqual(['0', '20', '30', '2', '52']);

  app = await reopenBudget(app);
  const again = await screen();
  await again.name('6').getByText('Nieuwe campagne').waitFor();
  await again.goToPart('Stand van zaken');
  const table = (await app.firstPage()).getByRole('table', { name: /^Actielijn 1\./ });
  const reported = await table.getByRole('row', { name: /Nieuwe campagne/ }).allTextContents();
  expect(reported).toEqual(['6Nieuwe campagneJenVLooptDe campagne is begonnen.']);

  await again.goToPart('Actielijnen');
  await again.name('6').click();
  await again.details.getByRole('heading', { name: 'Actie 6' }).waitFor();
  await again.details.getByRole('button', { name: 'Verwijderen' }).click();
  const question = (await app.firstPage()).getByRole('alertdialog');
  await question.getByRole('button', { name: 'Verwijderen' }).click();
  await again.name('6').getByText('Integratie van de informatie').waitFor();
  await (await app.firstPage()).getByRole('button', { name: 'Ongedaan maken' }).click();
  await again.name('6').getByText('Nieuwe campagne').waitFor();
  await again.name('6').click();
  await again.details.getByRole('heading', { name: 'Actie 6' }).waitFor();
  await again.details.getByRole('button', { name: 'Verwijderen' }).click();
  await question.getByRole('button', { name: 'Verwijderen' }).click();
  await again.name('6').getByText('Integratie van de informatie').waitFor();
});

test('a line of the programme that follows from its actions takes no amount; another does', async () => {
  const page = await app.firstPage();
  const actions = await screen();
  await actions.goToPart('Programma');
  await actions.chooseUnit('mln.');
  await actions.cell('d', 2025).click();
  await page.keyboard.type('1');
  expect(await actions.editor.count()).toBe(0);
  await actions.type('a', 2025, '0,4');
  await expect.poll(() => actions.shown('a', 2025)).toBe('0,4');
  await actions.balance.getByText('0,1 te veel').waitFor();
  await takeBack(await app.firstPage());
  await expect.poll(() => actions.shown('a', 2025)).toBe('0,3');
});

test('a source has notes and a history as every record; closing it leaves the list', async () => {
  const page = await app.firstPage();
  const actions = await screen();
  await actions.goToPart('Budgetbronnen');
  await page.getByRole('button', { name: 'Coalitieakkoord' }).click();
  await actions.details.getByRole('textbox', { name: /^Naam/ }).fill('Coalitieakkoord 2021');
  await page.keyboard.press('Control+s');
  await actions.details.getByRole('heading', { name: 'Coalitieakkoord 2021' }).waitFor();
  await page.getByRole('tab', { name: 'Geschiedenis' }).click();
  await actions.details.getByText('Budgetbron gewijzigd').waitFor();
  await page.getByRole('tab', { name: 'Notities' }).click();
  await page.getByRole('button', { name: 'Notitie toevoegen' }).click();
  await page.getByRole('textbox', { name: /^Tekst/ }).fill('Zie de bijlage bij het akkoord.');
  await page.keyboard.press('Control+s');
  await page.getByRole('tab', { name: 'Notities (1)' }).waitFor();
  await page.getByRole('button', { name: 'Gegevens sluiten' }).click();
  await actions.details.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Coalitieakkoord 2021' }).waitFor();
});

test('where there is room for one, the details take the place of the grids', async () => {
  const page = await app.firstPage();
  const actions = await screen();
  await actions.goToPart('Actielijnen');
  await page.setViewportSize({ width: 640, height: 400 });
  await page.getByRole('button', { name: 'Actielijn toevoegen' }).click();
  await actions.details.getByRole('textbox', { name: /^Titel/ }).waitFor();
  expect(await actions.grid(1).isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Terug naar de lijst' }).click();
  await actions.grid(1).waitFor();
  expect(await actions.details.isVisible()).toBe(false);
  await page.setViewportSize({ width: 1280, height: 800 });
});

test('the grids are exported as they are shown', async () => {
  const page = await app.firstPage();
  const actions = await screen();
  await actions.goToPart('Actielijnen');
  await actions.chooseUnit('× 1.000');
  const file = join(app.data, 'acties.csv');
  await app.inMain(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  await page.getByRole('button', { name: 'Exporteren (CSV)' }).click();
  await page.getByText('31 regels geëxporteerd').waitFor();
  const lines = (await readFile(file, 'utf8')).split('\r\n');
  expect(lines[0]).toBe('\uFEFFActielijn;Nr.;Actie;2023;2024;2025;2026;Totaal;Afgeleid in');
  expect(lines[1]).toBe(
    'Actielijn 1. Creëren van brede bewustwording;1;Inventarisatie bestaande bewustwordingscampagnes.;;50;;;50;',
  );
});

test('nobody is kept out, in light, dark or forced colours', { timeout: 120_000 }, async () => {
  const page = await app.firstPage();
  const actions = await screen();
  const looks = [
    { colorScheme: 'light', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'none' },
    { colorScheme: 'light', forcedColors: 'active' },
  ] as const;
  for (const look of looks) {
    await page.emulateMedia(look);
    for (const part of ['Programma', 'Budgetbronnen', 'Stand van zaken', 'Actielijnen']) {
      await actions.goToPart(part);
      expect(await findViolations(page)).toEqual([]);
    }
    await actions.name('9').click();
    await actions.details.getByRole('heading', { name: 'Actie 9' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await actions.type('9', 2024, 'x');
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

test('no page asked anything of a network, or did what the security policy forbids', () => {
  expect(app.observed).toEqual({ violations: [], requests: [], errors: [] });
});
