import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { enter, tabTo } from '../keyboard.ts';
import { endApp, launchApp, type RunningApp } from '../launch-app.ts';
import { annexesPage } from '../pages/annexes-page.ts';
import { framePage } from '../pages/frame-page.ts';
import { proposalsPage } from '../pages/proposals-page.ts';
import { savedText } from '../printed-text.ts';

// From the start screen to the annex in a folder without ever touching a mouse.

let app: RunningApp;
let page: Page;
let folder: string;

/** For what is worked on elsewhere: a machine may be busy. */
const PATIENCE = { timeout: 20_000 };

const TEXT = 'Een voorstel dat zonder muis is gemaakt.';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kamerdossier-toetsen-'));
  app = await launchApp();
  page = await app.firstPage();
  await page.setViewportSize({ width: 1280, height: 800 });
});

afterAll(async () => {
  await endApp(app);
  await rm(folder, { recursive: true });
});

test('a proposal is made and saved, all by keyboard', async () => {
  await enter(page, page.getByRole('button', { name: 'Voorbeelddossier 28 638 openen' }));
  const screen = proposalsPage(page);
  await screen.rows.first().waitFor();
  await enter(page, page.getByRole('main').getByRole('button', { name: 'Nieuw voorstel' }));
  await screen.text.waitFor();
  await tabTo(page, screen.text);
  await page.keyboard.type(TEXT);
  await page.keyboard.press('ControlOrMeta+S');
  await expect.poll(() => framePage(page).saveState.textContent(), PATIENCE).toBe('bewaard');
  await expect.poll(async () => (await screen.read()).length, PATIENCE).toBe(34);
});

test('the annex with that proposal is exported, all by keyboard', async () => {
  const path = join(folder, 'bijlage-1.pdf');
  await app.inMain(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  await enter(page, framePage(page).navigation.getByRole('link', { name: 'Bijlagen' }));
  const annexes = annexesPage(page);
  await annexes.ready();
  await enter(page, annexes.save);
  const start = () =>
    readFile(path).then(
      (bytes) => bytes.subarray(0, 5).toString(),
      () => '',
    );
  await expect.poll(start, PATIENCE).toBe('%PDF-');
  expect(await savedText(path)).toContain(TEXT);
});
