import type { Annex } from '../../db/model/records/annex.ts';

export const bijlage1: Annex = {
  id: 'bijlage-1',
  number: 1,
  kind: 'voorstellen',
  title:
    '(Financieel) overzicht van voorstellen van samenwerkingspartners na debat 21 december 2023',
  heads: [
    'Meest kansrijke acties',
    'Kansrijke acties',
    'Korte toelichting eerste appreciatie',
    'Geschatte kosten',
  ],
  state: 'concept',
};

/**
 * Its baseline, the amounts that were sent on 18 October 2023, is made where the letter is put
 * together.
 */
export const bijlage2: Annex = {
  id: 'bijlage-2',
  number: 2,
  kind: 'begroting',
  title:
    'Kopie van het financieel overzicht van het Actieplan programma Samen tegen mensenhandel van 18 oktober 2023',
  heads: ['Actielijn', 'Totaal'],
  caption: 'Programma Samen tegen mensenhandel',
  yearFrom: 2023,
  yearTo: 2026,
  unit: 1_000_000,
  unitText: '(€ 2 mln.)',
  copyOf: 'kst-28638-233',
  asOf: '2023-10-18',
  state: 'concept',
};
