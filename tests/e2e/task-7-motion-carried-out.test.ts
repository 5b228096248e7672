import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endApp, launchApp, type RunningApp } from './launch-app.ts';
import { annexesPage } from './pages/annexes-page.ts';
import { type ChecklistPage, checklistPage } from './pages/checklist-page.ts';
import { framePage } from './pages/frame-page.ts';
import { recordPage } from './pages/record-page.ts';
import { settlePage } from './pages/settle-page.ts';
import { startPage } from './pages/start-page.ts';
import { savedText } from './printed-text.ts';
import { readContents } from './read-contents.ts';
import { takeBack } from './take-back.ts';

// Motion 244 asks for a study. The letter that sends it settles the motion, element by element.

let app: RunningApp;
let page: Page;
let checklist: ChecklistPage;

const PATIENCE = { timeout: 20_000 };
const REGISTER = 'Moties en toezeggingen';
const MOTION = /onderzoeken landelijke aansturing/;
const HOW = 'Het onderzoek beschrijft hoe de aansturing kan worden ingericht.';
const WORTH = 'Een nationaal coördinator heeft volgens het onderzoek meerwaarde.';

async function show(running: RunningApp, open: 'example' | 'recent'): Promise<void> {
  app = running;
  page = await app.firstPage();
  page.setDefaultTimeout(20_000);
  await page.setViewportSize({ width: 1280, height: 800 });
  if (open === 'example') await startPage(page).openExample();
  else await startPage(page).recent.first().click();
  await framePage(page).goTo(REGISTER);
  checklist = checklistPage(page);
}

beforeAll(async () => {
  await show(await launchApp({ today: '2024-06-20' }), 'example');
});

afterAll(async () => {
  expect(app.observed).toEqual({ violations: [], requests: [], errors: [] });
  await endApp(app);
});

/** Gives an element the settling paper in place, with the passage for that element. */
async function settleElement(at: number, cited: string, passage: string): Promise<void> {
  const card = checklist.elements.nth(at - 1);
  await card.getByRole('button', { name: `Bewijs toevoegen: Onderdeel ${at}` }).click();
  await card.getByRole('combobox', { name: /^Wat/ }).fill(cited);
  await page.getByRole('option').first().click();
  await card.getByRole('button', { name: /Rol$/ }).click();
  await page.getByRole('option', { name: 'afdoening' }).click();
  await card.getByRole('textbox', { name: 'Passage' }).fill(passage);
}

test('the letter that sends the study is made where it is named, and settles the first element', async () => {
  await checklist.open(MOTION);
  expect(await checklist.missing.getByRole('listitem').allTextContents()).toEqual([
    expect.stringContaining('Onderdeel 1'),
    expect.stringContaining('Onderdeel 2'),
  ]);
  await settleElement(1, '28638-255', HOW);
  const card = checklist.elements.first();
  await card.getByRole('textbox', { name: /^Titel/ }).fill('Brief met het onderzoek');
  // A letter without its day settles nothing.
  await card.getByRole('textbox', { name: 'Datum verzonden' }).fill('17-6-2024');
  await recordPage(page).save();
  await card.getByText('afgedaan', { exact: true }).waitFor();
  await expect.poll(() => checklist.missing.getByRole('listitem').count()).toBe(1);
  await checklist.ministry.getByText('deels afgedaan').waitFor();
  // The paper went into the register by the same step.
  const { documents } = await readContents(page);
  expect(documents.find(({ number }) => number === '255')).toMatchObject({
    citation: 'Kamerstuk 28 638, nr. 255',
    title: 'Brief met het onderzoek',
  });
  await takeBack(page);
  await expect.poll(() => checklist.missing.getByRole('listitem').count()).toBe(2);
  expect((await readContents(page)).documents.some(({ number }) => number === '255')).toBe(false);
  await page.keyboard.press('ControlOrMeta+Shift+Z');
  await expect.poll(() => checklist.missing.getByRole('listitem').count()).toBe(1);
});

