/** Words that the screens of records share. */
export const records = {
  addTo: (p: { label: string }) => `Toevoegen aan: ${p.label.toLowerCase()}`,
  referredToBy: 'Wordt genoemd in',
  notReferredTo: 'Niets in het dossier verwijst hiernaar.',
  serves: 'Dient voor moties en toezeggingen',
  services: {
    invulling: 'invulling',
    tussenbericht: 'tussenbericht',
    afdoening: 'afdoening',
    'moved-as': 'stuk van de motie',
    'made-in': 'hierin toegezegd',
    turn: 'keer voldaan',
  },
  unknown: 'onbekend',
};
