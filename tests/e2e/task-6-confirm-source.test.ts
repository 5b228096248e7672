import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkDossier } from '../../db/model/checks/index.ts';
import { findViolations } from './find-violations.ts';
import { chooseByKeys, enter, tabTo } from './keyboard.ts';
import { endApp, type RunningApp } from './launch-app.ts';
import { openBudget, reopenBudget } from './open-budget.ts';
import { type ActionsPage, actionsPage } from './pages/actions-page.ts';
import { type AnnexesPage, annexesPage } from './pages/annexes-page.ts';
import { findingsPage } from './pages/findings-page.ts';
import { framePage } from './pages/frame-page.ts';
import { printedText, savedText } from './printed-text.ts';
import { readContents } from './read-contents.ts';
import { takeBack } from './take-back.ts';

// The paper letter lies beside the screen: what the source hid is read there, by keyboard alone.

let app: RunningApp;
let page: Page;
let actions: ActionsPage;
let annexes: AnnexesPage;

/** For what is worked on elsewhere: a machine may be busy. */
const PATIENCE = { timeout: 20_000 };

/** How many amounts of the example were derived. */
const DERIVED = 27;
/** Those of action lines 2 and 3, on the first page of the source. */
const FIRST_PAGE = 15;

const NOTE = 'Afgeleid uit de totalen per jaar; nog niet vastgesteld.';

async function show(running: RunningApp): Promise<void> {
  app = running;
  page = await app.firstPage();
  actions = actionsPage(page);
  annexes = annexesPage(page);
}

beforeAll(async () => {
  await show(await openBudget());
});

afterAll(async () => {
  expect(app.observed).toEqual({ violations: [], requests: [], errors: [] });
  await endApp(app);
});

async function goTo(screen: string): Promise<void> {
  await enter(page, framePage(page).navigation.getByRole('link', { name: screen, exact: true }));
  await page.getByRole('heading', { level: 1, name: screen, exact: true }).waitFor();
}

/** Asks for Bijlage 2 as the definitive one. */
async function askDefinitive(): Promise<void> {
  await goTo('Bijlagen');
  await chooseByKeys(page, page.getByRole('button', { name: /Bijlage$/ }), 'Bijlage 2');
  await chooseByKeys(page, page.getByRole('button', { name: /Versie$/ }), 'Definitief');
}

const derived = async () =>
  (await readContents(page)).actions.flatMap(({ budget }) =>
    budget.filter(({ provenance }) => provenance === 'afgeleid'),
  ).length;

const reasons = async () =>
  checkDossier(await readContents(page)).filter(({ blocksDefinitive }) => blocksDefinitive);

test('a definitive print is refused while amounts are derived; a concept marks them', async () => {
  expect(await derived()).toBe(DERIVED);
  await askDefinitive();
  await annexes.refused.getByText(`Bijlage 2 bevat afgeleide bedragen (${DERIVED})`).waitFor();
  expect(await annexes.save.isDisabled()).toBe(true);
  const text = await printedText(page, 2);
  expect(text.split(NOTE)).toHaveLength(5);
  expect(text).toContain('22. Training aandachtsfunctionaris. 10 *');
});

