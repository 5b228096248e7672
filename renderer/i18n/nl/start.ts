/** The start screen, and a dossier that cannot be opened. */
export const start = {
  title: 'Kamerdossier',
  intro: 'Het dossier van een beleidsprogramma, en de bijlagen bij de brief aan de Kamer.',
  choices: 'Beginnen',
  recent: 'Recente dossiers',
  noRecent: 'Nog geen dossiers geopend op deze computer.',
  failed: 'Dit dossier is niet geopend',
};
