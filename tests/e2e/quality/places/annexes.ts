import { asked, each, main, type Place, press, type Step } from '../place.ts';

/** Waits until pages are drawn. */
const drawn: Step = async (page) => await main(page).locator('canvas').first().waitFor();

const pick =
  (field: RegExp, option: RegExp): Step =>
  async (page) => {
    await main(page).getByRole('button', { name: field }).first().click();
    await page.getByRole('option', { name: option }).click();
  };

/** The screen of annexes: previews, and why there is none. */
export const annexPlaces: readonly Place[] = [
  { name: 'bijlagen', path: '/bijlagen', steps: drawn },
  {
    name: 'bijlagen-gezocht',
    path: '/bijlagen',
    steps: each(drawn, async (page) => {
      await page.getByRole('searchbox', { name: 'Zoeken in de bijlage' }).fill('slachtoffers');
      await page.locator('.pdf-count', { hasText: /^1 van/ }).waitFor();
    }),
  },
  {
    name: 'bijlagen-kamerstuk',
    path: '/bijlagen',
    steps: each(pick(/Paginavorm$/, /^Kamerstuk/), drawn),
  },
  {
    name: 'bijlagen-begroting',
    path: '/bijlagen',
    steps: each(pick(/Bijlage$/, /^Bijlage 2:/), drawn),
  },
  {
    name: 'bijlagen-stand-versie',
    path: '/bijlagen',
    steps: each(pick(/Bijlage$/, /^Bijlage 2:/), drawn, press(/^Stand-versie maken/), asked),
  },
  {
    name: 'bijlagen-geweigerd',
    path: '/bijlagen',
    steps: pick(/Versie$/, /^Definitief/),
  },
];

/** Of a dossier so large that its annex takes a while. */
export const longAnnexPlaces: readonly Place[] = [
  { name: 'voorstellen-veel', path: '/voorstellen' },
  {
    name: 'bijlagen-bezig',
    path: '/bijlagen',
    steps: async (page) => await page.getByRole('progressbar').waitFor(),
  },
  {
    name: 'bijlagen-afgebroken',
    path: '/bijlagen',
    steps: each(press(/^Afbreken/), async (page) => {
      await main(page).getByRole('alert').waitFor();
    }),
  },
];
