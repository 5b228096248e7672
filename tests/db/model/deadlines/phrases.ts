import type { DeadlineReading } from '../../../../db/model/deadlines/index.ts';

type Basis = DeadlineReading['basis'];

/** A phrase, the day it was written, the day it is read as and from what. */
export type Row = [phrase: string, on: string, date: string, basis: Basis, entry?: string];

const LETTER = '2024-02-02';
const DEBATE = 'Commissiedebat Mensenhandel';
const BUDGET = 'Begroting van het Ministerie van Justitie en Veiligheid';

/** Phrases of letters to the House that can be read, against the calendar beside this file. */
export const READ: readonly Row[] = [
  // Recesses
  ['voor de zomer', LETTER, '2024-07-04', 'kalender', 'Zomerreces 2024'],
  ['Nog vóór de zomer.', LETTER, '2024-07-04', 'kalender', 'Zomerreces 2024'],
  ['voor de zomer', '2024-07-05', '2025-07-03', 'kalender', 'Zomerreces 2025'],
  ['voor de zomer van 2025', LETTER, '2025-07-03', 'kalender', 'Zomerreces 2025'],
  ['voor het zomerreces', LETTER, '2024-07-04', 'kalender', 'Zomerreces 2024'],
  ['na het zomerreces', LETTER, '2024-09-03', 'kalender', 'Zomerreces 2024'],
  ['tijdens het zomerreces', LETTER, '2024-09-02', 'kalender', 'Zomerreces 2024'],
  ['voor het einde van het zomerreces', LETTER, '2024-09-02', 'kalender', 'Zomerreces 2024'],
  ['voor aanvang van het zomerreces', LETTER, '2024-07-04', 'kalender', 'Zomerreces 2024'],
  ['voor het kerstreces', LETTER, '2024-12-19', 'kalender', 'Kerstreces'],
  ['voor de kerst', LETTER, '2024-12-19', 'kalender', 'Kerstreces'],
  ['voor het komende reces', LETTER, '2024-02-08', 'kalender', 'Voorjaarsreces'],
  ['voor het meireces', LETTER, '2024-04-25', 'kalender', 'Meireces'],
  // Budget debates and debates
  ['voor de begrotingsbehandeling', LETTER, '2024-02-06', 'kalender', BUDGET],
  ['na de begrotingsbehandeling', LETTER, '2024-02-09', 'kalender', BUDGET],
  ['voor de begrotingsbehandeling van JenV', LETTER, '2024-02-06', 'kalender', BUDGET],
  [
    'vóór de behandeling van de begroting SZW',
    LETTER,
    '2024-11-26',
    'kalender',
    'Begroting SZW (Sociale Zaken en Werkgelegenheid)',
  ],
  [
    'nog voordat uw Kamer de begroting van het Ministerie van Justitie en Veiligheid behandelt',
    '2023-12-21',
    '2024-02-06',
    'kalender',
    BUDGET,
  ],
  ['voor het commissiedebat Mensenhandel', LETTER, '2024-06-04', 'kalender', DEBATE],
  ['uiterlijk bij het eerstvolgende debat', LETTER, '2024-06-05', 'kalender', DEBATE],
  ['twee weken voor het commissiedebat mensenhandel', LETTER, '2024-05-22', 'kalender', DEBATE],
  [
    'binnen 6 weken na het debat',
    '2023-12-21',
    '2024-02-01',
    'kalender',
    'Commissiedebat over het programma Samen tegen mensenhandel',
  ],
  // Counted
  ['binnen drie weken', LETTER, '2024-02-23', 'telling'],
  ['binnen 3 weken na dagtekening', LETTER, '2024-02-23', 'telling'],
  ['over een half jaar', LETTER, '2024-08-02', 'telling'],
  ['binnen anderhalf jaar', LETTER, '2025-08-02', 'telling'],
  ['binnen een maand', '2024-01-31', '2024-02-29', 'telling'],
  ['binnen zes maanden na 1 juli 2024', LETTER, '2025-01-01', 'telling'],
  // Days
  ['uiterlijk 1 juli 2024', LETTER, '2024-07-01', 'vaste-dag'],
  ['vóór 1 juli', LETTER, '2024-06-30', 'vaste-dag'],
  ['voor 1\u00a0juli', '2024-07-01', '2025-06-30', 'vaste-dag'],
  ['vóór 1 juli a.s.', LETTER, '2024-06-30', 'vaste-dag'],
  ['1 jan. 2025', LETTER, '2025-01-01', 'vaste-dag'],
  ['met ingang van 1 juli 2024', LETTER, '2024-07-01', 'vaste-dag'],
  ['per 1-7-2024', LETTER, '2024-07-01', 'vaste-dag'],
  ['tot en met 2024-06-30', LETTER, '2024-06-30', 'vaste-dag'],
  ['op 29 februari', LETTER, '2024-02-29', 'vaste-dag'],
  ['voor Prinsjesdag', LETTER, '2024-09-16', 'vaste-dag'],
  // Periods
  ['voor het einde van het jaar', LETTER, '2024-12-31', 'vaste-dag'],
  ['eind dit jaar', LETTER, '2024-12-31', 'vaste-dag'],
  ['VOOR HET EIND VAN DIT JAAR', LETTER, '2024-12-31', 'vaste-dag'],
  ['later dit jaar', LETTER, '2024-12-31', 'vaste-dag'],
  ['einde jaar', LETTER, '2024-12-31', 'vaste-dag'],
  ['begin 2025', LETTER, '2025-03-31', 'vaste-dag'],
  ['voor 2025', LETTER, '2024-12-31', 'vaste-dag'],
  ['in de loop van 2025', LETTER, '2025-12-31', 'vaste-dag'],
  ['in het voorjaar', LETTER, '2024-05-31', 'vaste-dag'],
  ['in het najaar van 2024', LETTER, '2024-11-30', 'vaste-dag'],
  ['in de zomer', LETTER, '2024-08-31', 'vaste-dag'],
  ['medio 2024', LETTER, '2024-07-01', 'vaste-dag'],
  ['medio maart', LETTER, '2024-03-15', 'vaste-dag'],
  ['begin maart', LETTER, '2024-03-10', 'vaste-dag'],
  ['eerste kwartaal van 2024', LETTER, '2024-03-31', 'vaste-dag'],
  ['in Q3 2024', LETTER, '2024-09-30', 'vaste-dag'],
  ['eind eerste kwartaal', LETTER, '2024-03-31', 'vaste-dag'],
  ['in de tweede helft van 2024', LETTER, '2024-12-31', 'vaste-dag'],
  ['in maart', '2024-04-01', '2025-03-31', 'vaste-dag'],
  ['deze maand', LETTER, '2024-02-29', 'vaste-dag'],
  ['volgende maand', LETTER, '2024-03-31', 'vaste-dag'],
  ['volgende week', LETTER, '2024-02-11', 'vaste-dag'],
  ['volgend jaar', LETTER, '2025-12-31', 'vaste-dag'],
];

/** Phrases for which a person must say the day. */
export const UNREAD: readonly (readonly [phrase: string, why: string])[] = [
  ['jaarlijks', 'it comes back'],
  ['elk half jaar', 'it comes back'],
  ['twee keer per jaar voor 1 juli', 'it comes back'],
  ['per kwartaal', 'it comes back'],
  ['zo spoedig mogelijk', 'no day'],
  ['binnen enkele weken', 'no number'],
  ['binnen 10 werkdagen', 'needs the public holidays'],
  ['binnen zes weken na publicatie van het rapport', 'the calendar does not have it'],
  ['voor het rondetafelgesprek', 'the calendar does not have it'],
  ['voor het commissiedebat Zeden', 'the calendar does not have it'],
  ['voor de zomer van 2026', 'the calendar does not have it'],
  ['uiterlijk 30 februari 2025', 'no such day'],
  ['uiterlijk 1 januari 2024', 'past when it was written'],
  ['dit kabinet', 'no day'],
  ['', 'nothing said'],
];
