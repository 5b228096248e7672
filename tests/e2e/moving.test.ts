import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from './find-violations.ts';
import { enter, tabTo } from './keyboard.ts';
import { endApp, type RunningApp } from './launch-app.ts';
import { openExample } from './open-example.ts';
import { framePage } from './pages/frame-page.ts';
import { type ProposalsPage, proposalsPage } from './pages/proposals-page.ts';

let app: RunningApp;
let page: Page;
let list: ProposalsPage;

beforeAll(async () => {
  ({ app, page } = await openExample());
  await framePage(page).goTo('Voorstellen');
  list = proposalsPage(page);
});

afterAll(async () => {
  await endApp(app);
});

const toast = () => page.locator('.toast');
const said = (sentence: string | RegExp) =>
  toast().getByText(sentence, { exact: true }).waitFor({ timeout: 10_000 });
const headed = (title: string) =>
  page.getByRole('heading', { level: 2, name: title, exact: true }).waitFor();
const next = () => page.getByRole('button', { name: 'Volgende in de lijst' });
const previous = () => page.getByRole('button', { name: 'Vorige in de lijst' });
const saved = () => page.getByTestId('save-state').getByText('bewaard', { exact: true }).waitFor();

test('the arrows in the head of a record lead to its neighbours, and renumber nothing', async () => {
  const before = await list.read();
  await list.choose(3);
  await enter(page, next());
  await headed('Voorstel 4');
  await page.keyboard.press('Enter');
  await headed('Voorstel 5');
  await page.keyboard.press('Alt+PageDown');
  await headed('Voorstel 6');
  await enter(page, previous());
  await headed('Voorstel 5');
  expect(await toast().count()).toBe(0);
  expect(await list.read()).toEqual(before);
});

test('they follow the list as it is shown: filtered and sorted', async () => {
  await list.filter.fill('politie');
  await expect.poll(async () => (await list.read()).length).toBeLessThan(33);
  const numbers = (await list.read()).map(([number]) => Number(number));
  const [first = 0, second = 0] = numbers;
  await list.choose(first);
  await page.keyboard.press('Alt+PageDown');
  await headed(`Voorstel ${second}`);
  await enter(page, previous());
  await headed(`Voorstel ${first}`);
  // At the end of the list the way on is dead, and the focus stays with the way back.
  expect(await previous().isDisabled()).toBe(true);
  await expect.poll(() => next().evaluate((it) => it === document.activeElement)).toBe(true);
  await list.filter.fill('');
  await expect.poll(async () => (await list.read()).length).toBe(33);
});

test('moving is an action with a name; what became of the numbers is said, and taken back there', async () => {
  await list.choose(1);
  await headed('Voorstel 1');
  await enter(page, page.getByRole('button', { name: 'Verplaatsen', exact: true }));
  await page.getByRole('menuitem', { name: 'Omhoog verplaatsen' }).waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await said('Voorstel 1 is nu 2; 2 nummers en 2 verwijzingen zijn bijgewerkt.');
  await headed('Voorstel 2');
  await enter(page, toast().getByRole('button', { name: 'Ongedaan maken' }));
  await said('Ongedaan gemaakt: Voorstel verplaatst; 2 nummers en 2 verwijzingen zijn bijgewerkt.');
  await headed('Voorstel 1');
  await enter(page, toast().getByRole('button', { name: 'Opnieuw doen' }));
  await said('Opnieuw gedaan: Voorstel verplaatst; 2 nummers en 2 verwijzingen zijn bijgewerkt.');
  await page.keyboard.press('Control+z');
  await headed('Voorstel 1');
});

test('a proposal is sent to another theme by key', async () => {
  await list.choose(8);
  await tabTo(page, next());
  await page.keyboard.press('Control+Shift+M');
  await list.dialog.waitFor();
  await tabTo(page, list.dialog.getByRole('button', { name: /Thema/ }));
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Technologie' }).waitFor();
  await page.keyboard.type('Technologie');
  await page.keyboard.press('Enter');
  await enter(page, list.dialog.getByRole('button', { name: 'Verplaatsen', exact: true }));
  await said(/^Voorstel 8 is nu \d+; \d+ nummers.* bijgewerkt\.$/);
  await page.keyboard.press('Control+z');
  await said(/^Ongedaan gemaakt: /);
});

test('tasks 2 and 3: a late proposal, another theme first, a proposal gone: each says what it did', async () => {
  await list.choose(5);
  await enter(page, list.add);
  await list.text.waitFor();
  await tabTo(page, list.text);
  await page.keyboard.type('Een voorstel dat later binnenkwam.');
  await page.keyboard.press('Control+s');
  await said('Voorstel toegevoegd; 28 nummers en 16 verwijzingen zijn bijgewerkt.');

  await list.group('Technologie · Meest kansrijke acties').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await said(/^Thema verplaatst; \d+ nummers( en \d+ verwijzing(en)?)? (is|zijn) bijgewerkt\.$/);

  await list.choose(6);
  await tabTo(page, next());
  await page.keyboard.press('Control+Delete');
  await enter(page, list.dialog.getByRole('button', { name: 'Verwijderen', exact: true }));
  await said(/^Voorstel verwijderd; 28 nummers en \d+ verwijzingen zijn bijgewerkt\.$/);
  await saved();
});

test('an action that stands for more renumbers those after it, and says so', async () => {
  await framePage(page).goTo('Acties en begroting');
  await page.getByRole('rowheader', { name: /^1 / }).first().click();
  await headed('Actie 1');
  const covers = page.getByRole('textbox', { name: /^Aantal nummers/ });
  // On the way with Tab lie the grids, which choose other actions.
  await covers.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('2');
  await page.keyboard.press('Control+s');
  await said(/^Actie gewijzigd; \d+ nummers( en \d+ verwijzing(en)?)? zijn bijgewerkt\.$/);
  await headed('Actie 1 en 2');
  await page.keyboard.press('Alt+PageDown');
  await headed('Actie 3');
});
