import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endApp, type RunningApp } from './launch-app.ts';
import { openExample } from './open-example.ts';
import { framePage } from './pages/frame-page.ts';
import { proposalsPage } from './pages/proposals-page.ts';

// Leaving a field may bring a message under it; a press lands on what it was aimed at all the same.

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

test('a button is pressed right after a field was left wrong: it does what it says', async () => {
  await page.evaluate(() => {
    location.hash = '/kamerstukken?record=nieuw';
  });
  const form = page.getByRole('form');
  const citation = form.getByRole('textbox').first();
  await citation.fill('x');
  await citation.fill('');
  const discard = form.getByRole('button', { name: 'Annuleren' });
  await discard.scrollIntoViewIfNeeded();
  const box = await discard.boundingBox();
  if (box === null) throw new Error('the button is not in sight');
  // As a hand does it: down, a moment, up.
  await page.mouse.move(box.x + box.width / 2, box.y + 3);
  await page.mouse.down();
  await new Promise((done) => setTimeout(done, 150));
  await page.mouse.up();
  await form.waitFor({ state: 'detached' });
  await expect.poll(() => framePage(page).saveState.textContent()).toBe('bewaard');
});

test('by key the message is there at once', async () => {
  await page.evaluate(() => {
    location.hash = '/kamerstukken?record=nieuw';
  });
  const form = page.getByRole('form');
  const citation = form.getByRole('textbox').first();
  await citation.fill('x');
  await citation.fill('');
  await page.keyboard.press('Tab');
  await form.getByText('Vul dit in.').waitFor();
});
