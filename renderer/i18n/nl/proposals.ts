/** The screen of proposals. */
export const proposals = {
  number: 'Nr.',
  text: 'Voorstel',
  costs: 'Geschatte kosten',
  count: (p: { count: number }) => (p.count === 1 ? '1 voorstel' : `${p.count} voorstellen`),
  categories: { 'meest-kansrijk': 'Meest kansrijke acties', kansrijk: 'Kansrijke acties' },
};
