import { asked, choose, each, fill, goTo, key, type Place, type Step } from '../place.ts';

const type =
  (words: string): Step =>
  async (page) =>
    await page.keyboard.type(words);

/** Chooses in the native menu. */
const menu =
  (id: string): Step =>
  async (_, { app }) => {
    await app.inMain(
      ({ Menu }, name) => Menu.getApplicationMenu()?.getMenuItemById(name)?.click(),
      id,
    );
  };

const SCREENS = [
  ['overzicht', 'Overview'],
  ['voorstellen?record=nieuw', 'Proposals'],
  ['acties?deel=acties', 'Actions and budget'],
  ['organisaties', 'Organisations'],
  ['moties', 'Motions'],
  ['kamerstukken', 'Papers'],
  ['bijlagen', 'Annexes'],
  ['controles', 'Findings'],
  ['geschiedenis', 'History'],
] as const;

/** What stands around and over the screens. */
export const framePlaces: readonly Place[] = [
  { name: 'overzicht', path: '/overzicht' },
  {
    name: 'overzicht-als-tabel',
    path: '/overzicht',
    steps: async (page) => await page.locator('summary').click(),
  },
  {
    name: 'opdrachten',
    path: '/voorstellen',
    steps: each(key('ControlOrMeta+K'), asked),
  },
  {
    name: 'zoeken',
    path: '/voorstellen',
    steps: each(key('ControlOrMeta+K'), asked, type('politie')),
  },
  {
    name: 'zoeken-niets-gevonden',
    path: '/voorstellen',
    steps: each(key('ControlOrMeta+K'), asked, type('xyzzy')),
  },
  {
    name: 'sneltoetsen',
    path: '/voorstellen',
    steps: each(menu('help.shortcuts'), asked),
  },
  {
    name: 'over-kamerdossier',
    path: '/voorstellen',
    steps: each(menu('help.about'), async (page) => {
      await page.getByText('SQLite').waitFor();
    }),
  },
  {
    name: 'niet-bewaard',
    path: '/organisaties',
    steps: each(choose(/^Politie/), fill(/^Naam/, 'Politie hier'), goTo('/controles'), asked),
    leave: async (page) => {
      await page.getByRole('button', { name: 'Niet bewaren' }).click();
      await page.getByRole('heading', { level: 1, name: 'Controles' }).waitFor();
    },
  },
  {
    name: 'venster-sluiten',
    path: '/organisaties',
    steps: each(
      choose(/^Politie/),
      fill(/^Naam/, 'Politie hier'),
      async (page, { app }) => await app.closeWindow(page),
      asked,
    ),
    leave: async (page) => {
      await page.getByRole('button', { name: 'Annuleren' }).click();
      await page.getByRole('button', { name: /^Herstellen/ }).click();
    },
  },
  ...SCREENS.map(([path, name], at) => ({
    name: `engels-${path.replace(/\?.*/, '')}`,
    path: `/${path}`,
    ...(at === 0
      ? {
          steps: each(menu('view.english'), async (page) => {
            await page.getByRole('link', { name }).waitFor();
          }),
        }
      : {}),
    ...(at === SCREENS.length - 1
      ? {
          leave: each(menu('view.dutch'), async (page) => {
            await page.getByRole('link', { name: 'Voorstellen' }).waitFor();
          }),
        }
      : {}),
  })),
];
