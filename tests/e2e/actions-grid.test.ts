import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Bridge } from '../../preload/contract.ts';
import { findViolations } from './find-violations.ts';
import { endApp, type RunningApp } from './launch-app.ts';
import { openBudget } from './open-budget.ts';
import { type ActionsPage, actionsPage } from './pages/actions-page.ts';
import { readContents } from './read-contents.ts';
import { takeBack } from './take-back.ts';

// The grids of amounts: typing, refusing, pasting, copying, units.

let app: RunningApp;

/** The screen of the dossier that is open. */
async function screen(): Promise<ActionsPage> {
  return actionsPage(await app.firstPage());
}

beforeAll(async () => {
  app = await openBudget();
});

afterAll(async () => {
  await endApp(app);
});

test('a cell is worked in as in a spreadsheet, by keyboard alone', async () => {
  const page = await app.firstPage();
  const actions = await screen();
  await actions.cell('1', 2023).click();
  await page.keyboard.type('1,5');
  await page.keyboard.press('Tab');
  await expect.poll(() => actions.shown('1', 2023)).toBe('1,5');
  await expect.poll(() => actions.totals(1)).toEqual(['1,5', '20', '30', '0', '51,5']);

  await page.keyboard.press('F2');
  expect(await actions.editor.inputValue()).toBe('5');
  await page.keyboard.press('Escape');
  expect(await actions.shown('1', 2024)).toBe('5');

  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Delete');
  await expect.poll(() => actions.shown('1', 2023)).toBe('');
  await expect.poll(() => actions.totals(1)).toEqual(['0', '20', '30', '0', '50']);
  await takeBack(await app.firstPage());
  await expect.poll(() => actions.shown('1', 2023)).toBe('1,5');
  await takeBack(await app.firstPage());
  await expect.poll(() => actions.shown('1', 2023)).toBe('');
});

test('a refused amount keeps what was typed, beside the reason, also when one goes on', async () => {
  const page = await app.firstPage();
  const actions = await screen();
  await actions.type('2', 2025, '12.50');
  await actions.alert.getByText('“12.50” heeft een punt op een andere plaats').waitFor();
  expect(await actions.editor.inputValue()).toBe('12.50');
  await actions.cell('5', 2023).click();
  expect(await actions.cell('2', 2025).textContent()).toMatch(/^12\.50Geweigerd: “12\.50”/);
  expect((await readContents(await app.firstPage())).actions[1]?.budget).toHaveLength(1);

  await actions.chooseUnit('mln.');
  await actions.cell('2', 2025).click();
  await page.keyboard.press('Enter');
  expect(await actions.editor.inputValue()).toBe('12.50');
  await page.keyboard.press('Escape');
  expect(await actions.shown('2', 2025)).toBe('');
  await actions.chooseUnit('× 10.000');
});

test('an amount that was changed elsewhere since typing began is shown beside what was typed', async () => {
  const page = await app.firstPage();
  const actions = await screen();
  await actions.cell('2', 2026).click();
  await page.keyboard.type('7');
  const { id = '' } = (await readContents(page)).actions[1] ?? {};
  await page.evaluate(async (action) => {
    const { kamerdossier } = window as unknown as { readonly kamerdossier: Bridge };
    await kamerdossier.budget.setCells({ cells: [{ action, year: 2026, amount: 30_000 }] });
  }, id);
  await page.keyboard.press('Enter');
  const refused =
    /Actie 2 in 2026: u wilde €\s70\.000, intussen staat er €\s30\.000 \(het was niets\)/;
  await page.getByText(refused).first().waitFor();
  expect((await readContents(page)).actions[1]?.budget).toContainEqual(
    expect.objectContaining({ year: 2026, amount: 30_000 }),
  );
  // Who has seen it and types it again means it.
  await actions.cell('2', 2026).click();
  await page.keyboard.press('F2');
  await page.keyboard.press('Enter');
  await expect.poll(() => actions.shown('2', 2026)).toBe('7');
  await takeBack(page);
  await takeBack(page);
  await expect.poll(() => actions.shown('2', 2026)).toBe('');
});

test('a block from Excel lands in the right cells, as one step; one unreadable cell refuses it whole', async () => {
  const page = await app.firstPage();
  const actions = await screen();
  await actions.cell('2', 2023).click();
  await actions.paste('1\t2\r\n\t0,5\r\n1.000\t0\r\n');
  // The empty cell is asked about; Enter takes the first answer.
  await actions.nothing.getByText('1 lege cel').waitFor();
  await page.keyboard.press('Enter');
  await actions.toast
    .getByText('5 bedragen ingevuld in acties 2 t/m 5, 2023-2024; 1 leeg gelaten')
    .waitFor();
  await expect.poll(() => actions.shown('5', 2023)).toBe('1.000');
  expect(await actions.shown('2', 2023)).toBe('1');
  expect(await actions.shown('2', 2024)).toBe('2');
  expect(await actions.shown('3 en 4', 2023)).toBe('');
  expect(await actions.shown('3 en 4', 2024)).toBe('0,5');
  expect(await actions.shown('5', 2024)).toBe('0');
  const [, second, , fourth] = (await readContents(await app.firstPage())).actions;
  expect(second?.budget).toMatchObject([
    { year: 2023, amount: 10_000, provenance: 'vastgesteld' },
    { year: 2024, amount: 20_000, provenance: 'vastgesteld' },
  ]);
  expect(fourth?.budget).toMatchObject([
    { year: 2023, amount: 10_000_000 },
    { year: 2024, amount: 0 },
    { year: 2025, amount: 200_000 },
  ]);
  await takeBack(await app.firstPage());
  await expect.poll(() => actions.totals(1)).toEqual(['0', '20', '30', '0', '50']);

  await actions.cell('1', 2023).click();
  await actions.paste('1\t2\n3\t4 mln\n');
  await actions.alert
    .getByText('Rij 2, kolom 2 (actie 2, 2024): “4 mln” is geen bedrag in tienduizend euro')
    .waitFor();
  expect(await actions.totals(1)).toEqual(['0', '20', '30', '0', '50']);
  await actions.cell('5', 2026).click();
  await actions.paste('1\t2\n');
  await actions.alert.getByText(/vanaf hier passen er \d+ × 1\./).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => actions.alert.count()).toBe(0);
});

