import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { printDate, printWeekday } from '../../db/model/dates.ts';
import {
  minimalContents,
  testAnnex,
  testDocument,
  testId,
  testMotion,
} from '../fixtures/minimal-contents.ts';
import { findViolations } from './find-violations.ts';
import { enter, tabTo } from './keyboard.ts';
import { endApp, launchApp, type RunningApp } from './launch-app.ts';
import { type MadeDossier, madeDossier } from './made-dossier.ts';
import { checklistPage } from './pages/checklist-page.ts';
import { framePage } from './pages/frame-page.ts';
import { recordPage } from './pages/record-page.ts';
import { readContents } from './read-contents.ts';

// A day is typed, pasted and chosen; what is saved is what was meant, or nothing is.

let app: RunningApp;
let page: Page;
let file: MadeDossier;

beforeAll(async () => {
  // As a file of an earlier version may be: with a day in the year 24.
  file = await madeDossier(
    'data',
    minimalContents({
      annexes: [testAnnex(3, { copyOf: testId(1) })],
      documents: [
        testDocument(1, { title: 'Brief', date: '0024-02-22' }),
        testDocument(2, { kind: 'motie' }),
      ],
      motions: [testMotion(4, 2, { short: 'Jansen c.s.', heldOver: ['2024-03-05'] })],
    }),
  );
  app = await launchApp({ files: [file.path], today: '2024-04-15' });
  page = await app.firstPage();
  page.setDefaultTimeout(20_000);
  await page.setViewportSize({ width: 1280, height: 800 });
  await framePage(page).navigation.waitFor();
  await framePage(page).goTo('Kamerstukken');
  await recordPage(page).open('Brief');
});

afterAll(async () => {
  await endApp(app);
  await file.remove();
});

const field = () => page.getByRole('textbox', { name: 'Datum', exact: true });
const around = () => page.locator('.field-day', { has: field() });
const saved = async () => (await readContents(page)).documents[0]?.date;

async function typeOver(text: string): Promise<void> {
  await tabTo(page, field());
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

/** Whether the field refuses what stands in it, with a sentence that a reader of the screen hears. */
async function refusal(): Promise<string> {
  await expect.poll(() => field().getAttribute('aria-invalid')).toBe('true');
  return await around().locator('.field-error').innerText();
}

test('a day that cannot be, in an old file, is shown and refused; it is mended in its place', async () => {
  expect(await field().inputValue()).toBe('0024-02-22');
  expect(await refusal()).toContain('“0024-02-22” ligt niet tussen 1945 en 2100.');
  await recordPage(page)
    .field(/^Titel/)
    .fill('Brief van toen');
  await page.keyboard.press('ControlOrMeta+S');
  await page.getByText('1 veld klopt nog niet').waitFor();
  expect((await readContents(page)).documents[0]).toMatchObject({ title: 'Brief' });
  await typeOver('22-2-2024');
  await recordPage(page).save();
  expect((await readContents(page)).documents[0]).toMatchObject({
    title: 'Brief van toen',
    date: '2024-02-22',
  });
});

const TYPED = readFileSync(
  join(import.meta.dirname, '../fixtures/cases/date-typed-as-dutch-people-type.tsv'),
  'utf8',
)
  .split('\n')
  .map((line) => line.split('\t'))
  .filter(([, expected = '']) => /^\d{4}-\d{2}-\d{2}$/.test(expected))
  .map(([typed = '', expected = '']) => [typed, expected] as const);
const PASTED = /^Ctrl\+V of "(.+)"$/;

test.each(TYPED)('%s is saved as %s', async (typed, day) => {
  const pasted = PASTED.exec(typed)?.[1];
  await typeOver(pasted ?? typed);
  if (pasted !== undefined) {
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('ControlOrMeta+X');
    expect(await field().inputValue()).toBe('');
    await page.keyboard.press('ControlOrMeta+V');
    expect(await field().inputValue()).toBe(pasted);
  }
  await around().getByText(printWeekday(day), { exact: true }).waitFor();
  await page.keyboard.press('ControlOrMeta+S');
  await expect.poll(saved).toBe(day);
  await page.keyboard.press('Tab');
  await expect.poll(() => field().inputValue()).toBe(printDate(day));
});

test.each([
  ['vr 2 feb. ’24', '2024-02-02'],
  ['1-1-02024', '2024-01-01'],
  ['2024-02-02T00:00:00', '2024-02-02'],
])('%s and Enter saves %s', async (typed, day) => {
  await typeOver(typed);
  await page.keyboard.press('Enter');
  await expect.poll(saved).toBe(day);
  expect(await field().inputValue()).toBe(printDate(day));
});

test('half a date and Ctrl+S is refused beside the field; what was typed and what was saved stay', async () => {
  const before = await saved();
  await typeOver('0202');
  await page.keyboard.press('ControlOrMeta+S');
  expect(await refusal()).toMatch(/^“0202” is geen hele datum\./);
  expect(await field().inputValue()).toBe('0202');
  // The summary leads back to the field.
  const summary = page.getByRole('alert').getByRole('button', { name: 'Datum', exact: true });
  await enter(page, summary);
  await expect.poll(() => field().evaluate((it) => it === document.activeElement)).toBe(true);
  expect(await findViolations(page)).toEqual([]);
  expect(await saved()).toBe(before);
  await page.keyboard.press('End');
  await page.keyboard.type('2024');
  await page.keyboard.press('ControlOrMeta+S');
  await expect.poll(saved).toBe('2024-02-02');
});

test.each([
  ['31-2-2024', 'de laatste dag van die maand is 29 februari 2024'],
  ['2/13/2024', 'heeft de maand vóór de dag'],
  ['1 juli', 'ontbreekt het jaar'],
  ['februari 2024', 'ontbreekt de dag'],
  ['45324', 'zoals een rekenblad een datum bewaart'],
  ['1-7-0024', 'ligt niet tussen 1945 en 2100'],
  ['ma 2-2-2024', 'het is vrijdag 2 februari 2024'],
])('%s is refused as soon as the field is left: %s', async (typed, why) => {
  await typeOver(typed);
  await page.keyboard.press('Tab');
  await expect.poll(refusal).toContain(why);
  expect(await field().inputValue()).toBe(typed);
  await page.keyboard.press('ControlOrMeta+S');
  await page.getByText('1 veld klopt nog niet').waitFor();
  expect(await saved()).toBe('2024-02-02');
});

test('an emptied field is no date', async () => {
  await typeOver('');
  await page.keyboard.press('Delete');
  await recordPage(page).save();
  expect(await saved()).toBeUndefined();
});

test('the calendar is gone through by keyboard, within the time of a dossier', async () => {
  await typeOver('31-1-2024');
  const opens = around().getByRole('button', { name: 'Kalender openen voor Datum' });
  const calendar = page.getByRole('dialog', { name: 'Kalender: Datum' });
  await enter(page, opens);
  await calendar.waitFor();
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findViolations(page)).toEqual([]);
  }
  await page.keyboard.press('Escape');
  await calendar.waitFor({ state: 'detached' });
  expect(await field().inputValue()).toBe('31 januari 2024');
  await page.keyboard.press('Enter');
  await calendar.waitFor();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await calendar.waitFor({ state: 'detached' });
  expect(await field().inputValue()).toBe('1 februari 2024');
  // The focus is back where the calendar was opened.
  await page.keyboard.press('Enter');
  await calendar.getByRole('button', { name: 'Volgend jaar' }).click();
  await calendar.getByText('februari 2025').first().waitFor();
  await calendar.getByRole('button', { name: 'Vandaag' }).click();
  expect(await field().inputValue()).toBe('15 april 2024');
  await recordPage(page).save();
  expect(await saved()).toBe('2024-04-15');
});

