/** Names of records in the history, one and several. */
const names = {
  annexes: ['Bijlage', 'bijlagen'],
  documents: ['Kamerstuk', 'Kamerstukken'],
  themes: ['Thema', 'thema’s'],
  proposals: ['Voorstel', 'voorstellen'],
  actionLines: ['Actielijn', 'actielijnen'],
  actions: ['Actie', 'acties'],
  programme: ['Programmaregel', 'programmaregels'],
  budgetSources: ['Budgetbron', 'budgetbronnen'],
  organisations: ['Organisatie', 'organisaties'],
  motions: ['Motie', 'moties'],
  commitments: ['Toezegging', 'toezeggingen'],
  notes: ['Notitie', 'notities'],
} as const;

const verbs = {
  add: 'toegevoegd',
  save: 'gewijzigd',
  move: 'verplaatst',
  remove: 'verwijderd',
} as const;

/** The collections that records are added to and removed from. */
export type RecordCollection = keyof typeof names;
export type RecordVerb = keyof typeof verbs;

/**
 * Names of steps in the history. A name is kept in the dossier, so it is in the dossier's language.
 */
export const steps = {
  records: (p: { collection: RecordCollection; verb: RecordVerb; count: number }) => {
    const [one, several] = names[p.collection];
    return `${p.count === 1 ? one : `${p.count} ${several}`} ${verbs[p.verb]}`;
  },
  dossier: 'Gegevens van het dossier gewijzigd',
  ownWord: (p: { word: string }) => `Woord “${p.word}” in de woordenlijst gezet`,
  setUp: 'Programma ingericht',
  cells: (p: { count: number }) =>
    p.count === 1 ? 'Bedrag gewijzigd' : `${p.count} bedragen gewijzigd`,
  confirmed: (p: { count: number }) =>
    p.count === 1 ? 'Bedrag bevestigd' : `${p.count} bedragen bevestigd`,
  settled: (p: { count: number }) =>
    p.count === 1 ? 'Afgedaan met brief' : `${p.count} moties en toezeggingen afgedaan met brief`,
  progress: (p: { count: number }) =>
    p.count === 1 ? 'Status gewijzigd' : `Status van ${p.count} moties en toezeggingen gewijzigd`,
  accepted: 'Bevinding akkoord bevonden',
  unaccepted: 'Akkoord op bevinding ingetrokken',
};
