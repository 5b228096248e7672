import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endApp, type RunningApp } from './launch-app.ts';
import { openExample } from './open-example.ts';
import { checklistPage } from './pages/checklist-page.ts';
import { framePage } from './pages/frame-page.ts';
import { type RecordPage, recordPage } from './pages/record-page.ts';
import { readContents } from './read-contents.ts';

// A motion is recorded from its paper: its request split, its term read, what does not fit refused.

let app: RunningApp;
let page: Page;
let screen: RecordPage;

const REQUEST =
  'verzoekt de regering te onderzoeken of het kan; verzoekt de regering de Kamer te informeren';

beforeAll(async () => {
  ({ app, page } = await openExample({ today: '2024-05-01' }));
  await framePage(page).goTo('Moties en toezeggingen');
  screen = recordPage(page);
});

afterAll(async () => {
  expect(app.observed).toEqual({ violations: [], requests: [], errors: [] });
  await endApp(app);
});

const texts = () =>
  page
    .getByRole('form')
    .locator('.element-row .link-text')
    .filter({ visible: true })
    .allTextContents();

test('a second motion over one paper is refused beside the field, in whatever spelling', async () => {
  await screen.press('Nieuwe motie');
  const paper = page.getByRole('combobox', { name: /^Kamerstuk van de motie/ });
  await paper.fill('28638-244');
  await paper.press('Enter');
  await screen.field(/^Korte naam/).fill('Jansen c.s.');
  await page.keyboard.press('ControlOrMeta+S');
  await page.getByText('Bij dit stuk hoort al een andere motie.').first().waitFor();
});

test('the paper is made on the spot, as a motion, and the request is split', async () => {
  await screen.find('Kamerstuk van de motie', 'kst-28638-261', /^Maak dit stuk aan/);
  const kind = page.locator('.new-paper').getByRole('button', { name: /Soort$/ });
  expect(await kind.textContent()).toContain('motie');
  await page.getByRole('textbox', { name: 'Datum van indiening' }).click();
  await page.keyboard.type('24 apr. 2024');
  await page.getByRole('textbox', { name: /^Dictum/ }).fill(REQUEST);
  await screen.press('Splits het verzoek');
  await expect.poll(texts).toHaveLength(2);
  // Split again, nothing comes twice.
  await screen.press('Splits het verzoek');
  await page.getByText('Geen nieuwe onderdelen in de tekst gevonden.').waitFor();
  const [first = '', second = ''] = await texts();
  const row = page.locator('.element-row').first();
  await row.getByRole('button', { name: 'Onderdeel 1 omlaag' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(texts).toEqual([second, first]);
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(texts).toEqual([first, second]);
  await page
    .getByRole('button', { name: 'Onderdeel 1 samenvoegen met het volgende' })
    .press('Enter');
  await expect.poll(texts).toEqual([`${first} ${second}`]);
  const text = page.locator('.element-row .link-text').first();
  await text.fill('Onderzoeken of het kan\nDe Kamer informeren');
  await page.getByRole('button', { name: 'Splits op regels' }).press('Enter');
  await expect.poll(texts).toEqual(['Onderzoeken of het kan', 'De Kamer informeren']);
});

test('a term before the day it was asked is refused; its phrase is read, and the day confirmed', async () => {
  await screen.press('Termijn toevoegen');
  const phrase = screen.field(/^Zoals gezegd/);
  await phrase.fill('zo snel als het kan');
  await page.getByText(/^Hieruit is geen dag te lezen/).waitFor();
  await page.getByRole('textbox', { name: 'Uiterlijk' }).click();
  await page.keyboard.type('1-3-24');
  await page.keyboard.press('ControlOrMeta+S');
  await page
    .getByText(/1 maart 2024 ligt vóór 24 april 2024/)
    .first()
    .waitFor();
  await phrase.fill('voor het einde van het jaar');
  await page.getByText(/^Gelezen als 31 december 2024/).waitFor();
  await page.getByRole('button', { name: 'Neem over: 31 december 2024' }).click();
  await screen.save();
  await page.getByRole('heading', { name: 'Motie Jansen c.s.' }).waitFor();
  const { motions, documents } = await readContents(page);
  const made = motions.find(({ short }) => short === 'Jansen c.s.');
  expect(made?.deadlines).toMatchObject([
    { phrase: 'voor het einde van het jaar', date: '2024-12-31', setOn: '2024-05-01' },
  ]);
  expect(made?.elements.map(({ text }) => text)).toEqual([
    'Onderzoeken of het kan',
    'De Kamer informeren',
  ]);
  expect(documents.find(({ id }) => id === made?.document)).toMatchObject({
    kind: 'motie',
    number: '261',
  });
});

test('a postponement is added in place; what stood there stays', async () => {
  await screen.press('Uitstel toevoegen');
  await screen.field(/^Zoals gezegd/).fill('voor de zomer van 2025');
  await page.getByRole('textbox', { name: 'Uiterlijk' }).click();
  await page.keyboard.type('4/7/2025');
  await screen.field('Reden').fill('Het onderzoek loopt uit.');
  await screen.save();
  const terms = page.locator('.terms > li');
  await expect.poll(() => terms.count()).toBe(2);
  await terms.first().getByText('uitgesteld').waitFor();
  await terms.last().getByText('geldt nu').waitFor();
});

test('an element is waived with its reason, in place; that the form is edited holds it back', async () => {
  const checklist = checklistPage(page);
  const card = checklist.elements.nth(1);
  await card.getByRole('button', { name: /^Er volgt niets meer/ }).click();
  await card.getByRole('button', { name: /^Bewaren/ }).click();
  await card.getByText('Vul dit in.').first().waitFor();
  await card
    .getByRole('textbox', { name: /^Waarom er niets meer volgt/ })
    .fill('De Kamer weet het al.');
  await screen.save();
  await card.getByText('vervalt met reden').waitFor();
  await checklist.tab('Gegevens');
  await screen.field(/^Korte naam/).fill('Jansen en Pietersen');
  await checklist.tab('Checklist');
  expect(await checklist.settle.isDisabled()).toBe(true);
  await page.keyboard.press('ControlOrMeta+S');
  await expect.poll(() => checklist.settle.isDisabled()).toBe(false);
});

test('a proposal names its paper in any spelling too, and shows the motion it serves', async () => {
  await framePage(page).goTo('Voorstellen');
  await screen.open('Media aandacht');
  await page
    .locator('.serves')
    .getByRole('link', { name: /Krul en Bikker/ })
    .waitFor();
  await page.locator('.serves').getByText('invulling').waitFor();
  await screen.find('Besloten in', '28 638 nr 262', /^Maak dit stuk aan/);
  await screen.save();
  const { proposals, documents } = await readContents(page);
  const paper = documents.find(({ number }) => number === '262');
  expect(proposals.filter(({ decidedIn }) => decidedIn === paper?.id)).toHaveLength(1);
});
