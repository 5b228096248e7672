import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endApp, launchApp, type RunningApp } from './launch-app.ts';
import { proposalsPage } from './pages/proposals-page.ts';
import { startPage } from './pages/start-page.ts';
import { readContents } from './read-contents.ts';

// What the keys move, the mouse moves too.

let app: RunningApp;
let page: Page;

beforeAll(async () => {
  app = await launchApp();
  page = await app.firstPage();
  page.setDefaultTimeout(10_000);
  await startPage(page).openExample();
  await proposalsPage(page).rows.first().waitFor();
});

afterAll(async () => {
  expect(app.observed).toEqual({ violations: [], requests: [], errors: [] });
  await endApp(app);
});

/** Drags a row to the upper edge of another: before it. */
async function dragBefore(row: Locator, other: Locator): Promise<void> {
  await row.dragTo(other, { targetPosition: { x: 120, y: 3 } });
}

const titles = async (list: 'themes' | 'actionLines') =>
  (await readContents(page))[list].map(({ title }) => title);

test('a theme and an action line are dragged on the screen of the dossier, within their own list', async () => {
  await page.keyboard.press('Control+d');
  await page.getByRole('heading', { level: 1, name: 'Dossier' }).waitFor();
  const part = (title: string) => page.locator('tr[data-row]', { hasText: title }).first();
  const themes = await titles('themes');
  await dragBefore(part('Technologie'), part('Klantaanpak'));
  await expect
    .poll(() => titles('themes'))
    .toEqual(['Technologie', ...themes.filter((title) => title !== 'Technologie')]);

  const lines = await titles('actionLines');
  const [first = '', second = ''] = lines;
  await dragBefore(part(second), part(first));
  await expect.poll(() => titles('actionLines')).toEqual([second, first, ...lines.slice(2)]);

  // Where it would be no theme any more, it is not let go of.
  await dragBefore(part('Daderaanpak'), part(first));
  expect(await titles('themes')).toHaveLength(themes.length);
  expect(await titles('actionLines')).toEqual([second, first, ...lines.slice(2)]);
});
