import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from './find-violations.ts';
import { chooseByKeys, enter, tabTo } from './keyboard.ts';
import { endApp, type RunningApp } from './launch-app.ts';
import { openExample } from './open-example.ts';
import { annexesPage } from './pages/annexes-page.ts';
import { checklistPage } from './pages/checklist-page.ts';
import { framePage } from './pages/frame-page.ts';
import { palettePage } from './pages/palette-page.ts';
import { type SettlePage, settlePage } from './pages/settle-page.ts';
import { savedText } from './printed-text.ts';
import { readContents } from './read-contents.ts';
import { takeBack } from './take-back.ts';

// One letter settles three items, all by keyboard; of a fourth the app says what is missing.

let app: RunningApp;
let page: Page;
let settle: SettlePage;

const BIKKER = /^Motie Bikker c\.s\./;
const VELTMAN = /^Motie Veltman/;
const MUTLUER = /onderzoeken landelijke aansturing/;
const LOOKS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

beforeAll(async () => {
  ({ app, page } = await openExample({ today: '2024-05-01' }));
  settle = settlePage(page);
});

afterAll(async () => {
  expect(app.observed).toEqual({ violations: [], requests: [], errors: [] });
  await endApp(app);
});

async function isAccessible(): Promise<void> {
  for (const look of LOOKS) {
    await page.emulateMedia(look);
    expect(await findViolations(page)).toEqual([]);
  }
  await page.emulateMedia(LOOKS[0]);
}

/** Comes to a box with Tab and ticks it, or takes its tick away. */
async function tick(name: RegExp): Promise<void> {
  await tabTo(page, settle.item(name));
  await page.keyboard.press('Space');
}

/** Shows the checklist of the motion that the letter does not settle. */
async function openFourth(): Promise<void> {
  await enter(
    page,
    framePage(page).navigation.getByRole('link', { name: 'Moties en toezeggingen' }),
  );
  await page.getByRole('heading', { level: 1, name: 'Moties en toezeggingen' }).waitFor();
  await checklistPage(page).open(/House of Inner Strength/);
}

test('from any screen the palette opens the dialog; the letter is made in it, all by keyboard', async () => {
  await palettePage(page).choose('Afdoen met brief');
  await settle.dialog.waitFor();
  await isAccessible();
  await tabTo(page, settle.paper);
  await page.keyboard.type('28638-249');
  await page
    .getByRole('option', { name: /^Maak dit stuk aan: Kamerstuk 28 638, nr. 249/ })
    .waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await tabTo(page, settle.dialog.getByRole('textbox', { name: /^Titel/ }));
  await page.keyboard.type('Brief over de follow-up');
  await tabTo(page, settle.dialog.getByRole('textbox', { name: 'Datum verzonden' }));
  await page.keyboard.type('23042024');
});

test('three items are ticked, each with its passage; the review says what stays open and why', async () => {
  await tick(BIKKER);
  await tabTo(page, settle.partsOf(BIKKER).getByRole('textbox', { name: 'Passage' }));
  await page.keyboard.type('Met deze brief beschouw ik de motie als afgedaan.');
  await tick(VELTMAN);
  await tick(MUTLUER);
  const study = settle.partsOf(MUTLUER);
  await tabTo(page, study.getByRole('checkbox', { name: /^Onderdeel 2/ }));
  await page.keyboard.press('Space');
  await isAccessible();
  await enter(page, settle.review);
  await settle.carryOut.waitFor();
  const reviewed = (await settle.reviewed.allTextContents()).map((text) =>
    text.replaceAll('\u00a0', ' '),
  );
  expect(reviewed).toHaveLength(3);
  expect(reviewed[0]).toMatch(/Bikker c\.s\..*in behandeling.*afgedaan.*Af: Onderdeel 1/);
  expect(reviewed[2]).toMatch(/deels afgedaan.*Af: Onderdeel 1.*Blijft open: Onderdeel 2/);
  await isAccessible();
});

