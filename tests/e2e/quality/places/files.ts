import { copyFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import {
  answer,
  asked,
  choose,
  each,
  fill,
  key,
  main,
  type Place,
  type Step,
  type World,
} from '../place.ts';

/** The dossier of this stage, in its folder. */
export const HELD_FILE = 'Programma.dossier';

const pathIn = ({ folder }: World): string => join(folder, HELD_FILE);

const announced =
  (words: string): Step =>
  async (page) =>
    await page.getByRole('status').filter({ hasText: words }).waitFor();

/** A file that somebody else holds, that is taken over, that goes and is replaced under the window. */
export const filePlaces: readonly Place[] = [
  { name: 'alleen-lezen', path: '/voorstellen' },
  { name: 'alleen-lezen-voorstel', path: '/voorstellen', steps: choose(/^Media aandacht/) },
  { name: 'alleen-lezen-acties', path: '/acties?deel=acties' },
  {
    name: 'alleen-lezen-organisatie',
    path: '/organisaties',
    steps: choose(/^Politie/),
  },
  {
    name: 'overnemen',
    path: '/voorstellen',
    steps: each(async (page) => {
      await page.getByRole('button', { name: 'Overnemen…' }).click();
    }, asked),
    leave: each(answer('Overnemen'), announced('Overgenomen')),
  },
  {
    name: 'bestand-weg',
    path: '/organisaties',
    steps: each(
      choose(/^Politie/),
      fill(/^Naam/, 'Politie Nederland'),
      async (_, world) => await rename(pathIn(world), `${pathIn(world)}.weg`),
      asked,
    ),
    leave: answer('Begrepen'),
  },
  {
    name: 'bewaren-mislukt',
    steps: each(key('ControlOrMeta+S'), async (page) => {
      await main(page).getByRole('alert').first().waitFor();
    }),
    leave: each(
      async (_, world) => await rename(`${pathIn(world)}.weg`, pathIn(world)),
      announced('Het bestand is er weer'),
    ),
  },
  {
    name: 'bestand-vervangen',
    steps: each(async (_, world) => {
      await copyFile(pathIn(world), `${pathIn(world)}.kopie`);
      await rename(`${pathIn(world)}.kopie`, pathIn(world));
    }, asked),
    leave: each(answer('Begrepen'), async (page) => {
      await page.getByRole('button', { name: /^Herstellen/ }).click();
    }),
  },
];