test('three are corrected and the others confirmed, row by row, page by page, naming the source', async () => {
  await goTo('Acties en begroting');
  await enter(page, page.getByRole('button', { name: `Bevestigen… (${DERIVED})` }));
  const { dialog } = actions;
  await dialog.waitFor();
  expect(await findViolations(page)).toEqual([]);
  const source = dialog.getByLabel('Gelezen in');
  const ticks = dialog.locator('.confirm-tick');
  const save = dialog.getByRole('button', { name: /bevestigen$/ });

  await tabTo(page, ticks.first());
  await page.keyboard.press('Space');
  await page.keyboard.press('ControlOrMeta+S');
  await actions.alert.getByText('Noem de bron').waitFor();
  await tabTo(page, source);
  await page.keyboard.type('Kamerstuk 28 638, nr. 233, bijlage, blz. 1');
  await tabTo(page, ticks.first());
  for (let row = 1; row < FIRST_PAGE; row += 1) {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
  }
  await enter(page, save);
  await expect.poll(() => ticks.count(), PATIENCE).toBe(DERIVED - FIRST_PAGE);
  await expect.poll(derived, PATIENCE).toBe(DERIVED - FIRST_PAGE);

  // The paper has 22 in 2025, 26 in 2026 and 29 in 2024: the totals of each year are as they were.
  await page.keyboard.press('Shift+Tab');
  await tabTo(page, source);
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('2');
  const correct = async (action: number, year: number, by: string) => {
    const field = dialog.getByLabel(`Jaar van actie ${action}, nu ${year}`);
    await tabTo(page, field);
    await page.keyboard.type(by);
    expect(await field.inputValue()).toBe(by);
  };
  await correct(22, 2024, '2025');
  await correct(26, 2025, '2026');
  await correct(29, 2026, '2024');
  const unread = dialog.locator('.confirm-tick:not(:checked)');
  await expect.poll(() => unread.count()).toBe(DERIVED - FIRST_PAGE - 3);
  await tabTo(page, ticks.first());
  for (let row = 0; row < DERIVED - FIRST_PAGE; row += 1) {
    if (!(await page.locator(':focus').isChecked())) await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
  }
  await enter(page, save);
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(derived, PATIENCE).toBe(0);

  const { actions: kept } = await readContents(page);
  const read = kept.flatMap(({ budget }) => budget.flatMap(({ readIn }) => readIn ?? []));
  expect(new Set(read)).toEqual(
    new Set([
      'Kamerstuk 28 638, nr. 233, bijlage, blz. 1',
      'Kamerstuk 28 638, nr. 233, bijlage, blz. 2',
    ]),
  );
  expect(read).toHaveLength(DERIVED);
  expect((await reasons()).map(({ code }) => code)).not.toContain('copy-changed');
});

test('what else stands in the way is judged with a reason, in the screen of findings', async () => {
  const findings = findingsPage(page);
  await goTo('Controles');
  await chooseByKeys(page, page.getByRole('button', { name: /Tonen$/ }), 'Houdt definitief tegen');
  const count = (await reasons()).length;
  expect(count).toBeGreaterThan(0);
  for (let left = count; left > 0; left -= 1) {
    await expect.poll(() => findings.rows.count(), PATIENCE).toBe(left);
    // The lines are one stop, whichever is the last one was at; the first is the head of a group.
    await tabTo(page, findings.stop);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, findings.reason);
    await page.keyboard.type('Zo staat het in de verzonden brief.');
    await page.keyboard.press('ControlOrMeta+S');
    await findings.detail.getByText(/^Akkoord door/).waitFor();
  }
  expect(await reasons()).toEqual([]);
});

test('then the definitive print goes through, without a note or a mark', async () => {
  const path = join(app.data, 'bijlage-2.pdf');
  await show(await reopenBudget(app));
  await app.inMain(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
  await askDefinitive();
  await annexes.ready();
  expect(await annexes.refused.count()).toBe(0);
  await enter(page, annexes.save);
  await framePage(page).status.getByText('Bijlage 2 is bewaard').waitFor();
  const text = await savedText(path);
  expect(text).not.toContain('*');
  expect(text).not.toContain('Afgeleid');
  expect(text).not.toContain('CONCEPT');
  expect(text).toContain('Kopie van het financieel overzicht');
  expect(text).toContain('22. Training aandachtsfunctionaris. 10 ');
  expect(text).toContain('Totaal 0 35 30 20');
});

test('a confirmation can be taken back: the amounts are derived again', async () => {
  await tabTo(page, framePage(page).navigation.getByRole('link', { name: 'Bijlagen' }));
  const judged = (await readContents(page)).acceptedFindings.length;
  for (let steps = 0; steps < judged + 1; steps += 1) await takeBack(page);
  await expect.poll(derived, PATIENCE).toBe(DERIVED - FIRST_PAGE);
  await takeBack(page);
  await expect.poll(derived, PATIENCE).toBe(DERIVED);
  await annexes.refused.waitFor();
});
