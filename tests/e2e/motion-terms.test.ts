import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from './find-violations.ts';
import { enter, tabTo } from './keyboard.ts';
import { endApp, type RunningApp } from './launch-app.ts';
import { openExample } from './open-example.ts';
import { framePage } from './pages/frame-page.ts';
import { palettePage } from './pages/palette-page.ts';
import { type RecordPage, recordPage } from './pages/record-page.ts';
import { settlePage } from './pages/settle-page.ts';
import { readContents } from './read-contents.ts';

// A letter of a day to come settles nothing; a term in a request is offered, a wrong day challenged.

let app: RunningApp;
let page: Page;
let screen: RecordPage;

const REQUEST =
  'verzoekt de regering een plan te maken en de Kamer hierover voor eind januari te informeren';
const VELTMAN = /^Motie Veltman/;

beforeAll(async () => {
  // The example's letter is of 2 February 2024.
  ({ app, page } = await openExample({ today: '2024-01-15' }));
  screen = recordPage(page);
});

afterAll(async () => {
  expect(app.observed).toEqual({ violations: [], requests: [], errors: [] });
  await endApp(app);
});

test('a letter of a day to come settles no motion, and the dialog says why', async () => {
  const settle = settlePage(page);
  await palettePage(page).choose('Afdoen met brief');
  await settle.dialog.waitFor();
  await settle.choosePaper('28638-247');
  await tabTo(page, settle.item(VELTMAN));
  await page.keyboard.press('Space');
  await enter(page, settle.review);
  const why = settle.dialog.getByRole('alert');
  await why.filter({ hasText: 'is van een dag die nog moet komen; verbeter de datum' }).waitFor();
  expect(await settle.carryOut.isDisabled()).toBe(true);
  expect(await findViolations(page)).toEqual([]);
  await enter(page, settle.dialog.getByRole('button', { name: 'Annuleren' }));
  await settle.dialog.waitFor({ state: 'detached' });
  const { motions } = await readContents(page);
  expect(motions.some(({ progress }) => progress === 'afgedaan')).toBe(false);
});

test('the term in a request is offered with its day, and taken by key', async () => {
  await framePage(page).goTo('Moties en toezeggingen');
  await screen.press('Nieuwe motie');
  await screen.find('Kamerstuk van de motie', 'kst-28638-261', /^Maak dit stuk aan/);
  await screen.field(/^Korte naam/).fill('Jansen c.s.');
  await page.getByRole('textbox', { name: /^Dictum/ }).fill(REQUEST);
  const offer = page.getByRole('button', {
    name: 'Neem over: «voor eind januari» (31 januari 2024)',
  });
  await enter(page, offer);
  await offer.waitFor({ state: 'detached' });
  await expect.poll(() => screen.field(/^Zoals gezegd/).inputValue()).toBe('voor eind januari');
  expect(await findViolations(page)).toEqual([]);
});

test('a day that is not what the phrase says is challenged, and kept with a reason', async () => {
  await screen.field(/^Zoals gezegd/).fill('binnen vier weken');
  const challenge = '«binnen vier weken», gesteld op 15 januari 2024, is 12 februari 2024';
  await page.getByRole('status').filter({ hasText: challenge }).waitFor();
  await page.keyboard.press('ControlOrMeta+S');
  await page.locator('.field-error', { hasText: challenge }).first().waitFor();
  await screen.field('Reden').fill('Zo is het in het debat afgesproken.');
  await screen.save();
  const { motions } = await readContents(page);
  expect(motions.find(({ short }) => short === 'Jansen c.s.')?.deadlines).toMatchObject([
    { phrase: 'binnen vier weken', date: '2024-01-31', setOn: '2024-01-15' },
  ]);
});