test('cells without an amount are asked about once, and every unreadable cell is listed', async () => {
  const page = await app.firstPage();
  const actions = await screen();
  await actions.cell('1', 2023).click();
  await actions.paste('20\t-\tn.v.t.\t-\r\n-\t1.000\t1,5-\t € -   \r\n');
  await actions.nothing.getByText('4 keer “-”, 1 keer “n.v.t.”').waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await actions.nothing.waitFor({ state: 'detached' });
  expect(await actions.totals(1)).toEqual(['0', '20', '30', '0', '50']);
  // The cell has the focus again.
  await page.keyboard.press('ControlOrMeta+V');
  await actions.nothing.waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await actions.toast
    .getByText('3 bedragen ingevuld in acties 1 t/m 2, 2023-2026; 5 overgeslagen')
    .waitFor();
  await expect.poll(() => actions.totals(1)).toEqual(['20', '1.015', '28,5', '0', '1.063,5']);
  expect(await actions.shown('1', 2024)).toBe('5');
  await takeBack(page);
  await expect.poll(() => actions.totals(1)).toEqual(['0', '20', '30', '0', '50']);

  await actions.cell('1', 2023).click();
  await actions.paste('1\tveel\n12.50\t2\n');
  expect(await actions.alert.getByRole('listitem').allTextContents()).toEqual([
    'Rij 1, kolom 2 (actie 1, 2024): “veel” is geen bedrag in tienduizend euro',
    'Rij 2, kolom 1 (actie 2, 2023): “12.50” heeft decimalen of een punt op een andere plaats dan per duizendtal',
  ]);
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await actions.totals(1)).toEqual(['0', '20', '30', '0', '50']);
});

test('a table of the letter lands over action lines, its heads, names and totals left out', async () => {
  const page = await app.firstPage();
  const actions = await screen();
  await actions.cell('5', 2023).click();
  const table = [
    'Actielijn 1. Bewustwording',
    'Nr.\tActie\t2023\t2024\t2025\t2026\tTotaal',
    '5\tEen actie\t1\t2\t3\t4\t10',
    '\tTotaal\t1\t2\t3\t4\t10',
    'Actielijn 2. Meldingsbereidheid',
    'Nr.\tActie\t2023\t2024\t2025\t2026\tTotaal',
    '6\tNog een actie\t5\t6\t7\t8\t26',
  ].join('\r\n');
  const before = (await readContents(page)).actions.map(({ budget }) => budget);
  await actions.paste(`${table}\r\n`);
  await actions.toast
    .getByText(
      '8 bedragen ingevuld in acties 5 t/m 6, 2023-2026; kopregels overgeslagen; eerste 2 kolommen overgeslagen; totalen overgeslagen',
    )
    .waitFor();
  await expect.poll(() => actions.shown('6', 2026)).toBe('8');
  expect(await actions.shown('5', 2026)).toBe('4');
  await actions.toast.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect
    .poll(async () => (await readContents(page)).actions.map(({ budget }) => budget))
    .toEqual(before);

  await actions.cell('5', 2024).click();
  await actions.paste('2023\t2024\n1\t2\n');
  await actions.alert
    .getByText('in de kopregel staat 2023, 2024, maar vanaf de gekozen cel is het 2024, 2025')
    .waitFor();
  await page.keyboard.press('Escape');
});

test('a block is copied in the unit that is shown, and comes back to the euro', async () => {
  const page = await app.firstPage();
  const actions = await screen();
  await actions.cell('1', 2024).click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('ControlOrMeta+C');
  await actions.cell('1', 2025).click();
  await page.keyboard.press('ControlOrMeta+V');
  await expect.poll(() => actions.shown('2', 2025)).toBe('5');
  expect(await actions.shown('1', 2025)).toBe('5');
  await takeBack(await app.firstPage());
  await expect.poll(() => actions.shown('2', 2025)).toBe('');

  // Also where another unit is chosen in between, and without a question about its blank cells.
  await actions.cell('1', 2023).click();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('ControlOrMeta+C');
  await actions.chooseUnit('€');
  await actions.cell('1', 2025).click();
  await page.keyboard.press('ControlOrMeta+V');
  await expect.poll(() => actions.shown('1', 2026)).toBe('50.000');
  expect(await actions.shown('1', 2025)).toBe('');
  await takeBack(await app.firstPage());
  await expect.poll(() => actions.shown('1', 2026)).toBe('');
  await actions.chooseUnit('× 10.000');
});

test('another unit changes no amount', async () => {
  const actions = await screen();
  const shown: Record<string, string> = {
    '€': '300.000',
    '× 1.000': '300',
    'mln.': '0,3',
    '× 10.000': '30',
  };
  for (const [unit, amount] of Object.entries(shown)) {
    await actions.chooseUnit(unit);
    expect(await actions.shown('9', 2025)).toBe(amount);
  }
});
