import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkDossier } from '../../db/model/checks/index.ts';
import type { Contents } from '../../db/model/records/contents.ts';
import { findViolations } from './find-violations.ts';
import { endApp, launchApp, type RunningApp } from './launch-app.ts';
import { type ActionsPage, actionsPage } from './pages/actions-page.ts';
import { framePage } from './pages/frame-page.ts';
import { startPage } from './pages/start-page.ts';

let app: RunningApp;

/** The screen of the dossier that is open. */
async function screen(): Promise<ActionsPage> {
  return actionsPage(await app.firstPage());
}

/** Saves the form with Ctrl+S, once the window knows that there is something to save. */
async function saveByKey(page: Page): Promise<void> {
  await expect
    .poll(() => framePage(page).saveState.textContent())
    .toBe('wijzigingen nog niet bewaard');
  await page.keyboard.press('ControlOrMeta+S');
}

/** The form of a proposal, as far as this screen's story needs it. */
function proposalDetails(page: Page) {
  const form = page.getByRole('form', { name: /^Gegevens van voorstel/ });
  return {
    amount: (at: number) => form.getByRole('textbox', { name: 'Bedrag', exact: true }).nth(at),
    /** The year of a one-off amount, among the one-off amounts. */
    year: (at: number) => form.getByRole('textbox', { name: 'In jaar' }).nth(at),
    addAmount: async () => await form.getByRole('button', { name: 'Bedrag toevoegen' }).click(),
    decide: async (decision: string) => {
      await form.getByRole('button', { name: /Besluit$/ }).click();
      await page.getByRole('option', { name: decision, exact: true }).click();
    },
    save: async () => {
      await saveByKey(page);
      await expect.poll(() => framePage(page).saveState.textContent()).toBe('bewaard');
    },
  };
}

/** What this test asks of main by itself. */
interface Asked {
  readonly kamerdossier: {
    readonly contents: { readonly read: (input: object) => Promise<{ readonly value: Contents }> };
    readonly history: { readonly reversible: (input: object) => Promise<unknown> };
  };
}

/** What the file holds now, as main reads it. */
async function contents(): Promise<Contents> {
  const page = await app.firstPage();
  return await page.evaluate(async () => {
    const { kamerdossier } = window as unknown as Asked;
    return (await kamerdossier.contents.read({})).value;
  });
}

/** Takes the last step back, once it is in the file and the window knows that it can be taken back. */
async function undo(): Promise<void> {
  const page = await app.firstPage();
  await expect.poll(() => page.locator('[data-busy]').count()).toBe(0);
  await expect.poll(() => framePage(page).saveState.textContent()).toBe('bewaard');
  // Main answers in turn: after this the window has its own answer to the same question.
  await page.evaluate(async () => {
    const { kamerdossier } = window as unknown as Asked;
    await kamerdossier.history.reversible({});
    await new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)));
  });
  await page.keyboard.press('ControlOrMeta+Z');
}

/** Closes the application and opens the same dossier again, on this screen. */
async function reopen(): Promise<void> {
  await app.quit();
  app = await launchApp({ data: app.data });
  const page = await app.firstPage();
  page.setDefaultTimeout(20_000);
  await page.setViewportSize({ width: 1280, height: 800 });
  await startPage(page).recent.first().click();
  await framePage(page).goTo('Acties en begroting');
}

beforeAll(async () => {
  app = await launchApp();
  const page = await app.firstPage();
  page.setDefaultTimeout(20_000);
  await page.setViewportSize({ width: 1280, height: 800 });
  await startPage(page).openExample();
  await framePage(page).goTo('Acties en begroting');
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
  await undo();
  await expect.poll(() => actions.shown('1', 2023)).toBe('1,5');
  await undo();
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
  expect((await contents()).actions[1]?.budget).toHaveLength(1);

  await actions.chooseUnit('mln.');
  await actions.cell('2', 2025).click();
  await page.keyboard.press('Enter');
  expect(await actions.editor.inputValue()).toBe('12.50');
  await page.keyboard.press('Escape');
  expect(await actions.shown('2', 2025)).toBe('');
  await actions.chooseUnit('× 10.000');
});

