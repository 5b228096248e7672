import { asked, choose, each, key, main, type Place, press, tab } from '../place.ts';

/** Organisations, motions and commitments, papers. */
export const registerPlaces: readonly Place[] = [
  { name: 'organisaties', path: '/organisaties' },
  { name: 'organisatie', path: '/organisaties', steps: choose(/^Politie/) },
  { name: 'organisatie-groep', path: '/organisaties', steps: choose(/^Regiegroep/) },
  { name: 'organisatie-nieuw', path: '/organisaties?record=nieuw' },
  { name: 'moties', path: '/moties' },
  { name: 'motie', path: '/moties', steps: choose(/Bikker/) },
  { name: 'motie-gegevens', path: '/moties', steps: each(choose(/Bikker/), tab(/^Gegevens/)) },
  { name: 'motie-bewijs', path: '/moties', steps: each(choose(/Bikker/), press(/^Bewijs/)) },
  { name: 'toezegging', path: '/moties', steps: choose(/^Nog voordat/) },
  {
    name: 'afdoen-met-brief',
    path: '/moties',
    steps: each(choose(/Bikker/), press(/^Afdoen met brief/), asked, async (page) => {
      await page.getByRole('combobox', { name: /^Brief of ander stuk/ }).fill('28638-270');
      await page.getByRole('option', { name: /^Maak dit stuk aan/ }).click();
      await page.getByRole('textbox', { name: /^Titel/ }).fill('Brief over de herziening');
    }),
  },
  { name: 'moties-meer-filters', path: '/moties', steps: press(/^Meer filters/) },
  { name: 'wat-moet-ik-doen', path: '/moties?deel=agenda' },
  { name: 'matrix', path: '/moties?deel=matrix' },
  {
    name: 'matrix-onderbouwing',
    path: '/moties?deel=matrix',
    steps: async (page) => {
      await page.getByRole('grid').getByRole('button').first().click();
      await page.getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'moties-status-wijzigen',
    path: '/moties',
    steps: each(
      async (page) => {
        await page.getByRole('checkbox', { name: /^Motie Bikker/ }).check();
      },
      press(/^Status wijzigen/),
      asked,
    ),
  },
  { name: 'motie-nieuw', path: '/moties?record=nieuw' },
  { name: 'toezegging-nieuw', path: '/moties?record=nieuwe-toezegging' },
  { name: 'kamerstukken', path: '/kamerstukken' },
  {
    name: 'kamerstuk',
    path: '/kamerstukken',
    steps: choose(/^Kamerstukken II 2023\/24, 28 638, nr. 238/),
  },
  {
    name: 'kamerstuk-notities',
    path: '/kamerstukken',
    steps: each(choose(/./), tab(/^Notities/)),
  },
  {
    name: 'kamerstuk-verwijderen',
    path: '/kamerstukken',
    steps: each(choose(/nr. 247$/), press(/^Verwijderen/), asked),
  },
  { name: 'kamerstuk-nieuw', path: '/kamerstukken?record=nieuw' },
  {
    name: 'kamerstuk-fouten',
    path: '/kamerstukken?record=nieuw',
    steps: each(
      async (page) => await main(page).getByRole('textbox').first().fill('28638'),
      key('ControlOrMeta+S'),
      async (page) => await main(page).getByRole('alert').first().waitFor(),
    ),
    leave: press(/^Annuleren/),
  },
];
