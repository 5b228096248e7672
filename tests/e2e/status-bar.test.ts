import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endApp, type RunningApp } from './launch-app.ts';
import { openBudget } from './open-budget.ts';
import { actionsPage } from './pages/actions-page.ts';
import { framePage } from './pages/frame-page.ts';
import { plain, proposalsPage } from './pages/proposals-page.ts';

// The status bar says what the screen in front lists, and nothing of another.

let app: RunningApp;
let page: Page;

beforeAll(async () => {
  app = await openBudget();
  page = await app.firstPage();
});

afterAll(async () => {
  expect(app.observed).toEqual({ violations: [], requests: [], errors: [] });
  await endApp(app);
});

const listed = async () => plain(await page.locator('.status-bar-listed').textContent());

test('of the budget: the actions, and the sum of the cells that are selected', async () => {
  await expect.poll(listed).toBe('31 acties');
  await actionsPage(page).cell('1', 2024).click();
  expect(await listed()).toBe('31 acties');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(listed).toBe('31 acties, selectie van 4 bedragen, samen 30 (× 10.000)');
});

test('of the proposals: how many are in sight and how many are selected', async () => {
  const proposals = proposalsPage(page);
  await framePage(page).goTo('Voorstellen');
  await expect.poll(listed).toBe('33 voorstellen');
  await proposals.select(1);
  await expect.poll(listed).toBe('33 voorstellen, 1 geselecteerd');
  await proposals.select(1);
  await proposals.filter.fill('CoMensha');
  await expect.poll(listed).toMatch(/^\d van 33 voorstellen$/);
});

test.each([
  ['Organisaties', /^2\d organisaties$/],
  ['Kamerstukken', /^\d+ stukken$/],
  ['Controles', /^(\d+ van )?\d+ bevindingen$/],
  ['Overzicht', /^$/],
])('of %s', async (screen, text) => {
  await framePage(page).goTo(screen);
  await expect.poll(listed).toMatch(text);
});
