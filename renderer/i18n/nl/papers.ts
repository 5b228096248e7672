/** Fields in which a paper is named. */
export const papers = {
  make: (p: { citation: string }) => `Maak dit stuk aan: ${p.citation}`,
  withoutPage: (p: { page: string }) =>
    `Het stuk is gekozen; p. ${p.page} wordt hier niet vastgelegd. Zet de pagina zo nodig in de tekst.`,
  newPaper: 'Nieuw stuk',
  savedAlong: 'Komt bij het bewaren in het register.',
  titleHint: 'Zonder titel staat het er onder zijn vindplaats.',
  anySpelling: 'Elke schrijfwijze: 28638-249, kst-28638-249, 28 638, nr. 249.',
};
