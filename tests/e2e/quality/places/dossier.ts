import { asked, choose, each, type Place, press } from '../place.ts';

/** What the dossier is made of. */
export const dossierPlaces: readonly Place[] = [
  { name: 'dossier', path: '/dossier' },
  { name: 'dossier-brief', path: '/dossier', steps: choose(/^Programma en brief/) },
  { name: 'dossier-nieuw-onderdeel', path: '/dossier', steps: press(/^Nieuw$/) },
  { name: 'kalender', path: '/dossier?record=kalender' },
  { name: 'thema', path: '/dossier', steps: choose(/^Klantaanpak/) },
  {
    name: 'thema-verwijderen',
    path: '/dossier',
    steps: each(choose(/^Klantaanpak/), press(/^Verwijderen/), asked),
  },
  { name: 'actielijn-gegevens', path: '/dossier', steps: choose(/^Creëren van brede/) },
  { name: 'programmaregel', path: '/dossier', steps: choose(/^Programmakosten/) },
  {
    name: 'bijlage-gegevens',
    path: '/dossier',
    steps: each(
      async (page) => {
        await page.getByRole('searchbox', { name: 'Filter' }).fill('financieel');
      },
      choose(/inancieel/),
    ),
  },
  { name: 'thema-nieuw', path: '/dossier?record=nieuw-thema' },
  { name: 'actielijn-gegevens-nieuw', path: '/dossier?record=nieuwe-actielijn' },
  { name: 'programmaregel-nieuw', path: '/dossier?record=nieuwe-programmaregel' },
  { name: 'bijlage-nieuw', path: '/dossier?record=nieuwe-bijlage' },
];
