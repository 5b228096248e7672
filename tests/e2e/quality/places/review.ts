import {
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
} from '../place.ts';

const show =
  (option: RegExp): Step =>
  async (page) => {
    await main(page)
      .getByRole('button', { name: /Tonen$/ })
      .click();
    await page.getByRole('option', { name: option }).click();
  };

/** Findings and history; what was done at the places before is in the history. */
export const reviewPlaces: readonly Place[] = [
  { name: 'controles', path: '/controles' },
  { name: 'controle', path: '/controles', steps: choose(/^De eenheid boven/) },
  { name: 'controle-blokkeert', path: '/controles', steps: choose(/^Bijlage 2 bevat/) },
  {
    name: 'controle-akkoord',
    path: '/controles',
    steps: each(
      choose(/^De eenheid boven/),
      fill(/^Reden/, 'Zo staat het in het verzonden stuk.'),
      fill(/^Door/, 'A. de Vries'),
      key('ControlOrMeta+S'),
      async (page) => await page.getByText(/^Akkoord door/).waitFor(),
      show(/^Alles/),
    ),
  },
  {
    name: 'controles-niets-gevonden',
    path: '/controles',
    steps: async (page) => await page.getByRole('searchbox', { name: 'Filter' }).fill('xyz'),
  },
  { name: 'geschiedenis', path: '/geschiedenis' },
  { name: 'geschiedenis-stap', path: '/geschiedenis', steps: choose(/./) },
  {
    name: 'opnieuw-doen-eerst-formulier',
    path: '/organisaties',
    steps: each(
      keyOutside('ControlOrMeta+Z'),
      async (page) =>
        await page.getByRole('status').filter({ hasText: 'Ongedaan gemaakt: Bevinding' }).waitFor(),
      choose(/^Politie/),
      fill(/^Naam/, 'Politie Nederland'),
      keyOutside('ControlOrMeta+Shift+Z'),
      asked,
    ),
    leave: each(key('Escape'), press(/^Herstellen/), keyOutside('ControlOrMeta+Shift+Z')),
  },
  {
    name: 'ongedaan-maken-eerst-formulier',
    path: '/organisaties',
    steps: each(
      choose(/^Politie/),
      fill(/^Naam/, 'Politie Nederland'),
      keyOutside('ControlOrMeta+Z'),
      asked,
    ),
    leave: each(key('Escape'), press(/^Herstellen/)),
  },
];
