/** Fields in which a paper is named. */
export const papers = {
  make: (p: { citation: string }) => `Maak dit stuk aan: ${p.citation}`,
  newPaper: 'Nieuw stuk',
  savedAlong: 'Komt bij het bewaren in het register.',
  titleHint: 'Zonder titel staat het er onder zijn vindplaats.',
  anySpelling: 'Elke schrijfwijze: 28638-249, kst-28638-249, 28 638, nr. 249.',
};