test('a block from Excel lands in the right cells, as one step; one unreadable cell refuses it whole', async () => {
  const page = await app.firstPage();
  const actions = await screen();
  await actions.cell('2', 2023).click();
  await actions.paste('1\t2\r\n\t0,5\r\n1.000\t0\r\n');
  await expect.poll(() => actions.shown('5', 2023)).toBe('1.000');
  expect(await actions.shown('2', 2023)).toBe('1');
  expect(await actions.shown('2', 2024)).toBe('2');
  expect(await actions.shown('3 en 4', 2023)).toBe('');
  expect(await actions.shown('3 en 4', 2024)).toBe('0,5');
  expect(await actions.shown('5', 2024)).toBe('0');
  const [, second, , fourth] = (await contents()).actions;
  expect(second?.budget).toMatchObject([
    { year: 2023, amount: 10_000, provenance: 'vastgesteld' },
    { year: 2024, amount: 20_000, provenance: 'vastgesteld' },
  ]);
  expect(fourth?.budget).toMatchObject([
    { year: 2023, amount: 10_000_000 },
    { year: 2024, amount: 0 },
    { year: 2025, amount: 200_000 },
  ]);
  await undo();
  await expect.poll(() => actions.totals(1)).toEqual(['0', '20', '30', '0', '50']);

  await actions.cell('1', 2023).click();
  await actions.paste('1\t2\n3\t4 mln\n');
  const refusal = actions.alert.getByText('niet geplakt om de cel van actie 2, 2024');
  await refusal.waitFor();
  expect(await actions.totals(1)).toEqual(['0', '20', '30', '0', '50']);
  await actions.cell('5', 2026).click();
  await actions.paste('1\t2\n');
  await actions.alert.getByText('vanaf hier passen er 1 × 1').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => actions.alert.count()).toBe(0);
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
  await undo();
  await expect.poll(() => actions.shown('2', 2025)).toBe('');
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

test('an action is made, filled in, moved to another line, removed and put back; it survives a restart', async () => {
  const page = await app.firstPage();
  const actions = await screen();
  await actions.name('5').click();
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  await actions.details.getByRole('textbox', { name: 'Tekst' }).fill('Nieuwe campagne');
  await actions.details.getByRole('textbox', { name: 'Actiehouder' }).fill('JenV');
  await actions.choose('Status', 'Loopt');
  await actions.details.getByRole('button', { name: 'Ronde toevoegen' }).click();
  await actions.details
    .getByRole('textbox', { name: 'Stand van zaken' })
    .fill('De campagne is begonnen.');
  await saveByKey(page);
  await actions.name('6').getByText('Nieuwe campagne').waitFor();
  await actions.details.getByRole('heading', { name: 'Actie 6' }).waitFor();
  await actions.type('6', 2026, '2');
  await expect.poll(() => actions.totals(1)).toEqual(['0', '20', '30', '2', '52']);

  await actions.name('6').click();
  await actions.details.getByRole('heading', { name: 'Actie 6' }).waitFor();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => actions.totals(2)).toEqual(['0', '15', '40', '37', '92']);
  expect((await contents()).programme.at(-1)?.text).toContain('Reservering');
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => actions.totals(1)).toEqual(['0', '20', '30', '2', '52']);

  await reopen();
  const again = await screen();
  await again.name('6').getByText('Nieuwe campagne').waitFor();
  await again.goToPart('Stand van zaken');
  const table = (await app.firstPage()).getByRole('table', { name: /^Actielijn 1\./ });
  const reported = await table.getByRole('row', { name: /Nieuwe campagne/ }).allTextContents();
  expect(reported).toEqual(['6Nieuwe campagneJenVLooptDe campagne is begonnen.']);

  await again.goToPart('Actielijnen');
  await again.name('6').click();
  await again.details.getByRole('heading', { name: 'Actie 6' }).waitFor();
  await again.details.getByRole('button', { name: 'Verwijderen' }).click();
  const question = (await app.firstPage()).getByRole('alertdialog');
  await question.getByRole('button', { name: 'Verwijderen' }).click();
  await again.name('6').getByText('Integratie van de informatie').waitFor();
  await (await app.firstPage()).getByRole('button', { name: 'Ongedaan maken' }).click();
  await again.name('6').getByText('Nieuwe campagne').waitFor();
  await again.name('6').click();
  await again.details.getByRole('heading', { name: 'Actie 6' }).waitFor();
  await again.details.getByRole('button', { name: 'Verwijderen' }).click();
  await question.getByRole('button', { name: 'Verwijderen' }).click();
  await again.name('6').getByText('Integratie van de informatie').waitFor();
});

test('task 5. The budget for 2025 changes: money moves, the reservation follows', async () => {
  const page = await app.firstPage();
  const actions = await screen();
  const states = async () =>
    (await actions.balance.getByRole('row', { name: /^Over/ }).getByRole('cell').allTextContents())
      .slice(0, 4)
      .map((text) => text.replaceAll('\u00a0', ' '));
  expect(await states()).toEqual(['past', 'past', 'past', 'past']);
  await actions.type('9', 2025, '25');
  await actions.type('9', 2026, '5');
  await expect.poll(states).toEqual(['past', 'past', '5 over', '5 te veel']);
  const exceeded = checkDossier(await contents()).filter(({ code }) => code === 'budget-exceeded');
  expect(exceeded).toHaveLength(1);

  await page.getByRole('button', { name: '2025: regel h van € 200.000 naar € 250.000' }).click();
  await page
    .getByRole('button', { name: '2026: regel h van € 1.050.000 naar € 1.000.000' })
    .click();
  await expect.poll(states).toEqual(['past', 'past', 'past', 'past']);

  await reopen();
  const again = await screen();
  await again.goToPart('Programma');
  await again.chooseUnit('mln.');
  await expect.poll(() => again.shown('d', 2025)).toBe('0,35');
  expect(await again.shown('d', 2026)).toBe('0,4');
  expect(await again.shown('h', 2025)).toBe('0,25');
  expect(await again.shown('h', 2026)).toBe('1');
  expect(await again.totals('programme')).toEqual(['2', '2', '2', '2', '8']);
});