test('afgedaan is refused while an element lacks proof, and the app says which', async () => {
  const detail = page.getByRole('region', { name: 'Gegevens', exact: true });
  await detail.getByRole('button', { name: 'Nieuwe stand toevoegen' }).click();
  await detail.getByRole('button', { name: /Voortgang$/ }).click();
  await page.getByRole('option', { name: 'afgedaan', exact: true }).click();
  await page.keyboard.press('ControlOrMeta+S');
  await detail
    .getByText(/Nog niet af te doen: Onderdeel 2/)
    .first()
    .waitFor();
  await detail.getByRole('button', { name: 'Annuleren' }).click();
});

test('the second element is settled by the same letter, in another spelling; it becomes afgedaan', async () => {
  await settleElement(2, 'Kamerstukken 2023/2024, 28638 nr. 255', WORTH);
  await recordPage(page).save();
  await checklist.missing.getByText(/Alle onderdelen zijn af/).waitFor();
  const detail = page.getByRole('region', { name: 'Gegevens', exact: true });
  await detail.getByRole('button', { name: 'Nieuwe stand toevoegen' }).click();
  await detail.getByRole('button', { name: /Voortgang$/ }).click();
  await page.getByRole('option', { name: 'afgedaan', exact: true }).click();
  await detail.getByRole('combobox', { name: 'Vindplaats' }).fill('kst-28638-255');
  await page.keyboard.press('Enter');
  await recordPage(page).save();
  await checklist.missing.getByText('Er ontbreekt niets').waitFor();
  await recordPage(page).row('onderzoeken landelijke').getByText('afgedaan').waitFor();
  // The House decided before; the ministry's own course keeps every status it had.
  await checklist.house.getByText('aangenomen').waitFor();
  expect(await checklist.timeline.allTextContents()).toEqual([
    expect.stringMatching(/^21 december 2023.*ingediend/),
    expect.stringMatching(/^2 februari 2024.*in behandeling/),
    expect.stringMatching(/^20 juni 2024.*afgedaan/),
  ]);
});

test('the paper leads back to what it serves, in which role', async () => {
  const link = checklist.elements.first().getByRole('link', { name: /nr\. 255/ });
  await link.click();
  await page.getByRole('heading', { level: 1, name: 'Kamerstukken' }).waitFor();
  const serves = page.locator('.serves');
  await serves.getByText('afdoening').waitFor();
  await serves.getByRole('link', { name: /Mutluer/ }).click();
  await page.getByRole('heading', { level: 1, name: REGISTER }).waitFor();
  await checklist.missing.getByText('Er ontbreekt niets').waitFor();
});

test('the overview says so, also after the file was closed and opened again', async () => {
  await app.quit();
  await show(await launchApp({ data: app.data, today: '2024-06-20' }), 'recent');
  await checklist.open(MOTION);
  await checklist.missing.getByText('Er ontbreekt niets').waitFor();
  await checklist.elements.first().getByText(HOW).waitFor();
  await checklist.elements.nth(1).getByText(WORTH).waitFor();

  const path = join(app.data, 'moties.pdf');
  await app.inMain(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  await framePage(page).goTo('Bijlagen');
  const annexes = annexesPage(page);
  await annexes.choose('Bijlage', /moties en toezeggingen/i);
  await annexes.ready();
  await annexes.save.click();
  const printed = () => savedText(path).catch(() => '');
  await expect.poll(printed, PATIENCE).toContain('Afgedaan.');
  expect(await printed()).toContain('28 638, nr. 255');
});

test('a settled motion is no longer offered to be settled', async () => {
  await framePage(page).goTo(REGISTER);
  await page.keyboard.press('ControlOrMeta+Shift+B');
  const settle = settlePage(page);
  await settle.dialog.waitFor();
  await settle.item(/^Motie Bikker/).waitFor();
  expect(await settle.item(/onderzoeken landelijke aansturing/).count()).toBe(0);
  await page.keyboard.press('Escape');
});
