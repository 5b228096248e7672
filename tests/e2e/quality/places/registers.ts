import { asked, choose, each, key, main, type Place, press, tab } from '../place.ts';

/** Organisations and papers. */
export const registerPlaces: readonly Place[] = [
  { name: 'organisaties', path: '/organisaties' },
  { name: 'organisatie', path: '/organisaties', steps: choose(/^Politie/) },
  { name: 'organisatie-groep', path: '/organisaties', steps: choose(/^Regiegroep/) },
  { name: 'organisatie-nieuw', path: '/organisaties?record=nieuw' },
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
