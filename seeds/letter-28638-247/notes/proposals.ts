import type { Note } from '../../../db/model/records/note.ts';
import { flaw } from './flaw.ts';

/** Flaws of Bijlage 1 as printed. */
export const flawsOfProposals: readonly Note[] = [
  flaw(
    'fout-kop-klantaanpak',
    'kop-ontbreekt-in-bron',
    ['theme', 'thema-klantaanpak'],
    'De tabel Klantaanpak / Kansrijke acties heeft in de bron geen kop boven de middelste kolom.',
  ),
  flaw(
    'fout-verwijzing-voorstel-4',
    'verwijzing-betwijfeld-in-bron',
    ['proposal', 'voorstel-4'],
    'De bron verwijst naar voorstel [[voorstel:voorstel-26]] en [[voorstel:voorstel-27]]; naar het onderwerp past [[voorstel:voorstel-25]] en [[voorstel:voorstel-26]].',
  ),
  flaw(
    'fout-spelling-voorstel-6',
    'spelfout-in-bron',
    ['proposal', 'voorstel-6'],
    'De bron schrijft «handvaten»; bedoeld is «handvatten».',
  ),
  flaw(
    'fout-actielijn-voorstel-12',
    'actie-in-andere-actielijn-in-bron',
    ['proposal', 'voorstel-12'],
    'De bron noemt actielijn [[actielijn:actielijn-3]]; de aangehaalde actie [[actie:actie-13]] staat in actielijn [[actielijn:actielijn-2]].',
  ),
  flaw(
    'fout-spelling-voorstel-27',
    'spelfout-in-bron',
    ['proposal', 'voorstel-27'],
    'De bron schrijft «webrawler»; bedoeld is «webcrawler».',
  ),
  flaw(
    'fout-verwijzing-voorstel-28',
    'verwijzing-betwijfeld-in-bron',
    ['proposal', 'voorstel-28'],
    'De bron verwijst naar voorstel [[voorstel:voorstel-22]]; naar het onderwerp past [[voorstel:voorstel-20]].',
  ),
  flaw(
    'fout-koppelteken-voorstel-31',
    'vals-koppelteken-in-bron',
    ['proposal', 'voorstel-31'],
    'De bron schrijft «reclasserings- medewerkers», met een afbreekstreepje en een spatie midden in de regel.',
  ),
];
