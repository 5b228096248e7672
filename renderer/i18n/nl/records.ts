/** Words that the screens of records share. */
export const records = {
  addTo: (p: { label: string }) => `Toevoegen aan: ${p.label.toLowerCase()}`,
  referredToBy: 'Wordt genoemd in',
  notReferredTo: 'Niets in het dossier verwijst hiernaar.',
  unknown: 'onbekend',
};
