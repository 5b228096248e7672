import { printCount } from '../print-count.ts';
/** The register of motions and commitments, what there is to do, and what carries out what. */
export const register = {
  parts: 'Delen van moties en toezeggingen',
  partNames: { register: 'Register', agenda: 'Wat moet ik doen', matrix: 'Matrix' },

  submitters: 'Indieners',
  holder: 'Houder',
  minister: 'Bewindspersoon',
  ministry: 'Ministerie',
  phrase: 'Zoals gezegd',
  madeOn: 'Datum',
  dueState: 'Stand van de termijn',
  missing: 'Onderdelen zonder afdoening',
  fileOfRegister: 'Moties en toezeggingen',

  every: 'alle',
  courses: { open: 'wat loopt', done: 'wat klaar is', out: 'wat niets vraagt' },
  due: {
    overdue: 'te laat',
    soon: 'binnenkort',
    later: 'later',
    unread: 'nog te lezen',
    none: 'geen',
  },
  moreFilters: (p: { count: number }) =>
    p.count === 0 ? 'Meer filters' : `Meer filters (${printCount(p.count)})`,
  setFilters: 'Ingestelde filters',
  noFilter: 'Alle filters weg',
  goneChoice: 'niet meer in dit dossier',
  filters: {
    submitter: 'Indiener',
    party: 'Fractie',
    holder: 'Houder',
    minister: 'Bewindspersoon',
    ministry: 'Ministerie',
    actionLine: 'Actielijn',
    document: 'Stuk',
  },
  count: (p: { found: number; all: number }) =>
    p.found === p.all
      ? `${printCount(p.all)} in het register`
      : `${printCount(p.found)} van ${printCount(p.all)}`,
  noneInSight: 'Geen motie of toezegging voldoet aan het filter.',

  savedFilters: 'Bewaarde filters',
  saveFilter: 'Dit filter bewaren…',
  manageFilters: 'Bewaarde filters beheren…',
  saveFilterTitle: 'Filter bewaren',
  filterName: 'Naam van het filter',
  filterReplaced: 'Er is al een filter met deze naam; dat wordt vervangen.',
  filterSaved: (p: { name: string }) => `Filter ${p.name} bewaard`,
  manageTitle: 'Bewaarde filters beheren',
  nameOfFilter: (p: { at: number }) => `Naam van filter ${p.at}`,
  nameTaken: 'Er is al een filter met deze naam.',
  noFilters: 'Er zijn geen bewaarde filters meer.',

  changeStatus: 'Status wijzigen',
  changeStatusOf: (p: { count: number }) =>
    p.count === 1 ? 'Status van 1 wijzigen' : `Status van ${printCount(p.count)} wijzigen`,
  changePossible: (p: { count: number }) =>
    p.count === 1
      ? 'Alleen de andere wijzigen'
      : `Alleen de andere ${printCount(p.count)} wijzigen`,
  chooseProgress: 'kies de voortgang',
  refused: (p: { count: number }) =>
    p.count === 1
      ? '1 van de gekozen kan dit niet worden:'
      : `${printCount(p.count)} van de gekozen kunnen dit niet worden:`,
  settleWith: 'Afdoen met brief…',
  print: 'Overzicht (PDF)',

  agenda: 'Wat moet ik doen',
  agendaOn: (p: { date: string }) => `Wat moet ik doen, op ${p.date}`,
  periods: {
    overdue: 'Te laat',
    'this-month': 'Deze maand',
    'next-month': 'Volgende maand',
    later: 'Later',
    unread: 'Termijn nog te lezen',
    undated: 'Zonder termijn',
  },
  periodHints: {
    unread: 'Er is een termijn genoemd, maar nog geen dag vastgesteld.',
    undated: 'Er is geen termijn genoemd.',
  },
  groupBy: 'Groeperen',
  groupings: { period: 'op datum', holder: 'op houder' },
  nobody: 'Nog zonder houder',
  when: 'Uiterlijk',
  todo: 'Wat ontbreekt',
  turn: (p: { at: number; of: number }) => `keer ${p.at} van ${p.of}`,
  noElements: 'Nog geen onderdelen vastgesteld; zonder onderdelen kan dit niet worden afgedaan.',
  onlyStatus: 'Alles is afgedaan; alleen de voortgang moet nog worden bijgewerkt.',
  missingTurn: 'Het stuk waarmee deze keer wordt voldaan.',
  nothingToDo: 'Er staat niets open.',
  nothingForHolder: 'Voor deze houder staat niets open.',
  showAll: (p: { count: number }) => `Alle ${printCount(p.count)} tonen`,
  agendaCount: (p: { count: number; late: number }) =>
    p.late === 0
      ? `${printCount(p.count)} te doen`
      : `${printCount(p.count)} te doen, ${printCount(p.late)} te laat`,
  fileOfAgenda: 'Wat moet ik doen',
  period: 'Periode',

  matrix: 'Wat voert wat uit',
  matrixCount: (p: { rows: number; columns: number }) =>
    `${p.rows} moties en toezeggingen tegen ${p.columns} voorstellen en acties`,
  matrixRows: 'Moties en toezeggingen',
  matrixRowChoices: { all: 'alle', with: 'met uitvoering', without: 'zonder uitvoering' },
  matrixKinds: 'Uitvoering door',
  matrixKindChoices: { proposal: 'voorstellen', action: 'acties', both: 'beide' },
  matrixColumns: 'Kolommen',
  matrixColumnChoices: {
    all: 'alle',
    used: 'met een motie of toezegging',
    unused: 'waar niemand om vroeg',
  },
  columnKinds: { proposal: 'Voorstel', action: 'Actie' },
  columnHeads: { proposal: 'Voorstellen', action: 'Acties' },
  carriedBy: 'Door',
  nothing: 'niets',
  cellWhole: 'voert het geheel uit',
  cellPart: (p: { carried: number; of: number }) => `voert ${p.carried} van ${p.of} onderdelen uit`,
  servesCount: (p: { count: number }) =>
    p.count === 0 ? 'waar niemand om vroeg' : `voor ${printCount(p.count)}`,
  legend: {
    whole: 'voert elk onderdeel uit',
    part: 'voert een deel van de onderdelen uit',
    none: 'niets voert het uit',
  },
  moveInMatrix: 'Ga met de pijltjestoetsen door de matrix; Enter opent wat erachter zit.',
  supportTitle: (p: { item: string; by: string }) => `${p.item} door ${p.by}`,
  goTo: (p: { name: string }) => `Naar ${p.name}`,
  noneInMatrix: 'Niets in de matrix voldoet aan deze keuze.',
  emptyMatrix: 'De matrix toont welke voorstellen en acties een motie of toezegging uitvoeren.',
  fileOfMatrix: 'Matrix moties en toezeggingen',
  columnRange: 'Getoond',
  range: (p: { from: string; to: string }) => `${p.from} t/m ${p.to}`,
  inPart: (p: { part: string }) => `(${p.part})`,
};