test('a field for several days saves the one that is being typed, and refuses half a one', async () => {
  await framePage(page).goTo('Moties en toezeggingen');
  await checklistPage(page).open(/Jansen c\.s\./);
  await checklistPage(page).tab('Gegevens');
  const days = page.getByRole('textbox', { name: 'Aangehouden op' });
  const heldOver = async () => (await readContents(page)).motions[0]?.heldOver;
  await tabTo(page, days);
  await page.keyboard.type('12 mrt');
  await page.keyboard.press('ControlOrMeta+S');
  const summary = page.getByRole('alert').getByRole('button', { name: 'Aangehouden op' });
  await enter(page, summary);
  expect(await days.inputValue()).toBe('12 mrt');
  expect(await heldOver()).toEqual(['2024-03-05']);
  await page.keyboard.press('End');
  await page.keyboard.type(" '24");
  await page.keyboard.press('Enter');
  await page
    .getByRole('list', { name: /^Aangehouden op/ })
    .getByText('12 maart 2024')
    .waitFor();
  expect(await days.inputValue()).toBe('');
  // The last one is not put among the others first.
  await page.keyboard.type('20-2-2024');
  await page.keyboard.press('ControlOrMeta+S');
  await expect.poll(heldOver).toEqual(['2024-02-20', '2024-03-05', '2024-03-12']);
});

test('the day of a stand may leave out its year; half a date makes none', async () => {
  await framePage(page).goTo('Bijlagen');
  await page.getByRole('button', { name: 'Stand-versie maken' }).click();
  const dialog = page.getByRole('dialog');
  const day = dialog.getByRole('textbox', { name: /^Stand per/ });
  await page.keyboard.type('februari 2024');
  await page.keyboard.press('Enter');
  await dialog.getByText(/^Van “februari 2024” ontbreekt de dag\./).waitFor();
  expect(await day.inputValue()).toBe('februari 2024');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('1 mrt');
  await dialog.getByText('vrijdag 1 maart 2024').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect((await readContents(page)).annexes[0]).not.toHaveProperty('asOf');
});
