import { printCount } from '../print-count.ts';
/** The words of the parts that every screen is made of. */
export const components = {
  required: '(verplicht)',
  noneFound: 'Niets gevonden.',
  noneMatches: (p: { typed: string }) =>
    `Niets in dit dossier past bij “${p.typed}”. Kies iets uit de lijst, of maak het veld leeg.`,
  chooseInstead: (p: { name: string }) => `Kies ${p.name}`,
  notThereYet: (p: { typed: string }) =>
    `“${p.typed}” staat nog niet in dit dossier. Druk op Enter om het aan te maken, of kies iets uit de lijst.`,
  severalMatch: (p: { typed: string; count: number }) =>
    p.count === 1
      ? `“${p.typed}” is niet precies wat in de lijst staat. Kies het met ↓ en Enter, of typ verder.`
      : `Bij “${p.typed}” passen er ${printCount(p.count)}. Kies er een met ↓ en Enter, of typ verder.`,
  notChosenYet: (p: { typed: string }) => `“${p.typed}” is nog niet gekozen. Druk op Enter.`,
  listedOf: (p: { count: number; all: string }) => `${printCount(p.count)} van ${p.all}`,
  chosen: (p: { label: string }) => `${p.label}: gekozen`,
  moveUp: (p: { name: string }) => `${p.name} omhoog`,
  moveDown: (p: { name: string }) => `${p.name} omlaag`,
  removeChosen: (p: { label: string }) => `${p.label} weghalen`,

  pasteMended:
    'Geplakt, met afgebroken regels, woorden en lijsten hersteld. Ongewijzigd plakken: Ctrl+Z en dan Ctrl+Shift+V.',
  save: 'Bewaren',
  restore: 'Herstellen',
  cancel: 'Annuleren',
  close: 'Sluiten',
  problems: (p: { count: number }) =>
    p.count === 1 ? '1 veld klopt nog niet' : `${printCount(p.count)} velden kloppen nog niet`,
  notSaved: 'Niet bewaard',
  fillIn: 'Vul dit in.',
  chooseOne: 'Maak een keuze.',
  wholeNumber: 'Schrijf een heel getal, alleen cijfers.',
  numberTooSmall: (p: { least: number }) => `Het laagste getal is ${p.least}.`,
  numberTooLarge: (p: { most: number }) => `Het hoogste getal is ${p.most}.`,
  dayPlaceholder: 'd-m-jjjj',
  openCalendar: (p: { label: string }) => `Kalender openen voor ${p.label}`,
  calendarOf: (p: { label: string }) => `Kalender: ${p.label}`,
  today: 'Vandaag',
  previousYear: 'Vorig jaar',
  nextYear: 'Volgend jaar',
  dateNeeded: 'Vul een datum in: dag, maand en jaar.',
  urlNeeded: 'Schrijf een volledig adres, dat begint met https://.',
  unreadable: 'Dit kan niet zo bewaard worden.',

  sides: { mine: 'Uw versie', theirs: 'Nu in het dossier' },
  meetings: (p: { count: number }) =>
    p.count === 1
      ? '1 veld is intussen ook elders gewijzigd'
      : `${printCount(p.count)} velden zijn intussen ook elders gewijzigd`,
  meetingsHint:
    'Er is nog niets bewaard. Kies per veld welke versie blijft; alle andere wijzigingen, van u en van elders, blijven allebei.',
  meetingsSave: 'Bewaren met deze keuze',
  meetingsLeft: (p: { count: number }) =>
    p.count === 1 ? 'nog 1 keuze te maken' : `nog ${printCount(p.count)} keuzes te maken`,
  changedMeanwhile: (p: { fields: string }) =>
    `Intussen elders gewijzigd: ${p.fields}. Als u bewaart, blijft dat staan; wat u zelf ook hebt gewijzigd, kiest u dan.`,
  goneTitle: 'Dit onderdeel is intussen uit het dossier verwijderd',
  goneHint:
    'Wat u typte, staat hier nog, maar is niet bewaard. Kopieer het, of maak het onderdeel opnieuw aan met wat hier staat.',
  keptTitle: 'Wat u typte, is niet bewaard',
  keptHint: 'U kunt dit dossier nu alleen lezen. Kopieer wat u typte als u het elders nodig hebt.',
  copyTyped: 'Kopiëren wat u typte',
  copied: 'Gekopieerd',
  notCopied: 'Het kopiëren is niet gelukt. Selecteer de tekst in het veld en kopieer die.',
  makeAnew: 'Opnieuw aanmaken',

  leaveTitle: 'Wijzigingen bewaren?',
  leaveQuestion: 'Dit formulier heeft wijzigingen die nog niet zijn bewaard.',
  leaveSave: 'Bewaren en verder',
  leaveDiscard: 'Niet bewaren',
  leaveStay: 'Verder bewerken',
  undoTitle: 'Eerst dit formulier',
  undoQuestion:
    'Dit formulier heeft wijzigingen die nog niet zijn bewaard. Wilt u die laten vallen en de laatste stap in het dossier ongedaan maken?',
  undoConfirm: 'Laten vallen en ongedaan maken',

  removeTitle: (p: { name: string }) => `${p.name} verwijderen?`,
  remove: 'Verwijderen',
  removeFree: 'Niets in het dossier verwijst hiernaar. U kunt het verwijderen ongedaan maken.',
  removeReferred: 'Hiernaar wordt verwezen:',
  removeAfter:
    'Na het verwijderen staat er in teksten [vervallen] en vervalt de verwijzing in velden. U kunt het verwijderen ongedaan maken.',
  removeRefused:
    'Dit kan niet worden verwijderd zolang deze records niet zonder kunnen. Wijs ze eerst elders toe.',
  referenceBy: {
    field: 'in een veld',
    text: 'in de tekst',
    note: 'in een notitie erbij',
    'accepted-finding': 'in een akkoord bevonden controle',
  },
  andMore: (p: { count: number }) => `en nog ${printCount(p.count)}`,
  recordKinds: {
    dossier: 'Dossier',
    annex: 'Bijlage',
    document: 'Stuk',
    theme: 'Thema',
    proposal: 'Voorstel',
    'action-line': 'Actielijn',
    action: 'Actie',
    'programme-line': 'Programmaregel',
    'budget-source': 'Budgetbron',
    organisation: 'Organisatie',
    motion: 'Motie',
    commitment: 'Toezegging',
    element: 'Onderdeel',
  },
  undo: 'Ongedaan maken',
  redo: 'Opnieuw doen',
  move: 'Verplaatsen',

  add: 'Nieuw',
  filter: 'Filter',
  clearFilter: 'Filter leegmaken',
  export: 'Exporteren (CSV)',
  exported: (p: { count: number }) =>
    p.count === 1 ? '1 regel geëxporteerd' : `${printCount(p.count)} regels geëxporteerd`,
  select: (p: { name: string }) => `${p.name} selecteren`,
  selectAll: 'Alles selecteren',
  selected: (p: { count: number }) => `${printCount(p.count)} geselecteerd`,
  foldGroup: (p: { title: string; count: number }) => `${p.title} (${printCount(p.count)})`,
  csvFiles: 'CSV-bestanden',

  details: 'Gegevens',
  notes: 'Notities',
  history: 'Geschiedenis',
  tabs: 'Onderdelen',
  next: 'Volgende',
  previous: 'Vorige',
  closeDetails: 'Gegevens sluiten',
  backToList: 'Terug naar de lijst',

  insertReference: 'Verwijzing invoegen',
  madeLinks: (p: { phrases: readonly string[] }) =>
    `${p.phrases.length === 1 ? 'Verwijzing' : 'Verwijzingen'} gemaakt: ${p.phrases.join(', ')}.`,
  leaveAsText: 'Laat als tekst',
  leftAsText: (p: { phrases: readonly string[] }) => `Blijft tekst: ${p.phrases.join(', ')}.`,
  referenceHint: 'Typ @ om naar een voorstel, actie, motie of stuk te verwijzen.',
  seekReference: 'Zoek op nummer, vindplaats of woorden',
  references: 'Verwijzingen',
  expired: 'vervallen',
  linkKinds: {
    voorstel: 'Voorstel',
    actie: 'Actie',
    actielijn: 'Actielijn',
    motie: 'Motie',
    motienaam: 'Motie',
    document: 'Stuk',
  },
  asPrinted: 'Zo komt het in de bijlage',

  noNotes: 'Nog geen notities.',
  addNote: 'Notitie toevoegen',
  noteText: 'Tekst',
  noteVisibility: 'Zichtbaarheid',
  noteSource: { bron: 'uit de bron', gebruiker: 'eigen notitie' },
  visibility: { intern: 'intern', openbaar: 'openbaar' },
  removeNote: 'Notitie verwijderen',
  editNote: 'Notitie wijzigen',
  noteRemoved: 'Notitie verwijderd',

  noHistory: 'Aan dit record is sinds het begin van het dossier niets gewijzigd.',
  historyOf: 'Wijzigingen aan dit record, de laatste eerst',
  made: 'gemaakt',
  gone: 'verwijderd',
  was: 'was',
  now: 'werd',
  nothing: 'leeg',
  stepKinds: { undo: 'ongedaan gemaakt', redo: 'opnieuw gedaan' },
};
