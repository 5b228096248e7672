import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUSY_DAY, busyRegister } from '../fixtures/busy-register.ts';
import { findViolations } from './find-violations.ts';
import { endApp, launchApp, type RunningApp } from './launch-app.ts';
import { type MadeDossier, madeDossier } from './made-dossier.ts';
import { framePage } from './pages/frame-page.ts';
import { palettePage } from './pages/palette-page.ts';
import { recordPage } from './pages/record-page.ts';
import { type RegisterPage, registerPage } from './pages/register-page.ts';
import { startPage } from './pages/start-page.ts';
import { savedText } from './printed-text.ts';

/** How the system may want pages to look. */
const MODES = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

let file: MadeDossier;
let app: RunningApp;
let page: Page;
let screen: RegisterPage;

async function show(running: RunningApp): Promise<void> {
  app = running;
  page = await app.firstPage();
  page.setDefaultTimeout(8_000);
  await page.setViewportSize({ width: 1280, height: 800 });
  screen = registerPage(page);
}

beforeAll(async () => {
  file = await madeDossier('Register', busyRegister());
  await show(await launchApp({ files: [file.path], today: BUSY_DAY }));
  await framePage(page).goTo('Moties en toezeggingen');
});

afterAll(async () => {
  await endApp(app);
  await file.remove();
});

