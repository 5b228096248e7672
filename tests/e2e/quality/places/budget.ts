import type { Page } from 'playwright-core';
import { asked, each, fill, key, main, type Place, press, saved } from '../place.ts';

/** The first line of the first grid; choosing it shows the action beside it. */
function firstAction(page: Page) {
  return main(page).getByRole('grid').getByRole('rowheader', { name: /^1 / }).first();
}

/** The cell of the second action in 2024. */
function cell(page: Page) {
  return main(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: /^2 / }) })
    .getByRole('gridcell')
    .nth(1);
}

/** Actions and budget: grids, sources, how things stand. */
export const budgetPlaces: readonly Place[] = [
  { name: 'acties', path: '/acties?deel=acties' },
  {
    name: 'acties-in-euro',
    path: '/acties?deel=acties',
    steps: async (page) => await page.getByText('€', { exact: true }).first().click(),
    leave: async (page) => await page.getByText('× 10.000', { exact: true }).first().click(),
  },
  {
    name: 'acties-geweigerd-bedrag',
    path: '/acties?deel=acties',
    steps: async (page) => {
      await cell(page).click();
      await page.keyboard.type('1.2.3');
      await page.keyboard.press('Enter');
      await page.locator('.cell-problem').waitFor();
    },
    leave: key('Escape'),
  },
  { name: 'actie-nieuw', path: '/acties?deel=acties&record=nieuwe-actie' },
  { name: 'actielijn-nieuw', path: '/acties?deel=acties&record=nieuwe-lijn' },
  {
    name: 'bedragen-bevestigen',
    path: '/acties?deel=acties',
    steps: each(press(/^Bevestigen…/), asked),
  },
  {
    name: 'actie',
    path: '/acties?deel=acties',
    steps: async (page) => await firstAction(page).click(),
  },
  {
    name: 'actie-met-ronde',
    path: '/acties?deel=acties',
    steps: each(
      async (page) => await firstAction(page).click(),
      press(/^Ronde toevoegen/),
      fill(/^Actiehouder/, 'Directie Slachtofferbeleid'),
      async (page) => {
        const rounds = main(page).locator('.form-rows');
        await rounds.getByRole('textbox').last().fill('De campagnes zijn geïnventariseerd.');
      },
      key('ControlOrMeta+S'),
      saved,
    ),
  },
  { name: 'programma', path: '/acties?deel=programma' },
  { name: 'bronnen', path: '/acties?deel=bronnen' },
  {
    name: 'bron',
    path: '/acties?deel=bronnen',
    steps: press(/^Coalitieakkoord/),
  },
  { name: 'bron-nieuw', path: '/acties?deel=bronnen&record=nieuwe-bron' },
  { name: 'stand-van-zaken', path: '/acties?deel=stand' },
];
