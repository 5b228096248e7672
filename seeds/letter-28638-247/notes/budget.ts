import type { Note } from '../../../db/model/records/note.ts';
import { flaw } from './flaw.ts';

/** Flaws of Bijlage 2 as printed. */
export const flawsOfBudget: readonly Note[] = [
  flaw(
    'fout-nullen',
    'nulweergave-gemengd-in-bron',
    ['annex', 'bijlage-2'],
    'Het overzicht gebruikt voor nul zowel «-» als «0».',
  ),
  flaw(
    'fout-jaarkolommen',
    'jaarkolommen-verloren-in-bron',
    ['annex', 'bijlage-2'],
    'De tekst van de bron geeft niet aan in welk jaar een bedrag staat. Voor de acties [[actie:actie-8]], [[actie:actie-11]], [[actie:actie-12]], [[actie:actie-15]] tot en met [[actie:actie-18]] en [[actie:actie-22]] tot en met [[actie:actie-29]] laten de totalen meer dan één plaatsing toe.',
  ),
  flaw(
    'fout-regel-e-letter',
    'verdwaalde-letter-in-bron',
    ['programme-line', 'programma-e'],
    'Achter de tekst van de regel staat in de bron een verdwaalde «I».',
  ),
  flaw(
    'fout-regel-e-titel',
    'titel-wijkt-af-in-bron',
    ['programme-line', 'programma-e'],
    'Het overzicht schrijft «Investeren en werken»; de brief en voorstel [[voorstel:voorstel-17]] schrijven «Investeren in en werken».',
  ),
  flaw(
    'fout-regel-h-jaren',
    'jaren-in-titel-kloppen-niet-in-bron',
    ['programme-line', 'programma-h'],
    'De titel noemt 2023, 2024 en 2025; de bedragen staan onder 2024, 2025 en 2026.',
  ),
  flaw(
    'fout-eenheid-actielijn-1',
    'eenheid-verminkt-in-bron',
    ['action-line', 'actielijn-1'],
    'De eenheid boven de tabel is verminkt: «(€ x10.000)€ x1000)». De totalen kloppen met € 10.000.',
  ),
  flaw(
    'fout-actielijn-3-titel',
    'titel-wijkt-af-in-bron',
    ['action-line', 'actielijn-3'],
    'Het overzicht schrijft «Investeren en werken»; de brief en voorstel [[voorstel:voorstel-17]] schrijven «Investeren in en werken».',
  ),
  flaw(
    'fout-actielijn-5-totalen',
    'totaal-ontbreekt-in-bron',
    ['action-line', 'actielijn-5'],
    'De bron geeft drie totalen voor vier jaren; dat van het eerste jaar ontbreekt.',
  ),
  flaw(
    'fout-spelling-actie-29',
    'spelfout-in-bron',
    ['action', 'actie-29'],
    'De bron schrijft «Vesturen»; bedoeld is «Versturen».',
  ),
];
