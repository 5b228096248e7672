import { userInfo } from 'node:os';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from './find-violations.ts';
import { endApp, launchApp, type RunningApp } from './launch-app.ts';
import { type FindingsPage, findingsPage } from './pages/findings-page.ts';
import { framePage } from './pages/frame-page.ts';
import { type HistoryPage, historyPage } from './pages/history-page.ts';
import { startPage } from './pages/start-page.ts';

/** How the system may want pages to look. */
const MODES = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

let app: RunningApp;
let page: Page;
let findings: FindingsPage;
let history: HistoryPage;

async function show(): Promise<void> {
  page = await app.firstPage();
  findings = findingsPage(page);
  history = historyPage(page);
}

beforeAll(async () => {
  app = await launchApp();
  await show();
  await startPage(page).openExample();
  await framePage(page).goTo('Controles');
});

afterAll(async () => {
  await endApp(app);
});

const RESERVATION = /rekenen op dezelfde reservering/;

test('every finding is there by how grave it is, with what it means and a link to its record', async () => {
  await findings.rows.first().waitFor();
  await findings.filter.fill('reservering');
  expect(await findings.rows.count()).toBe(1);
  await findings.row(RESERVATION).click();
  const text = await findings.detail.textContent();
  expect(text).toContain('Twee voorstellen wijzen op hetzelfde geld');
  expect(text).toContain('houdt definitief tegen');
  expect(await findings.detail.getByRole('link').first().getAttribute('href')).toMatch(
    /^#\/voorstellen\?record=/,
  );
});

test('a finding is accepted with a reason, stays in sight struck through, and is taken back', async () => {
  await expect.poll(() => findings.by.inputValue()).toBe(userInfo().username);
  await findings.reason.fill('Nog zonder naam');
  await findings.by.fill('');
  await page.keyboard.press('ControlOrMeta+S');
  await findings.detail.getByRole('alert').first().waitFor();
  expect(await findings.reason.inputValue()).toBe('Nog zonder naam');

  await findings.accept('Zij zijn samen één maatregel.', 'A. de Vries');
  await findings.show('Akkoord bevonden');
  expect(await findings.row(RESERVATION).locator('del').count()).toBe(1);
  expect(await findings.detail.textContent()).not.toContain('houdt definitief tegen');

  await findings.detail.getByRole('button', { name: 'Akkoord intrekken' }).click();
  await expect.poll(() => findings.rows.count()).toBe(0);
});

test('a name that was changed once is offered from then on', async () => {
  await findings.show('Alles');
  await findings.filter.fill('reservering');
  await findings.row(RESERVATION).click();
  await expect.poll(() => findings.by.inputValue()).toBe('A. de Vries');
});

test('what no person may accept says so', async () => {
  await findings.show('Houdt definitief tegen');
  await findings.filter.fill('afgeleide bedragen');
  await findings.rows.first().click();
  await findings.detail.getByText('kan niet akkoord worden bevonden').waitFor();
});

test('the history has every step, the last first, and takes them back and forth', async () => {
  await framePage(page).goTo('Geschiedenis');
  await expect
    .poll(history.labels)
    .toEqual(['Akkoord op bevinding ingetrokken', 'Bevinding akkoord bevonden']);
  await history.row('Bevinding akkoord bevonden').click();
  await history.detail.getByText('Zij zijn samen één maatregel.').first().waitFor();

  await history.undo.click();
  await expect.poll(history.labels).toHaveLength(3);
  expect((await history.labels())[0]).toBe('Akkoord op bevinding ingetrokken (ongedaan gemaakt)');
  await framePage(page).goTo('Controles');
  await findings.show('Akkoord bevonden');
  await expect.poll(() => findings.row(RESERVATION).count()).toBe(1);
  await framePage(page).goTo('Geschiedenis');
  await history.redo.click();
  await expect.poll(history.labels).toHaveLength(4);
  await history.undo.click();
  await expect.poll(history.labels).toHaveLength(5);
});

test('steps are filtered by what they are about and by who took them', async () => {
  await history.choose('Over', 'Akkoord op bevinding');
  await expect.poll(() => history.count.textContent()).toBe('5 stappen');
  const author = await page.locator('td[data-column="author"]').first().textContent();
  await history.choose('Door', author ?? '');
  await expect.poll(() => history.count.textContent()).toBe('5 stappen');
  await page.getByRole('searchbox', { name: 'Filter' }).fill('ingetrokken');
  await expect.poll(() => history.count.textContent()).toBe('4 van 5 stappen');
  await page.getByRole('searchbox', { name: 'Filter' }).fill('bestaat niet');
  await page.getByText('Geen stap past bij dit filter.').waitFor();
});

test('the acceptance and its history are there after closing the application', async () => {
  await app.quit();
  app = await launchApp({ data: app.data });
  await show();
  await startPage(page).recent.first().click();
  await framePage(page).goTo('Geschiedenis');
  await expect.poll(history.labels).toHaveLength(5);
  await framePage(page).goTo('Controles');
  await findings.show('Akkoord bevonden');
  await findings.row(RESERVATION).click();
  await findings.detail.getByText('Zij zijn samen één maatregel.').waitFor();
});

test('undo and redo pressed in one breath are each done, on what the one before left', async () => {
  const done = async () => (await history.labels()).length;
  await framePage(page).goTo('Geschiedenis');
  await expect.poll(done).toBe(5);
  await history.redo.click();
  await expect.poll(done).toBe(6);
  expect(await history.redo.isDisabled()).toBe(true);
  await page.evaluate(() => {
    for (const shiftKey of [false, true])
      document
        .querySelector('main')
        ?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, shiftKey, bubbles: true }),
        );
  });
  await expect.poll(done).toBe(8);
});

test('nobody is kept out: no violations, in light, dark and forced colours', async () => {
  for (const mode of MODES) {
    await page.emulateMedia(mode);
    await framePage(page).goTo('Controles');
    await findings.show('Alles');
    await findings.rows.first().click();
    expect(await findViolations(page)).toEqual([]);
    await framePage(page).goTo('Geschiedenis');
    await history.row('Bevinding akkoord bevonden').click();
    await history.detail.getByRole('heading').first().waitFor();
    expect(await findViolations(page)).toEqual([]);
  }
});

test('no page asked anything of a network, or did what the security policy forbids', () => {
  expect(app.observed).toEqual({ violations: [], requests: [], errors: [] });
});
