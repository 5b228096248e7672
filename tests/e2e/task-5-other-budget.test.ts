import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkDossier } from '../../db/model/checks/index.ts';
import { chooseByKeys, enter, tabTo } from './keyboard.ts';
import { endApp, type RunningApp } from './launch-app.ts';
import { openBudget, reopenBudget } from './open-budget.ts';
import { type ActionsPage, actionsPage } from './pages/actions-page.ts';
import { annexesPage } from './pages/annexes-page.ts';
import { framePage } from './pages/frame-page.ts';
import { plain } from './pages/proposals-page.ts';
import { printedText } from './printed-text.ts';
import { readContents } from './read-contents.ts';
import { takeBack } from './take-back.ts';

// The budget for 2025 changes: a stand of Bijlage 2, and € 50.000 from 2025 to 2026, by keyboard.

let app: RunningApp;
let page: Page;
let actions: ActionsPage;
let sent: Awaited<ReturnType<typeof readContents>>;

/** For what is worked on elsewhere: a machine may be busy. */
const PATIENCE = { timeout: 15_000 };

const TITLE =
  'Financieel overzicht van het programma Samen tegen mensenhandel, stand per 6 maart 2025';

async function show(running: RunningApp): Promise<void> {
  app = running;
  page = await app.firstPage();
  actions = actionsPage(page);
}

beforeAll(async () => {
  await show(await openBudget());
  sent = await readContents(page);
});

afterAll(async () => {
  expect(app.observed).toEqual({ violations: [], requests: [], errors: [] });
  await endApp(app);
});

const linkTo = (screen: string): Locator =>
  framePage(page).navigation.getByRole('link', { name: screen, exact: true });

/** What is left of the budget, per year. */
async function left(): Promise<readonly string[]> {
  const row = actions.balance.getByRole('row', { name: /^Over/ });
  return (await row.getByRole('cell').allTextContents()).slice(0, 4).map(plain);
}

const codes = async () => checkDossier(await readContents(page)).map(({ code }) => code);

test('the copy of Bijlage 2 becomes a stand with a title and a day of its own', async () => {
  await enter(page, linkTo('Bijlagen'));
  await annexesPage(page).ready();
  await chooseByKeys(page, page.getByRole('button', { name: /Bijlage$/ }), 'Bijlage 2');
  await enter(page, page.getByRole('button', { name: 'Stand-versie maken' }));
  const dialog = page.getByRole('dialog');
  // It has the focus, and what is typed takes the place of today.
  await tabTo(page, dialog.getByRole('textbox', { name: /^Stand per/ }));
  await page.keyboard.type('6 maart 2025');
  const title = dialog.getByRole('textbox', { name: /^Titel/ });
  await expect.poll(() => title.inputValue()).toBe(TITLE);
  await enter(page, dialog.getByRole('button', { name: 'Maken' }));
  await dialog.waitFor({ state: 'detached' });
  const annex = async () => (await readContents(page)).annexes[1];
  await expect.poll(annex).toMatchObject({ title: TITLE, asOf: '2025-03-06', state: 'concept' });
  expect(await annex()).not.toHaveProperty('copyOf');
});

test('€ 50.000 of action 9 moves to 2026: the year that has too much turns red, until the reservation takes it up', async () => {
  await enter(page, linkTo('Acties en begroting'));
  expect(await left()).toEqual(['past', 'past', 'past', 'past']);
  await tabTo(page, actions.grid(2).locator('td[tabindex="0"]'));
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight'])
    await page.keyboard.press(key);
  expect(plain(await page.locator(':focus').textContent())).toContain('30');
  await page.keyboard.type('25');
  await page.keyboard.press('Tab');
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await expect.poll(left, PATIENCE).toEqual(['past', 'past', '5 over', '5 te veel']);
  expect(await actions.balance.locator('.badge-negative').allTextContents()).toEqual(['5 te veel']);
  expect(await codes()).toContain('budget-exceeded');
  expect(await codes()).toContain('budget-unallocated');
  expect(await codes()).not.toContain('copy-changed');

  const offers = page.getByRole('list', { name: 'Tegenboeking in de reservering' });
  expect((await offers.getByRole('button').allTextContents()).map(plain)).toEqual([
    '2025: regel h van € 200.000 naar € 250.000',
    '2026: regel h van € 1.050.000 naar € 1.000.000',
  ]);
  await enter(page, offers.getByRole('button', { name: /^2026/ }));
  // The focus goes on to what is left to settle.
  await expect.poll(() => page.locator(':focus').textContent()).toContain('2025: regel h');
  await expect.poll(left, PATIENCE).toEqual(['past', 'past', '5 over', 'past']);
  await page.keyboard.press('Enter');
  await expect.poll(left, PATIENCE).toEqual(['past', 'past', 'past', 'past']);
  expect(await codes()).not.toContain('budget-exceeded');
  expect(await codes()).not.toContain('budget-unallocated');
});

test('it is there after closing and opening again, in the programme table too', async () => {
  await show(await reopenBudget(app));
  await enter(page, page.getByRole('link', { name: 'Programma', exact: true }));
  await tabTo(page, page.getByRole('radiogroup', { name: 'Bedragen in' }));
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => actions.shown('d', 2025)).toBe('0,35');
  expect(await actions.shown('d', 2026)).toBe('0,4');
  expect(await actions.shown('h', 2025)).toBe('0,25');
  expect(await actions.shown('h', 2026)).toBe('1');
  expect(await actions.totals('programme')).toEqual(['2', '2', '2', '2', '8']);
});

test('the annex prints the stand: its title, the action, its line, the reservation', async () => {
  const text = await printedText(page, 2);
  expect(text).toContain(`Bijlage 2: ${TITLE}`);
  expect(text).not.toContain('Kopie van');
  expect(text).toContain('9. Opzetten van een centraal informatiepunt. 25 5 10. ');
  expect(text).toContain('Totaal 0 15 35 40');
  expect(text).toContain('d. Actielijn 2. Vergroten van de meldingsbereidheid - 0,15 0,35 0,4');
  expect(text).toContain('2023, 2024, 2025 - 0,5 0,25 1 Totaal 2 2 2 2');
});

test('each of the five steps can be taken back, to the dossier as it was', async () => {
  await tabTo(page, linkTo('Acties en begroting'));
  const { annexes, actions: own, programme } = sent;
  for (let steps = 0; steps < 5; steps += 1) await takeBack(page);
  await expect
    .poll(async () => {
      const now = await readContents(page);
      return { annexes: now.annexes, actions: now.actions, programme: now.programme };
    }, PATIENCE)
    .toEqual({ annexes, actions: own, programme });
});
