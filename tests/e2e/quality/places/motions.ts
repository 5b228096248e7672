import {
  asked,
  choose,
  each,
  fill,
  key,
  main,
  type Place,
  press,
  type Step,
  tab,
} from '../place.ts';

const BIKKER = /^Motie Bikker/;

/** Ticks rows of the register. */
const select =
  (...names: readonly RegExp[]): Step =>
  async (page) => {
    for (const name of names) await main(page).getByRole('checkbox', { name }).check();
  };

/** Chooses in the menu of filters that are kept. */
const savedFilters =
  (choice: string): Step =>
  async (page, world) => {
    await press(/^Bewaarde filters/)(page, world);
    await page.getByRole('menuitem', { name: choice }).click();
    await asked(page, world);
  };

/** Begins to settle with a paper that is not in the register. */
const settle: Step = each(choose(BIKKER), press(/^Afdoen met brief/), asked, async (page) => {
  await page.getByRole('combobox', { name: /^Brief of ander stuk/ }).fill('28638-270');
  await page.getByRole('option', { name: /^Maak dit stuk aan/ }).click();
  await page.getByRole('textbox', { name: /^Titel/ }).fill('Brief over de herziening');
  await page.getByRole('textbox', { name: 'Datum verzonden' }).fill('14-3-2024');
});

/** Motions and commitments, of which some are late: register, agenda, matrix, and one of each. */
export const motionPlaces: readonly Place[] = [
  { name: 'moties', path: '/moties' },
  {
    name: 'moties-op-termijn',
    path: '/moties',
    steps: async (page) => {
      const head = page.getByRole('columnheader', { name: 'Termijn' });
      await head.getByRole('button').click();
    },
  },
  { name: 'moties-meer-filters', path: '/moties', steps: press(/^Meer filters/) },
  {
    name: 'moties-gefilterd',
    path: '/moties',
    steps: each(
      press(/^Meer filters/),
      async (page) => {
        await page.getByRole('combobox', { name: 'Fractie' }).fill('christen');
        await page.getByRole('option', { name: 'ChristenUnie' }).click();
      },
      press(/^Meer filters/),
    ),
    leave: press(/^Alle filters weg/),
  },
  {
    name: 'moties-niets-gevonden',
    path: '/moties',
    steps: async (page) => await page.getByRole('searchbox', { name: 'Filter' }).fill('xyz'),
    leave: async (page) => await page.getByRole('searchbox', { name: 'Filter' }).fill(''),
  },
  {
    name: 'filter-bewaren',
    path: '/moties',
    steps: each(
      async (page) => await page.getByRole('searchbox', { name: 'Filter' }).fill('motie'),
      savedFilters('Dit filter bewaren…'),
      fill(/^Naam van het filter/, 'Alle moties'),
    ),
    leave: each(key('Enter'), async (page) => {
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.getByRole('searchbox', { name: 'Filter' }).fill('');
    }),
  },
  { name: 'filters-beheren', path: '/moties', steps: savedFilters('Bewaarde filters beheren…') },
  {
    name: 'moties-gekozen',
    path: '/moties',
    steps: select(/^Motie Bikker/, /^Toezegging TZ202402-001/),
  },
  {
    name: 'moties-status-wijzigen',
    path: '/moties',
    steps: each(
      select(/^Motie Bikker/, /^Toezegging TZ202402-001/),
      press(/^Status wijzigen/),
      asked,
      async (page) => {
        await page
          .getByRole('dialog')
          .getByRole('button', { name: /Voortgang/ })
          .click();
        await page.getByRole('option', { name: 'afgedaan', exact: true }).click();
      },
    ),
  },
  { name: 'motie', path: '/moties', steps: choose(BIKKER) },
  { name: 'motie-gegevens', path: '/moties', steps: each(choose(BIKKER), tab(/^Gegevens/)) },
  {
    name: 'motie-geschiedenis',
    path: '/moties',
    steps: each(choose(BIKKER), tab(/^Geschiedenis/)),
  },
  { name: 'motie-bewijs', path: '/moties', steps: each(choose(BIKKER), press(/^Bewijs/)) },
  {
    name: 'motie-nieuwe-stand',
    path: '/moties',
    steps: each(choose(BIKKER), press(/^Nieuwe stand toevoegen/)),
  },
  {
    name: 'motie-uitstel',
    path: '/moties',
    steps: each(choose(BIKKER), press(/^Uitstel toevoegen|^Termijn toevoegen/)),
  },
  {
    name: 'motie-er-volgt-niets',
    path: '/moties',
    steps: each(choose(BIKKER), press(/^Er volgt niets meer/)),
  },
  { name: 'toezegging', path: '/moties', steps: choose(/^Toezegging TZ202402-001/) },
  {
    name: 'toezegging-gegevens',
    path: '/moties',
    steps: each(choose(/^Toezegging TZ202402-001/), tab(/^Gegevens/)),
  },
  { name: 'motie-nieuw', path: '/moties?record=nieuw' },
  {
    name: 'motie-fouten',
    path: '/moties?record=nieuw',
    steps: each(press(/^Bewaren/), async (page) => {
      await main(page).getByRole('alert').first().waitFor();
    }),
  },
  { name: 'toezegging-nieuw', path: '/moties?record=nieuwe-toezegging' },
  { name: 'afdoen-met-brief', path: '/moties', steps: settle },
  {
    name: 'afdoen-nazien',
    path: '/moties',
    steps: each(settle, async (page) => {
      await page.getByRole('dialog').getByRole('button', { name: 'Nazien' }).click();
      await page.locator('.settle-review').waitFor();
    }),
  },
  { name: 'wat-moet-ik-doen', path: '/moties?deel=agenda' },
  { name: 'matrix', path: '/moties?deel=matrix' },
  {
    name: 'matrix-onderbouwing',
    path: '/moties?deel=matrix',
    steps: each(async (page) => {
      await page.getByRole('grid').getByRole('button').first().click();
    }, asked),
  },
  { name: 'overzicht-met-termijnen', path: '/overzicht' },
  {
    name: 'bijlagen-overzicht-moties',
    path: '/bijlagen',
    steps: async (page) => {
      await main(page)
        .getByRole('button', { name: /Bijlage$|Wat$/ })
        .first()
        .click();
      await page.getByRole('option', { name: /^Overzicht moties/ }).click();
      await main(page).locator('canvas').first().waitFor();
    },
  },
];
