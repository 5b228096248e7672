import type { Locator, Page } from 'playwright-core';

/** A place a user can be in: a screen, a form of it, or a dialog over it. */
export interface Place {
  /** What it is called in reports and in the names of pictures. */
  readonly name: string;
  /** Its address behind the hash. */
  readonly path: string;
  /** What is done there before it is looked at. */
  readonly steps?: (page: Page) => Promise<void>;
  /** What is done before the next place, where going there is not enough. */
  readonly leave?: (page: Page) => Promise<void>;
}

/** The words a row of a list begins with, pressed: its record stands beside the list. */
const choose = (row: RegExp) => async (page: Page) => {
  const found = page.getByRole('table').locator('tbody').getByRole('button', { name: row }).first();
  await found.click();
};

const press = (button: RegExp) => async (page: Page) => {
  await main(page).getByRole('button', { name: button }).first().click();
};

const tab = (name: string) => async (page: Page) => {
  await page.getByRole('tab', { name }).click();
};

const each =
  (...steps: readonly ((page: Page) => Promise<void>)[]) =>
  async (page: Page) => {
    for (const step of steps) await step(page);
  };

function main(page: Page): Locator {
  return page.getByRole('main');
}

/** The name of the first action opens what is kept of it. */
async function pressCell(page: Page): Promise<void> {
  await main(page).getByRole('grid').getByRole('rowheader', { name: /^1 / }).first().click();
}

const MEDIA = /^Media aandacht/;

/** Every screen of a dossier, and in it the forms and dialogs that differ from each other. */
export const places: readonly Place[] = [
  { name: 'overzicht', path: '/overzicht' },
  { name: 'voorstellen', path: '/voorstellen' },
  { name: 'voorstel', path: '/voorstellen', steps: choose(MEDIA) },
  { name: 'voorstel-notities', path: '/voorstellen', steps: each(choose(MEDIA), tab('Notities')) },
  {
    name: 'voorstel-geschiedenis',
    path: '/voorstellen',
    steps: each(choose(MEDIA), tab('Geschiedenis')),
  },
  { name: 'voorstel-nieuw', path: '/voorstellen?record=nieuw' },
  {
    name: 'voorstel-verwijderen',
    path: '/voorstellen',
    steps: async (page) => {
      await choose(MEDIA)(page);
      await page.keyboard.press('ControlOrMeta+Delete');
      await page.getByRole('alertdialog').or(page.getByRole('dialog')).waitFor();
    },
  },
  { name: 'acties', path: '/acties?deel=acties' },
  { name: 'actie-nieuw', path: '/acties?deel=acties&record=nieuwe-actie' },
  { name: 'actielijn-nieuw', path: '/acties?deel=acties&record=nieuwe-lijn' },
  {
    name: 'bedragen-bevestigen',
    path: '/acties?deel=acties',
    steps: press(/^Bevestigen…/),
  },
  { name: 'actie', path: '/acties?deel=acties', steps: (page) => pressCell(page) },
  { name: 'programma', path: '/acties?deel=programma' },
  { name: 'bronnen', path: '/acties?deel=bronnen' },
  { name: 'bron-nieuw', path: '/acties?deel=bronnen&record=nieuwe-bron' },
  { name: 'stand-van-zaken', path: '/acties?deel=stand' },
  { name: 'organisaties', path: '/organisaties' },
  { name: 'organisatie', path: '/organisaties', steps: choose(/^Politie/) },
  { name: 'organisatie-nieuw', path: '/organisaties?record=nieuw' },
  { name: 'moties', path: '/moties' },
  { name: 'motie', path: '/moties', steps: choose(/Bikker/) },
  { name: 'motie-gegevens', path: '/moties', steps: each(choose(/Bikker/), tab('Gegevens')) },
  { name: 'motie-bewijs', path: '/moties', steps: each(choose(/Bikker/), press(/^Bewijs/)) },
  { name: 'toezegging', path: '/moties', steps: choose(/^Nog voordat/) },
  {
    name: 'afdoen-met-brief',
    path: '/moties',
    steps: async (page) => {
      await each(choose(/Bikker/), press(/^Afdoen met brief/))(page);
      await page.getByRole('combobox', { name: /^Brief of ander stuk/ }).fill('28638-270');
      await page.getByRole('option', { name: /^Maak dit stuk aan/ }).click();
      await page.getByRole('textbox', { name: /^Titel/ }).fill('Brief over de herziening');
    },
  },
  { name: 'motie-nieuw', path: '/moties?record=nieuw' },
  { name: 'toezegging-nieuw', path: '/moties?record=nieuwe-toezegging' },
  { name: 'kamerstukken', path: '/kamerstukken' },
  { name: 'kamerstuk', path: '/kamerstukken', steps: choose(/./) },
  { name: 'kamerstuk-nieuw', path: '/kamerstukken?record=nieuw' },
  {
    name: 'bijlagen',
    path: '/bijlagen',
    steps: async (page) => {
      await main(page).locator('canvas').first().waitFor();
    },
  },
  { name: 'controles', path: '/controles' },
  { name: 'controle', path: '/controles', steps: choose(/^De eenheid boven/) },
  { name: 'geschiedenis', path: '/geschiedenis' },
  { name: 'dossier', path: '/dossier' },
  { name: 'dossier-brief', path: '/dossier', steps: choose(/^Programma en brief/) },
  { name: 'kalender', path: '/dossier?record=kalender' },
  { name: 'thema-nieuw', path: '/dossier?record=nieuw-thema' },
  { name: 'actielijn-gegevens-nieuw', path: '/dossier?record=nieuwe-actielijn' },
  { name: 'programmaregel-nieuw', path: '/dossier?record=nieuwe-programmaregel' },
  { name: 'bijlage-nieuw', path: '/dossier?record=nieuwe-bijlage' },
  {
    name: 'zoeken',
    path: '/voorstellen',
    steps: async (page) => {
      await page.keyboard.press('ControlOrMeta+K');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.type('politie');
    },
  },
  {
    name: 'niet-bewaard',
    path: '/voorstellen',
    steps: async (page) => {
      await choose(MEDIA)(page);
      await main(page).getByRole('form').getByRole('textbox').first().fill('Een ander begin');
      await page.evaluate(() => {
        location.hash = '/controles';
      });
      await page.getByRole('alertdialog').or(page.getByRole('dialog')).waitFor();
    },
    leave: async (page) => {
      await page.getByRole('button', { name: 'Niet bewaren' }).click();
      await page.getByRole('heading', { level: 1, name: 'Controles' }).waitFor();
    },
  },
];
