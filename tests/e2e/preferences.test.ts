import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from './find-violations.ts';
import { endApp, launchApp, type RunningApp } from './launch-app.ts';
import { palettePage } from './pages/palette-page.ts';
import { proposalsPage } from './pages/proposals-page.ts';
import { startPage } from './pages/start-page.ts';

let app: RunningApp;
let page: Page;

beforeAll(async () => {
  app = await launchApp();
  page = await app.firstPage();
  await startPage(page).openExample();
  await proposalsPage(page).rows.first().waitFor();
});

afterAll(async () => {
  await endApp(app);
});

const width = () => page.evaluate(() => innerWidth);
const theme = () => page.evaluate(() => document.documentElement.dataset.theme);

test('zooming goes up to 200 %, where nothing overlaps or runs out of the window', async () => {
  const whole = await width();
  for (let times = 0; times < 12; times += 1) {
    const before = await width();
    await page.keyboard.press('Control++');
    if (before > whole / 2) await expect.poll(width).toBeLessThan(before);
  }
  expect(await width()).toBe(Math.round(whole / 2));
  const { wide, room } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  expect(wide).toBeLessThanOrEqual(room);
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('Control+0');
  await expect.poll(width).toBe(whole);
});

test('colours and language are chosen at run time, and are there again the next time', async () => {
  await palettePage(page).choose('donkere kleuren');
  await expect.poll(theme).toBe('donker');
  await palettePage(page).choose('english');
  await page.getByRole('link', { name: 'Proposals', exact: true }).waitFor();
  expect(await findViolations(page)).toEqual([]);
  const [bounds] = await app.inMain(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows().map((each) => each.getNormalBounds()),
    null,
  );
  await app.quit();
  // Where the window stood is remembered with them.
  const settings = JSON.parse(await readFile(join(app.data, 'settings.json'), 'utf8'));
  expect(settings.window).toEqual({ bounds, maximized: false });
  app = await launchApp({ data: app.data });
  page = await app.firstPage();
  await page.getByRole('heading', { level: 1, name: 'Kamerdossier' }).waitFor();
  expect(await theme()).toBe('donker');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
});

test('no page asked anything of a network, or did what the security policy forbids', () => {
  expect(app.observed).toEqual({ violations: [], requests: [], errors: [] });
});
