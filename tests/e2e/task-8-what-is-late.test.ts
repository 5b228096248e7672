import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUSY_DAY, busyRegister } from '../fixtures/busy-register.ts';
import { chooseByKeys, tabTo } from './keyboard.ts';
import { endApp, launchApp, type RunningApp } from './launch-app.ts';
import { type MadeDossier, madeDossier } from './made-dossier.ts';
import { framePage } from './pages/frame-page.ts';
import { type RegisterPage, registerPage } from './pages/register-page.ts';

// Task 8, from an open dossier to the list on the table, by keyboard alone.

let file: MadeDossier;
let app: RunningApp;
let page: Page;
let screen: RegisterPage;

beforeAll(async () => {
  file = await madeDossier('Maandag', busyRegister());
  app = await launchApp({ files: [file.path], today: BUSY_DAY });
  page = await app.firstPage();
  page.setDefaultTimeout(15_000);
  screen = registerPage(page);
  await framePage(page).navigation.waitFor();
});

afterAll(async () => {
  await endApp(app);
  await file.remove();
});

/** Comes to a control with Tab and presses Enter on it. */
async function enter(part: Locator): Promise<void> {
  await part.waitFor();
  await tabTo(page, part);
  await page.keyboard.press('Enter');
}

test('task 8: what has passed, what is due within a month, and who holds it', async () => {
  await page.keyboard.press('Control+5');
  await enter(screen.part('Wat moet ik doen'));
  await page
    .getByRole('heading', { name: /^Wat moet ik doen, op 15 maart 2024 10 te doen, 2 te laat$/ })
    .waitFor();
  const [late, lateToo, ...more] = await screen.todo('Te laat');
  expect(more).toEqual([]);
  expect(late).toMatch(/^1-3-2024 te laat binnen vier weken Motie Bikker c\.s\..*A\. de Vries/);
  // What is missing is said with it.
  expect(late).toContain('Tot een fundamentele herziening van het Actieplan komen');
  expect(lateToo).toMatch(/^8-3-2024 te laat keer 1 van 2 Toezegging TZ202402-001.*B\. Jansen/);
  expect(await screen.todo('Deze maand')).toEqual([expect.stringContaining('Motie Veltman')]);
  expect(await screen.todo('Volgende maand')).toEqual([expect.stringContaining('nr. 244')]);
  expect(await screen.todo('Termijn nog te lezen')).toHaveLength(2);
});

test('task 8: the list of one holder, and of each', async () => {
  const main = page.getByRole('main');
  await chooseByKeys(page, main.getByRole('button', { name: /Houder/ }), 'B. J');
  await expect.poll(() => screen.todo('Te laat')).toHaveLength(1);
  expect((await screen.todo('Te laat'))[0]).toContain('TZ202402-001');
  await chooseByKeys(page, main.getByRole('button', { name: /Houder/ }), 'alle');
  await chooseByKeys(page, main.getByRole('button', { name: /Groeperen/ }), 'op houder');
  await expect.poll(() => screen.todo('A. de Vries')).toHaveLength(2);
  expect(await screen.todo('Nog zonder houder')).not.toEqual([]);
  await chooseByKeys(page, main.getByRole('button', { name: /Groeperen/ }), 'op datum');
});

test('task 8: the list is printed for the Monday meeting: all of it, and nothing else', async () => {
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  await enter(page.getByRole('main').getByRole('button', { name: 'Afdrukken' }));
  await expect.poll(() => page.locator('html').getAttribute('data-printed')).toBe('yes');
  await page.emulateMedia({ media: 'print' });
  expect(await framePage(page).navigation.isVisible()).toBe(false);
  expect(await page.getByRole('banner').isVisible()).toBe(false);
  expect(await page.getByRole('button', { name: 'Afdrukken' }).isVisible()).toBe(false);
  await page
    .getByRole('heading', { name: /^Wat moet ik doen, op 15 maart 2024 10 te doen, 2 te laat$/ })
    .waitFor();
  // No part of a text is cut off, and nothing that scrolls holds the end of the list back.
  const cut = await page.evaluate(
    () =>
      [...document.querySelectorAll('.agenda, .agenda *, .main')].filter(
        (part) => part.scrollHeight > part.clientHeight + 2 && part.clientHeight > 0,
      ).length,
  );
  expect(cut).toBe(0);
  await page.emulateMedia({ media: 'screen' });
});

test('task 8: the list as a table, with the same lines', async () => {
  const path = join(file.folder, 'maandag.csv');
  await app.inMain(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  await enter(page.getByRole('main').getByRole('button', { name: 'Exporteren (CSV)' }));
  await framePage(page)
    .status.getByText(/regels geëxporteerd/)
    .waitFor();
  const [head, first] = (await readFile(path, 'utf8')).split('\r\n');
  expect(head).toMatch(/^\uFEFFPeriode;Uiterlijk;Zoals gezegd/);
  expect(first).toMatch(/^Te laat;1-3-2024;binnen vier weken;te laat;Motie Bikker c\.s\.;/);
});

test('task 8: from the list to the motion, and from the overview to what is late', async () => {
  await enter(screen.agenda.getByRole('link', { name: 'Motie Bikker c.s.' }));
  await page.getByRole('heading', { level: 2, name: 'Motie Bikker c.s.' }).waitFor();
  await page.keyboard.press('Control+1');
  const late = page.getByRole('link', { name: /^2 moties en toezeggingen over hun termijn heen/ });
  await enter(late);
  await expect.poll(() => screen.count.textContent()).toBe('2 van 10');
  expect(app.observed).toEqual({ violations: [], requests: [], errors: [] });
});
