import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseByKeys, enter, tabTo } from './keyboard.ts';
import { endApp, type RunningApp } from './launch-app.ts';
import { openExample } from './open-example.ts';
import { framePage } from './pages/frame-page.ts';
import { readContents } from './read-contents.ts';
import { takeBack } from './take-back.ts';

// Who types right on has the focus where it is meant to be: never on nothing, where words are lost.

let app: RunningApp;
let page: Page;

const ADD = 'ControlOrMeta+Shift+N';
const SAVE = 'ControlOrMeta+S';
const WORDS = 'Publiekscampagne in het uitgaansleven.';

beforeAll(async () => {
  ({ app, page } = await openExample({ today: '2024-06-20' }));
});

afterAll(async () => {
  expect(app.observed).toEqual({ violations: [], requests: [], errors: [] });
  await endApp(app);
});

const hasFocus = (part: Locator) => part.evaluate((element) => element === document.activeElement);

const detail = () => page.locator('.list-detail-detail');

test.each([
  { screen: 'Organisaties', field: /^Naam/ },
  { screen: 'Kamerstukken', field: /^Vindplaats/ },
  { screen: 'Moties en toezeggingen', field: /^Kamerstuk van de motie/ },
  { screen: 'Acties en begroting', field: /^Tekst/ },
  { screen: 'Voorstellen', field: /^Voorstel/ },
])('after «Nieuw» in $screen the first field takes what is typed', async ({ screen, field }) => {
  await framePage(page).goTo(screen);
  await page.keyboard.press(ADD);
  const first = detail()
    .getByRole('textbox', { name: field })
    .or(detail().getByRole('combobox', { name: field }));
  await expect.poll(() => hasFocus(first)).toBe(true);
  await page.keyboard.type('Nieuw');
  expect(
    await first.evaluate((element) => ('value' in element ? element.value : element.textContent)),
  ).toBe('Nieuw');
  await page.keyboard.press('Escape');
  await enter(page, detail().getByRole('button', { name: 'Annuleren' }));
});

test('a new proposal, by key: its row has the focus once it is saved, and one undo takes it back', async () => {
  await page.keyboard.press(ADD);
  await page.keyboard.type(WORDS);
  await page.keyboard.press(SAVE);
  const row = page.locator('[data-line]', { hasText: WORDS });
  await expect.poll(() => hasFocus(row)).toBe(true);
  await takeBack(page);
  await expect.poll(() => row.count()).toBe(0);
});

test('amounts taken from the words give no false complaint, and the words keep the focus', async () => {
  await page.keyboard.press(ADD);
  await page.keyboard.type(WORDS);
  const costs = detail().getByRole('textbox', { name: 'Zo staat het in de bijlage' });
  await tabTo(page, costs);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('250.000 incidenteel en 40.000 structureel');
  await enter(page, detail().getByRole('button', { name: 'Als bedragen overnemen' }));
  await expect.poll(() => hasFocus(costs)).toBe(true);
  expect(await detail().locator('.field-error').allTextContents()).toEqual([]);
  await page.keyboard.press(SAVE);
  const saved = async () =>
    (await readContents(page)).proposals.find(({ text }) => text === WORDS)?.costs;
  await expect.poll(saved).toMatchObject([
    { amount: 250_000, kind: 'incidenteel' },
    { amount: 40_000, kind: 'structureel' },
  ]);
});

test('a row that is added has the focus in its first field, and none is thrown away on the way', async () => {
  await page.keyboard.press(ADD);
  await page.keyboard.type('Nog een voorstel.');
  await chooseByKeys(
    page,
    detail().getByRole('button', { name: /Stand van de raming$/ }),
    'Geraamd',
  );
  await page.keyboard.press('Tab');
  await page.keyboard.type('75.000');
  await enter(page, detail().getByRole('button', { name: 'Bedrag toevoegen' }));
  await page.keyboard.type('80.000');
  const amounts = detail().getByRole('textbox', { name: 'Bedrag', exact: true });
  await page.keyboard.press('Tab');
  const typed = () =>
    amounts.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
  expect((await typed()).map((each) => each.replace(/\D/g, ''))).toEqual(['75000', '80000']);
  await enter(page, detail().getByRole('button', { name: 'Bedrag 2 weghalen' }));
  await expect
    .poll(() => hasFocus(detail().getByRole('button', { name: 'Bedrag toevoegen' })))
    .toBe(true);
  await enter(page, detail().getByRole('button', { name: 'Annuleren' }));
});

test('after «Herstellen» and after «Bewaren» Tab goes on in the form, and undo is that of the dossier', async () => {
  await page.locator('[data-line]', { hasText: WORDS }).click();
  const text = detail().getByRole('textbox', { name: /^Korte toelichting/ });
  await tabTo(page, text);
  await page.keyboard.type('Sympathiek.');
  await enter(page, detail().getByRole('button', { name: 'Herstellen' }));
  await expect.poll(() => hasFocus(detail().locator('form'))).toBe(true);
  await page.keyboard.press('Tab');
  expect(await hasFocus(detail().getByRole('textbox', { name: /^Voorstel/ }))).toBe(true);
  await tabTo(page, text);
  await page.keyboard.type('Sympathiek.');
  await enter(page, detail().getByRole('button', { name: /^Bewaren/ }));
  const said = async () =>
    (await readContents(page)).proposals.find((each) => each.text === WORDS)?.appreciation;
  await expect.poll(said).toBe('Sympathiek.');
  await takeBack(page);
  await expect.poll(said).toBe('');
});