test('a line of the programme that follows from its actions takes no amount; another does', async () => {
  const page = await app.firstPage();
  const actions = await screen();
  await actions.cell('d', 2025).click();
  await page.keyboard.type('1');
  expect(await actions.editor.count()).toBe(0);
  await actions.type('a', 2025, '0,4');
  await expect.poll(() => actions.shown('a', 2025)).toBe('0,4');
  await actions.balance.getByText('0,1 te veel').waitFor();
  await undo();
  await expect.poll(() => actions.shown('a', 2025)).toBe('0,3');
});

test('task 6. Confirm what the source hid', async () => {
  const page = await app.firstPage();
  const actions = await screen();
  await actions.goToPart('Actielijnen');
  await actions.chooseUnit('× 10.000');
  const derived = async () =>
    (await contents()).actions.flatMap(({ budget }) =>
      budget.filter(({ provenance }) => provenance === 'afgeleid'),
    ).length;
  const before = await derived();

  // One by one: the amount of one cell, with the source read.
  await actions.cell('8', 2024).click();
  await expect.poll(() => actions.confirm.textContent()).toContain('(1)');
  await actions.confirm.click();
  await actions.dialog.getByRole('button', { name: '1 bedrag bevestigen' }).click();
  await actions.alert.getByText('Noem de bron').waitFor();
  await actions.dialog.getByLabel('Gelezen in').fill('Kamerstuk 28 638, nr. 233, bijlage, blz. 3');
  await actions.dialog.getByRole('button', { name: '1 bedrag bevestigen' }).click();
  await actions.dialog.waitFor({ state: 'detached' });
  expect(await derived()).toBe(before - 1);
  expect(await actions.cell('8', 2024).textContent()).toBe('5');

  // Three that the paper letter says otherwise, and the rest as it stands.
  await actions.cell('1', 2023).click();
  await actions.confirm.click();
  const dialog = actions.dialog;
  expect(await findViolations(page)).toEqual([]);
  await dialog.getByLabel('Gelezen in').fill('Actieplan, 18 oktober 2023, blz. 41');
  await dialog.getByLabel('Jaar van actie 11, nu 2024').selectOption('2025');
  await dialog.getByLabel('Jaar van actie 12, nu 2025').selectOption('2024');
  await dialog.getByLabel('Bedrag van actie 15, nu in 2024').fill('9.5');
  await dialog.getByLabel('Bedrag van actie 15, nu in 2024').press('Tab');
  await dialog.getByRole('button', { name: '3 bedragen bevestigen' }).click();
  await dialog.getByText('“9.5” heeft een punt').first().waitFor();
  await dialog.getByLabel('Bedrag van actie 15, nu in 2024').fill('9,5');
  await dialog.getByRole('checkbox', { name: 'Alles aankruisen' }).check();
  await dialog.getByRole('button', { name: /bedragen bevestigen$/ }).click();
  await dialog.waitFor({ state: 'detached' });

  await expect.poll(derived).toBe(0);
  expect(await actions.shown('11', 2025)).toBe('5');
  expect(await actions.shown('12', 2024)).toBe('5');
  expect(await actions.shown('15', 2024)).toBe('9,5');
  expect(await actions.confirm.count()).toBe(0);
  expect(await page.locator('.derived').count()).toBe(0);
  const codes = checkDossier(await contents()).map(({ code }) => code);
  expect(codes).not.toContain('derived-unconfirmed');
  expect(codes).not.toContain('derived-in-final');
});

