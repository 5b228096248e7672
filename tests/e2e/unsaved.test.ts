import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findViolations } from './find-violations.ts';
import { endApp, launchApp, type RunningApp } from './launch-app.ts';
import { framePage } from './pages/frame-page.ts';
import { palettePage } from './pages/palette-page.ts';
import { proposalsPage } from './pages/proposals-page.ts';
import { startPage } from './pages/start-page.ts';
import { unsavedPage } from './pages/unsaved-page.ts';

// Nothing that was typed is lost: not by closing, not by leaving, not by undo.

let app: RunningApp;
let page: Page;

beforeEach(async () => {
  app = await launchApp();
  page = await app.firstPage();
  await startPage(page).openExample();
  await proposalsPage(page).rows.first().waitFor();
  await palettePage(page).choose('organisatie politie');
  await unsavedPage(page).name.waitFor();
});

afterEach(async () => {
  expect(app.observed).toEqual({ violations: [], requests: [], errors: [] });
  // What a test left in a form would hold the window.
  if (app.pages().length > 0) {
    await app.closeWindow(page);
    await Promise.race([page.waitForEvent('close'), unsavedPage(page).answer('Niet bewaren')]);
  }
  await endApp(app);
});

const type = (name: string) => unsavedPage(page).name.fill(name);

/** Opens the example anew, and reads an organisation's name from its form. */
async function nameInFile(typed: string): Promise<string> {
  const again = await launchApp({ data: app.data });
  const first = await again.firstPage();
  await startPage(first).recent.first().click();
  await proposalsPage(first).rows.first().waitFor();
  await palettePage(first).choose(typed);
  const name = await unsavedPage(first).name.inputValue();
  await again.quit();
  return name;
}

test('closing asks; "Bewaren" saves and closes, and the edit is in the file', async () => {
  await type('Politie Nederland');
  await app.closeWindow(page);
  await unsavedPage(page).question.waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findViolations(page)).toEqual([]);
  await unsavedPage(page).answer('Bewaren');
  await expect.poll(() => app.pages()).toHaveLength(0);
  expect(await nameInFile('organisatie politie nederland')).toBe('Politie Nederland');
});

test('closing asks; "Niet bewaren" closes, and the file is as it was', async () => {
  await type('Politie Nederland');
  await app.closeWindow(page);
  await unsavedPage(page).answer('Niet bewaren');
  await expect.poll(() => app.pages()).toHaveLength(0);
  expect(await nameInFile('organisatie politie')).toBe('Politie');
});

test('closing asks; "Annuleren" keeps the window and what was typed', async () => {
  await type('Politie Nederland');
  await app.closeWindow(page);
  await unsavedPage(page).answer('Annuleren');
  await unsavedPage(page).question.waitFor({ state: 'detached' });
  expect(await unsavedPage(page).name.inputValue()).toBe('Politie Nederland');
  expect(app.pages()).toHaveLength(1);
});

test('what cannot be saved keeps the window, with the reason', async () => {
  await type('');
  await app.closeWindow(page);
  await unsavedPage(page).answer('Bewaren');
  await page.getByRole('alert').filter({ hasText: 'klopt nog niet' }).waitFor();
  await page.getByRole('status').filter({ hasText: 'Dit venster blijft open' }).waitFor();
  expect(app.pages()).toHaveLength(1);
  expect(await unsavedPage(page).name.inputValue()).toBe('');
});

test('quitting asks too, and goes on once the question is answered', async () => {
  await type('Politie Nederland');
  await app.inMain(({ app: electron }) => electron.quit(), null).catch(() => {});
  await unsavedPage(page).answer('Bewaren');
  await expect.poll(() => app.pages()).toHaveLength(0);
  expect(await nameInFile('organisatie politie nederland')).toBe('Politie Nederland');
});

test('leaving a form asks: by the navigation, by the palette, by going back', async () => {
  const { question, answer, name } = unsavedPage(page);
  await type('Politie Nederland');
  await framePage(page).navigation.getByRole('link', { name: 'Geschiedenis' }).click();
  await question.waitFor();
  expect(await findViolations(page)).toEqual([]);
  await answer('Verder bewerken');
  expect(await name.inputValue()).toBe('Politie Nederland');
  expect(await page.evaluate(() => location.hash)).toContain('#/organisaties?record=');
  await palettePage(page).choose('voorstel 26');
  await question.waitFor();
  await answer('Verder bewerken');
  await framePage(page).back.click();
  await question.waitFor();
  await answer('Bewaren en verder');
  await page.getByRole('heading', { level: 1, name: 'Voorstellen' }).waitFor();
  await palettePage(page).choose('organisatie politie nederland');
  await expect.poll(() => name.inputValue()).toBe('Politie Nederland');
});

test('Ctrl+Z in a text field is the field’s own; elsewhere, over edits, it asks first', async () => {
  const { name, question, answer, save } = unsavedPage(page);
  await type('Politie Nederland');
  await save.click();
  await expect.poll(() => framePage(page).saveState.textContent()).toBe('bewaard');
  await name.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('en');
  expect(await framePage(page).saveState.textContent()).toBe('wijzigingen nog niet bewaard');
  await page.keyboard.press('Control+z');
  expect(await question.count()).toBe(0);
  await type('Politie overal');
  await page.locator('main').focus();
  await page.keyboard.press('Control+z');
  await question.waitFor();
  await answer('Verder bewerken');
  expect(await name.inputValue()).toBe('Politie overal');
  await page.locator('main').focus();
  await page.keyboard.press('Control+z');
  await answer('Laten vallen en ongedaan maken');
  await expect.poll(() => name.inputValue()).toBe('Politie');
  await page.getByRole('status').filter({ hasText: 'Ongedaan gemaakt' }).waitFor();
  await type('Politie hier');
  await page.locator('main').focus();
  await page.keyboard.press('Control+Shift+z');
  await question.waitFor();
  await answer('Verder bewerken');
  expect(await name.inputValue()).toBe('Politie hier');
  await page.locator('form.form').first().getByRole('button', { name: 'Herstellen' }).click();
  await page.locator('main').focus();
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => name.inputValue()).toBe('Politie Nederland');
});