test('it is one step, and one undo takes all of it back, the paper too', async () => {
  await page.keyboard.press('Enter');
  await settle.dialog.waitFor({ state: 'detached' });
  const done = await readContents(page);
  const paper = done.documents.find(({ number }) => number === '249');
  expect(paper).toMatchObject({ dateSent: '2024-04-23', title: 'Brief over de follow-up' });
  const settledWith = done.motions.filter(({ elements }) =>
    elements.some(({ support }) =>
      support.some(({ id, role }) => id === paper?.id && role === 'afdoening'),
    ),
  );
  expect(settledWith.map(({ short }) => short)).toEqual(['Bikker c.s.', 'Veltman', 'Mutluer c.s.']);
  expect(settledWith[0]?.statusHistory.at(-1)).toMatchObject({
    on: '2024-04-23',
    progress: 'afgedaan',
    citation: 'Kamerstuk 28 638, nr. 249',
  });
  await takeBack(page);
  await expect.poll(async () => (await readContents(page)).documents.length).toBe(11);
  const back = await readContents(page);
  expect(back.motions.every(({ progress }) => progress !== 'afgedaan')).toBe(true);
  await page.keyboard.press('ControlOrMeta+Shift+Z');
  await expect.poll(async () => (await readContents(page)).documents.length).toBe(12);
});

test('of a fourth the checklist says what is missing, in words', async () => {
  const checklist = checklistPage(page);
  await openFourth();
  await checklist.missing
    .getByText(/Onderdeel 1: De Kamer is geïnformeerd; een stuk dat/)
    .waitFor();
  await isAccessible();
});

test('the overview is exported: what was settled is done, the others are not', async () => {
  const path = join(app.data, 'moties.pdf');
  await app.inMain(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  await enter(page, framePage(page).navigation.getByRole('link', { name: 'Bijlagen' }));
  const annexes = annexesPage(page);
  await annexes.choose('Bijlage', /moties en toezeggingen/i);
  await annexes.ready();
  await enter(page, annexes.save);
  await expect
    .poll(() => savedText(path).catch(() => ''), { timeout: 20_000 })
    .toContain('6 moties: 2 afgerond, 4 in behandeling');
});

test('an older letter is refused in the review, with what to do; nothing is lost', async () => {
  await openFourth();
  const checklist = checklistPage(page);
  await enter(page, checklist.settle);
  await settle.dialog.waitFor();
  await settle.choosePaper('kst-28638-233');
  await tick(MUTLUER);
  await enter(page, settle.review);
  await settle.dialog.getByRole('alert').getByText(/ouder/).waitFor();
  expect(await settle.carryOut.isDisabled()).toBe(true);
  await enter(page, settle.dialog.getByRole('button', { name: 'Terug' }));
  expect(await settle.item(MUTLUER).isChecked()).toBe(true);
  await page.keyboard.press('Escape');
  await settle.dialog.waitFor({ state: 'detached' });
});

test('a turn that is late demands its reason', async () => {
  await page.getByRole('button', { name: 'Nieuwe toezegging' }).click();
  await page
    .getByRole('textbox', { name: /^Toezegging/ })
    .fill('Elk halfjaar een stand van zaken.');
  await page.getByRole('textbox', { name: /^Gedaan op/ }).press('ControlOrMeta+A');
  await page.keyboard.type('1-6-2023');
  await chooseByKeys(page, page.getByRole('button', { name: /Herhaling$/ }), 'elk halfjaar');
  await enter(page, page.getByRole('button', { name: 'Volgende keer toevoegen' }));
  await page.keyboard.press('ControlOrMeta+S');
  await page.getByText('De keer van 1 december 2023 is nog niet gemeld.').waitFor();
  await checklistPage(page).settle.click();
  await settle.choosePaper('28638-249');
  await enter(page, settle.review);
  await settle.dialog.getByRole('alert').getByText(/reden/).waitFor();
  await enter(page, settle.dialog.getByRole('button', { name: 'Terug' }));
  await settle.dialog.getByRole('textbox', { name: /^Reden van te laat/ }).fill('Het reces.');
  await enter(page, settle.review);
  await enter(page, settle.carryOut);
  await settle.dialog.waitFor({ state: 'detached' });
  await page.getByText(/Te laat: verstuurd op 23 april 2024\. Het reces\./).waitFor();
});