test('task 15. Extra money comes (as in nr. 249)', async () => {
  const page = await app.firstPage();
  const actions = await screen();
  await actions.goToPart('Budgetbronnen');
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  const { details } = actions;
  await details.getByRole('textbox', { name: /^Naam/ }).fill('Extra middelen (nr. 249)');
  await details.getByRole('textbox', { name: /^Bedrag per jaar/ }).fill('0,5 mln');
  await details.getByRole('textbox', { name: /^Eerste jaar/ }).fill('2024');
  await details.getByRole('textbox', { name: /^Laatste jaar/ }).fill('2027');
  await actions.save.click();
  await details.getByText('is niet voluit geschreven').first().waitFor();
  await details.getByRole('textbox', { name: /^Bedrag per jaar/ }).fill('500.000');
  for (const number of [10, 13, 15]) {
    await details.getByRole('combobox', { name: /^Bestemd voor/ }).fill(`Voorstel ${number}:`);
    await page.getByRole('option', { name: new RegExp(`^Voorstel ${number}:`) }).click();
    // The list stays open for another choice.
    await page.keyboard.press('Escape');
  }
  await actions.save.click();
  await details.getByRole('heading', { name: 'Extra middelen (nr. 249)' }).waitFor();
  await details.getByText('Van € 100.000 is niet bekend in welk jaar het valt.').waitFor();

  const source = page.getByRole('button', { name: 'Extra middelen (nr. 249)' });
  for (const number of [10, 13, 15]) {
    await details.getByRole('link', { name: `Voorstel ${number}` }).click();
    const proposal = proposalDetails(page);
    if (number === 13) await proposal.year(0).fill('2024');
    await proposal.decide('opgenomen');
    await proposal.save();
    await page.keyboard.press('Alt+ArrowLeft');
    await source.waitFor();
  }
  const asked = page.getByRole('table', { name: 'Gevraagd per jaar' }).locator('tbody tr');
  const read = async () =>
    (await asked.allTextContents()).map((text) => text.replaceAll('\u00a0', ' '));
  await expect
    .poll(read)
    .toEqual([
      '2024€ 550.000€ 500.000€ 50.000 tekort',
      '2025€ 450.000€ 500.000€ 50.000 over',
      '2026€ 450.000€ 500.000€ 50.000 over',
      '2027€ 450.000€ 500.000€ 50.000 over',
    ]);
  await details
    .getByText('Vanaf 2028 staan er structurele kosten op tijdelijk geld: € 450.000 per jaar.')
    .waitFor();
  const uncovered = page.getByRole('region', { name: 'Voorstellen zonder budget' });
  const totals = (await uncovered.getByRole('listitem').allTextContents()).map((text) =>
    text.replaceAll('\u00a0', ' '),
  );
  expect(totals).toEqual([
    '13 voorstellen met een bedrag: incidenteel € 905.000 (€ 1.780.000 met wat verwacht wordt), structureel € 795.000, zonder soort € 84.000 (indicatief; geen dekking beschikbaar)',
    'Nog onbekend bij 7: 4, 6, 25, 26, 28, 29, 33.',
  ]);

  await details.getByRole('link', { name: 'Voorstel 13' }).click();
  const proposal = proposalDetails(page);
  await proposal.amount(0).fill('50.000');
  await proposal.addAmount();
  await proposal.amount(2).fill('50.000');
  await proposal.year(1).fill('2025');
  await proposal.save();
  await page.keyboard.press('Alt+ArrowLeft');
  await source.waitFor();
  await expect
    .poll(async () => (await read()).slice(0, 2))
    .toEqual(['2024€ 500.000€ 500.000precies genoeg', '2025€ 500.000€ 500.000precies genoeg']);
});

test('the grids are exported as they are shown', async () => {
  const page = await app.firstPage();
  const actions = await screen();
  await actions.goToPart('Actielijnen');
  await actions.chooseUnit('× 1.000');
  const file = join(app.data, 'acties.csv');
  await app.inMain(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  await page.getByRole('button', { name: 'Exporteren (CSV)' }).click();
  await page.getByText('31 regels geëxporteerd').waitFor();
  const lines = (await readFile(file, 'utf8')).split('\r\n');
  expect(lines[0]).toBe('\uFEFFActielijn;Nr.;Actie;2023;2024;2025;2026;Totaal;Afgeleid in');
  expect(lines[1]).toBe(
    'Actielijn 1. Creëren van brede bewustwording;1;Inventarisatie bestaande bewustwordingscampagnes.;;50;;;50;',
  );
});

test('nobody is kept out, in light, dark or forced colours', { timeout: 120_000 }, async () => {
  const page = await app.firstPage();
  const actions = await screen();
  const looks = [
    { colorScheme: 'light', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'none' },
    { colorScheme: 'light', forcedColors: 'active' },
  ] as const;
  for (const look of looks) {
    await page.emulateMedia(look);
    for (const part of ['Programma', 'Budgetbronnen', 'Stand van zaken', 'Actielijnen']) {
      await actions.goToPart(part);
      expect(await findViolations(page)).toEqual([]);
    }
    await actions.name('9').click();
    await actions.details.getByRole('heading', { name: 'Actie 9' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await actions.type('9', 2024, 'x');
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

test('no page asked anything of a network, or did what the security policy forbids', () => {
  expect(app.observed).toEqual({ violations: [], requests: [], errors: [] });
});
