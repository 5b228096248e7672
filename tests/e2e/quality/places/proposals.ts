import {
  answer,
  asked,
  choose,
  each,
  fill,
  key,
  keyOutside,
  main,
  type Place,
  press,
  type Step,
  saved,
  tab,
} from '../place.ts';

const MEDIA = /^Media aandacht/;

/** Ticks the first proposals of the list. */
const select =
  (count: number): Step =>
  async (page) => {
    const boxes = main(page).locator('tr[data-row]').getByRole('checkbox');
    for (let at = 0; at < count; at += 1) await boxes.nth(at).click();
  };

/** The screen of proposals, in all that it can show. */
export const proposalPlaces: readonly Place[] = [
  { name: 'voorstellen', path: '/voorstellen' },
  { name: 'voorstel', path: '/voorstellen', steps: choose(MEDIA) },
  { name: 'voorstel-geraamd', path: '/voorstellen', steps: choose(/^Opleidingsbudget/) },
  {
    name: 'voorstel-keuzelijst',
    path: '/voorstellen',
    steps: each(choose(MEDIA), press(/Stand van de raming$/)),
  },
  {
    name: 'voorstel-verwijzing',
    path: '/voorstellen',
    steps: each(choose(MEDIA), press(/Verwijzing invoegen/), asked),
  },
  {
    name: 'voorstel-notities',
    path: '/voorstellen',
    steps: each(choose(MEDIA), tab(/^Notities/)),
  },
  {
    name: 'voorstel-notitie-nieuw',
    path: '/voorstellen',
    steps: each(choose(MEDIA), tab(/^Notities/), press(/^Notitie toevoegen/)),
  },
  {
    name: 'voorstel-geschiedenis',
    path: '/voorstellen',
    steps: each(choose(MEDIA), tab(/^Geschiedenis/)),
  },
  { name: 'voorstel-nieuw', path: '/voorstellen?record=nieuw' },
  {
    name: 'voorstel-fouten',
    path: '/voorstellen?record=nieuw',
    steps: each(press(/^Bewaren/), async (page) => {
      await main(page).getByRole('alert').first().waitFor();
    }),
  },
  {
    name: 'voorstellen-gefilterd',
    path: '/voorstellen',
    steps: async (page) => await page.getByRole('searchbox', { name: 'Filter' }).fill('opvang'),
  },
  {
    name: 'voorstellen-niets-gevonden',
    path: '/voorstellen',
    steps: async (page) => await page.getByRole('searchbox', { name: 'Filter' }).fill('xyz'),
  },
  {
    name: 'voorstellen-gekozen',
    path: '/voorstellen',
    steps: each(select(2), press(/^Besluit voor de selectie/)),
  },
  {
    name: 'voorstellen-verplaatsen',
    path: '/voorstellen',
    steps: each(select(2), press(/^Verplaatsen naar/), asked),
  },
  {
    name: 'voorstel-verwijderen',
    path: '/voorstellen',
    steps: each(choose(MEDIA), key('ControlOrMeta+Delete'), asked),
  },
  {
    name: 'voorstel-verwijderd',
    path: '/voorstellen',
    steps: each(
      choose(/^Klant communicatie/),
      key('ControlOrMeta+Delete'),
      asked,
      answer('Verwijderen'),
      async (page) => await page.locator('.toast').waitFor(),
    ),
    leave: each(keyOutside('ControlOrMeta+Z'), saved),
  },
  {
    name: 'voorstel-gewijzigd',
    path: '/voorstellen',
    steps: each(
      choose(MEDIA),
      fill(/^Korte toelichting/, 'Kent geen extra financiële kosten.'),
      key('ControlOrMeta+S'),
      saved,
      tab(/^Geschiedenis/),
    ),
  },
];
