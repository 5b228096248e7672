import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endApp, type RunningApp } from './launch-app.ts';
import { openBudget } from './open-budget.ts';
import { type ActionsPage, actionsPage } from './pages/actions-page.ts';
import { framePage } from './pages/frame-page.ts';

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

beforeAll(async () => {
  app = await openBudget();
});

afterAll(async () => {
  await endApp(app);
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