async function keepsNobodyOut(): Promise<void> {
  for (const mode of MODES) {
    await page.emulateMedia(mode);
    expect(await findViolations(page)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
}

test('the register says of each what was decided, how far it is, and what its term means today', async () => {
  await screen.row('Motie Bikker c.s.').waitFor();
  const said = async (row: string) =>
    (await screen.row(row).locator('td:visible').allInnerTexts()).filter((text) => text !== '');
  expect(await said('Motie Bikker c.s.')).toEqual([
    expect.stringContaining('een fundamentele herziening'),
    '28 638, nr. 238',
    'A. de Vries',
    'aangenomen',
    'in behandeling',
    expect.stringMatching(/^1-3-2024\s+te laat$/),
  ]);
  expect(await said('Toezegging TZ202402-001')).toContain('openstaand');
  await keepsNobodyOut();
});

test('sorted by term, motions and commitments stand in one list, the first due first', async () => {
  const head = page.getByRole('columnheader', { name: 'Termijn' }).getByRole('button');
  await head.click();
  await expect
    .poll(async () => (await screen.names()).slice(0, 3))
    .toEqual([
      expect.stringContaining('Motie Bikker'),
      expect.stringContaining('TZ202402-001'),
      expect.stringContaining('Motie Veltman'),
    ]);
  await head.click();
  await head.click();
  await page.getByRole('button', { name: 'Toezeggingen (4)' }).waitFor();
});

test('any spelling of a citation finds what touches the paper', async () => {
  await screen.filter.fill('kst-28638-245');
  await expect.poll(() => screen.count.textContent()).toBe('1 van 10');
  await screen.row('House of Inner Strength').waitFor();
  await screen.filter.fill('');
});

test('filters add up, are told by name, and are taken out one by one', async () => {
  await screen.moreFilters.click();
  const fields = page.getByRole('group', { name: 'Meer filters' });
  await fields.getByRole('combobox', { name: 'Fractie' }).fill('christen');
  await page.getByRole('option', { name: 'ChristenUnie' }).click();
  await keepsNobodyOut();
  await screen.moreFilters.click();
  await fields.waitFor({ state: 'detached' });
  await expect.poll(() => screen.count.textContent()).toBe('2 van 10');
  await recordPage(page).choose('Termijn', 'te laat');
  await expect.poll(() => screen.count.textContent()).toBe('1 van 10');
  await screen.setFilters.getByText('Fractie: ChristenUnie').waitFor();
  await screen.setFilters.getByRole('button', { name: /Fractie: ChristenUnie weghalen/ }).click();
  await expect.poll(() => screen.count.textContent()).toBe('2 van 10');
});

test('a filter is kept under a name, and given another', async () => {
  await screen.savedFilters.click();
  await page.getByRole('menuitem', { name: 'Dit filter bewaren…' }).click();
  await screen.dialog.getByRole('button', { name: 'Bewaren' }).click();
  await screen.dialog.getByText('Vul dit in.').waitFor();
  await keepsNobodyOut();
  await screen.dialog.getByRole('textbox', { name: /^Naam van het filter/ }).fill('Over tijd');
  await page.keyboard.press('Enter');
  await screen.dialog.waitFor({ state: 'detached' });

  await screen.savedFilters.click();
  await page.getByRole('menuitem', { name: 'Bewaarde filters beheren…' }).click();
  await screen.dialog.getByRole('textbox', { name: 'Naam van filter 1' }).fill('Al te laat');
  await keepsNobodyOut();
  await screen.dialog.getByRole('button', { name: 'Bewaren', exact: true }).click();
  await screen.dialog.waitFor({ state: 'detached' });
});

test('a status is changed for several as one step, taken back by one undo', async () => {
  await screen.row('Motie Bikker c.s.').waitFor();
  await screen.select('Motie Bikker c.s.');
  await screen.select('Toezegging TZ202402-001');
  await screen.changeStatus.click();
  const { dialog } = screen;

  // What lacks proof cannot be called settled: each is named, and nothing has been done.
  const choose = async (progress: string) => {
    await dialog.getByRole('button', { name: /Voortgang/ }).click();
    await page.getByRole('option', { name: progress, exact: true }).click();
  };
  await choose('afgedaan');
  await dialog.getByText('2 van de gekozen kunnen dit niet worden:').waitFor();
  expect(await dialog.getByRole('status').getByRole('listitem').count()).toBe(2);
  const submit = dialog.getByRole('button', { name: 'Status wijzigen', exact: true });
  expect(await submit.isDisabled()).toBe(true);
  await keepsNobodyOut();

  await choose('niet gestart');
  await dialog.getByRole('textbox', { name: 'Toelichting' }).fill('Wacht op de begroting.');
  // Any spelling finds the paper, and its house form is kept.
  await dialog.getByRole('combobox', { name: /^Vindplaats/ }).fill('28638-247');
  await page
    .getByRole('option', { name: /nr\. 247/ })
    .first()
    .click();
  await submit.click();
  await dialog.waitFor({ state: 'detached' });
  await screen.row('Motie Bikker c.s.').getByText('niet gestart').waitFor();
  await page.locator('.toast').getByRole('button', { name: 'Ongedaan maken' }).click();
  await screen.row('Motie Bikker c.s.').getByText('in behandeling').waitFor();

  await framePage(page).goTo('Geschiedenis');
  await expect.poll(() => page.locator('tr[data-row]').count()).toBe(2);
  await framePage(page).goTo('Moties en toezeggingen');
});

test('what is selected is ticked in the dialog that settles with a letter', async () => {
  await screen.select('Motie Bikker c.s.');
  await page.getByRole('main').getByRole('button', { name: 'Afdoen met brief…' }).click();
  await screen.dialog.getByRole('heading', { name: 'Afdoen met brief' }).waitFor();
  expect(await screen.dialog.getByText('Motie Bikker c.s.').first().isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await screen.dialog.waitFor({ state: 'detached' });
  await page.getByRole('checkbox', { name: 'Motie Bikker c.s. selecteren' }).uncheck();
});

test('the overview of the whole register opens as a PDF, as it stands today', async () => {
  await app.inMain(({ shell }, _) => {
    shell.openPath = async (path) => {
      (globalThis as { opened?: string }).opened = path;
      return '';
    };
  }, undefined);
  await page.getByRole('main').getByRole('button', { name: 'Overzicht (PDF)' }).click();
  const opened = () => app.inMain(() => (globalThis as { opened?: string }).opened, undefined);
  await expect.poll(opened, { timeout: 20_000 }).toMatch(/\.pdf$/);
  expect(await savedText((await opened()) ?? '')).toMatch(/stand per 15 maart 2024/i);
});

test('what is shown goes along as a table', async () => {
  const path = join(file.folder, 'register.csv');
  await app.inMain(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  await page.getByRole('main').getByRole('button', { name: 'Exporteren (CSV)' }).click();
  await framePage(page).status.getByText('2 regels geëxporteerd').waitFor();
  const [, first = ''] = (await readFile(path, 'utf8')).split('\r\n');
  expect(first).toContain('Kamerstukken II 2023/24, 28 638, nr. 238;Bikker (ChristenUnie);');
  expect(first).toContain(';1-3-2024;binnen vier weken;te laat;A. de Vries;');
});

test('a saved filter is there after closing the application, and in the palette', async () => {
  await app.quit();
  expect(app.observed).toEqual({ violations: [], requests: [], errors: [] });
  await show(await launchApp({ data: app.data, today: BUSY_DAY }));
  await startPage(page).recent.first().click();
  await framePage(page).navigation.waitFor();
  await palettePage(page).choose('al te laat');
  await page.getByRole('heading', { level: 1, name: 'Moties en toezeggingen' }).waitFor();
  await expect.poll(() => screen.count.textContent()).toBe('2 van 10');
  await recordPage(page).choose('Termijn', 'alle');
  await expect.poll(() => screen.count.textContent()).toBe('10 in het register');
  await screen.savedFilters.click();
  await page.getByRole('menuitem', { name: 'Al te laat' }).click();
  await expect.poll(() => screen.count.textContent()).toBe('2 van 10');
});

test('the matrix says what carries out what, and opens what stands behind a cell', async () => {
  await screen.part('Matrix').click();
  const cells = screen.matrix.getByRole('button');
  await expect.poll(() => cells.count()).toBe(2);
  await keepsNobodyOut();

  // By keyboard: from the head of the row to the second proposal.
  const motion = screen.matrix.getByRole('link', { name: /^Motie Krul en Bikker/ });
  await motion.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await screen.dialog.getByText(/^invulling: Minimaal één landelijke/).waitFor();
  await keepsNobodyOut();
  await page.keyboard.press('Escape');
  await screen.dialog.waitFor({ state: 'detached' });
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-place'))).toBe('4:2');

  // What nobody asked for, and what nothing carries out.
  const choose = recordPage(page).choose;
  await choose('Kolommen', 'waar niemand om vroeg');
  await expect.poll(() => screen.matrix.locator('.matrix-head').count()).toBe(31);
  await choose('Uitvoering door', 'beide');
  await expect.poll(() => screen.matrix.locator('.matrix-head').count()).toBe(62);
  await choose('Kolommen', 'alle');
  await choose('Moties en toezeggingen', 'zonder uitvoering');
  await expect.poll(() => cells.count()).toBe(0);
  await choose('Moties en toezeggingen', 'met uitvoering');
  await expect.poll(() => cells.count()).toBe(2);
  await cells.first().click();
  await screen.dialog.getByRole('link', { name: 'Naar voorstel 1' }).click();
  await page.getByRole('heading', { level: 1, name: 'Voorstellen' }).waitFor();
});

test('what there is to do keeps nobody out', async () => {
  await framePage(page).goTo('Moties en toezeggingen');
  await screen.part('Wat moet ik doen').click();
  await screen.agenda.waitFor();
  await keepsNobodyOut();
});
