import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordAddress } from '../../renderer/data/record-address.ts';
import { seedContents } from '../../seeds/index.ts';
import { findViolations } from './find-violations.ts';
import { endApp, launchApp, type RunningApp } from './launch-app.ts';
import { framePage } from './pages/frame-page.ts';
import { palettePage } from './pages/palette-page.ts';
import { proposalsPage } from './pages/proposals-page.ts';
import { startPage } from './pages/start-page.ts';

const seed = seedContents('letter-28638-247');

let app: RunningApp;
let page: Page;

beforeAll(async () => {
  app = await launchApp();
  page = await app.firstPage();
});

afterAll(async () => {
  await endApp(app);
});

const address = () => page.evaluate(() => location.hash.slice(1));

test('the start screen has the palette too, with what can be done there', async () => {
  await startPage(page).title.waitFor();
  await palettePage(page).choose('voorbeelddossier');
  await proposalsPage(page).rows.first().waitFor();
});

test('it lists what can be done now and what there is, and leaves out what cannot be done', async () => {
  const palette = palettePage(page);
  await palette.open();
  const names = await palette.options.allTextContents();
  expect(names.some((name) => name.startsWith('Dossier openen…'))).toBe(true);
  expect(names.some((name) => name.startsWith('Voorstel 1 '))).toBe(true);
  expect(names.some((name) => name.startsWith('Ongedaan maken'))).toBe(false);
  await page.keyboard.press('Escape');
  await palette.field.waitFor({ state: 'detached' });
});

test('an action is found by a few letters and taken', async () => {
  await palettePage(page).choose('ga naar geschied');
  await page.getByRole('heading', { level: 1, name: 'Geschiedenis' }).waitFor();
});

test('a proposal is opened by its number, with nothing but keys', async () => {
  await palettePage(page).choose('voorstel 26');
  await page.getByRole('heading', { level: 2, name: 'Voorstel 26' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
});

test('the arrow keys run through what is found, and around its ends', async () => {
  const palette = palettePage(page);
  await palette.open();
  await page.keyboard.type('politie');
  const first = await palette.current.textContent();
  await page.keyboard.press('ArrowUp');
  expect(await palette.current.textContent()).toBe(await palette.options.last().textContent());
  await page.keyboard.press('ArrowDown');
  expect(await palette.current.textContent()).toBe(first);
  await page.keyboard.press('Escape');
});

test.each([
  ['28638-238', '28 638, nr. 238'],
  ['kst-28638-238', '28 638, nr. 238'],
  ['28 638 nr 238', '28 638, nr. 238'],
])('a paper is found by the spelling %s', async (typed, cited) => {
  const palette = palettePage(page);
  await palette.open();
  await page.keyboard.type(typed);
  const found = (await palette.options.allTextContents()).join('\n').replaceAll('\u00a0', ' ');
  expect(found).toContain(`Stuk Kamerstukken II 2023/24, ${cited}`);
  await page.keyboard.press('Escape');
});

test('every kind of record is found by its name, and opens where it is shown', async () => {
  const [line] = seed.actionLines;
  const [organisation] = seed.organisations;
  const [motion] = seed.motions;
  if (line === undefined || organisation === undefined || motion === undefined)
    throw new Error('the seed lacks a kind of record');
  for (const [typed, ref] of [
    [line.title, { kind: 'action-line', id: line.id }],
    [organisation.name, { kind: 'organisation', id: organisation.id }],
    [`motie ${motion.short}`, { kind: 'motion', id: motion.id }],
  ] as const) {
    await palettePage(page).choose(typed);
    await expect.poll(address).toBe(recordAddress(ref));
  }
});

test('back leads to the record before it', async () => {
  const before = await address();
  await palettePage(page).choose('voorstel 5');
  await expect.poll(address).not.toBe(before);
  await framePage(page).back.click();
  await expect.poll(address).toBe(before);
});

test('nothing is done behind a dialog by its shortcut', async () => {
  const palette = palettePage(page);
  const before = await address();
  await palette.open();
  await page.keyboard.press('Control+2');
  expect(await address()).toBe(before);
  await page.keyboard.press('Escape');
});

test.each(['light', 'dark'] as const)('it keeps nobody out, in %s', async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  const palette = palettePage(page);
  await palette.open();
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.type('28638');
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await palette.field.waitFor({ state: 'detached' });
  expect(await findViolations(page)).toEqual([]);
});

test('no page asked anything of a network, or did what the security policy forbids', () => {
  expect(app.observed).toEqual({ violations: [], requests: [], errors: [] });
});
