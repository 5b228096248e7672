import { printCount } from '../print-count.ts';
import { paste } from './paste.ts';

/** Actions, their budget, the programme's table and the sources of its money. */
export const budget = {
  parts: 'Onderdelen van acties en begroting',
  tabs: {
    acties: 'Actielijnen',
    programma: 'Programma',
    bronnen: 'Budgetbronnen',
    stand: 'Stand van zaken',
  },
  unit: 'Bedragen in',
  units: { 1: '€', 1000: '× 1.000', 10000: '× 10.000', 1000000: 'mln.' },
  unitSpoken: {
    1: 'euro',
    1000: 'duizend euro',
    10000: 'tienduizend euro',
    1000000: 'miljoen euro',
  },

  line: (p: { number: number; title: string }) => `Actielijn ${p.number}. ${p.title}`,
  lineGrid: (p: { number: number; title: string; unit: string }) =>
    `Actielijn ${p.number}. ${p.title}, bedragen in ${p.unit}`,
  action: (p: { number: string }) => `actie ${p.number}`,
  programmeLine: (p: { label: string }) => `regel ${p.label}`,
  cellName: (p: { name: string; year: number }) => `${p.name}, ${p.year}`,
  total: 'Totaal',
  totalOf: (p: { number: number }) => `Totaal actielijn ${p.number}`,
  derived: 'afgeleid, nog te bevestigen',
  derivedYears: 'Afgeleid in',
  fileOfActions: (p: { unit: string }) => `Acties (in ${p.unit})`,
  fileOfProgramme: (p: { unit: string }) => `Programma (in ${p.unit})`,
  derivedLegend: 'cursief met *: afgeleid uit de totalen, nog te bevestigen met de bron erbij',
  refused: 'Geweigerd:',
  moreYears: (p: { year: number }) => `${p.year} toevoegen`,
  noLines:
    'Dit dossier heeft nog geen actielijnen. Voeg een actielijn toe; daaronder komen de acties met hun bedragen per jaar.',
  addLine: 'Actielijn toevoegen',
  chooseAction: 'Kies een actie of een actielijn; hier staan dan haar gegevens.',
  inGrid: 'Werken in de tabel',
  gridKeys: [
    ['Pijltjes', 'naar een andere cel'],
    ['Enter of F2', 'bedrag wijzigen; typen vervangt het'],
    ['Delete', 'cel leegmaken'],
    ['Shift en pijltjes', 'een blok kiezen'],
    ['Ctrl+C, Ctrl+V', 'blok van en naar Excel'],
  ],
  keys: 'Typen vervangt · Enter of F2 wijzigt · Tab naar rechts · Delete maakt leeg · Ctrl+C en Ctrl+V nemen een blok over van en naar Excel',

  refusals: {
    dash: (p: { text: string }) =>
      `“${p.text}” kan leeg of nul betekenen. Er is niets gewijzigd; schrijf 0, of maak de cel leeg.`,
    point: (p: { text: string; example: string }) =>
      `“${p.text}” heeft een punt op een andere plaats dan per duizendtal. Er is niets gewijzigd; schrijf decimalen met een komma: ${p.example}.`,
    'too-fine': (p: { text: string; unit: string; decimals: number }) =>
      `“${p.text}” komt in ${p.unit} niet uit op hele euro’s. Er is niets gewijzigd; gebruik hoogstens ${p.decimals} decimalen.`,
    'too-large': (p: { text: string }) =>
      `“${p.text}” is meer dan een dossier kan bevatten. Er is niets gewijzigd.`,
    unreadable: (p: { text: string; unit: string }) =>
      `“${p.text}” is geen bedrag in ${p.unit}. Er is niets gewijzigd; schrijf een getal met een komma voor decimalen, zoals 7,5.`,
  },
  paste,

  detail: 'Gekozen actie of actielijn',
  form: 'Gegevens van de actie',
  newAction: 'Nieuwe actie',
  text: 'Tekst',
  inLine: 'Actielijn',
  covers: 'Aantal nummers',
  coversHelp: 'Een regel kan voor meer acties staan: 2 maakt er “3 en 4” van.',
  holder: 'Actiehouder',
  status: 'Status',
  statuses: {
    'niet-gestart': 'Niet gestart',
    loopt: 'Loopt',
    opgeschort: 'Opgeschort',
    afgerond: 'Afgerond',
    vervallen: 'Vervallen',
  },
  carriedOutBy: 'Uitgevoerd door',
  reports: 'Stand van zaken',
  report: (p: { number: number }) => `Ronde ${p.number}`,
  addReport: 'Ronde toevoegen',
  reportDate: 'Stand per',
  reportStatus: 'Status op die dag',
  reportText: 'Stand van zaken',
  actionTitle: (p: { number: string }) => `Actie ${p.number}`,
  lineName: (p: { number: number }) => `Actielijn ${p.number}`,
  actionCount: (p: { count: number }) =>
    p.count === 1 ? '1 actie' : `${printCount(p.count)} acties`,
  selectionSum: (p: { count: number; sum: string; unit: string }) =>
    `selectie van ${printCount(p.count)} bedragen, samen ${p.sum} (${p.unit})`,
  confirm: (p: { count: number }) =>
    p.count === 0 ? 'Bevestigen…' : `Bevestigen… (${printCount(p.count)})`,
  confirmTitle: 'Afgeleide bedragen bevestigen',
  confirmIntro:
    'Leg de bron ernaast. Pas aan wat de bron anders zegt, zet een vinkje bij wat u hebt gelezen en noem de bron. Wat u niet aankruist blijft staan, voor een volgende bladzijde of een andere keer.',
  readIn: 'Gelezen in',
  readInHelp: 'De bron zoals u haar citeert, met bladzijde of bijlage.',
  readInMissing: 'Noem de bron waarin u het bedrag hebt gelezen.',
  confirmKeys: 'Pijltje omhoog en omlaag gaan naar de vorige en de volgende regel.',
  confirmTable: 'Te bevestigen bedragen',
  confirmRow: (p: { name: string; year: number }) => `${p.name}, ${p.year} bevestigen`,
  confirmAll: 'Alles aankruisen',
  read: 'Gelezen',
  year: 'Jaar',
  yearOf: (p: { name: string; year: number }) => `Jaar van ${p.name}, nu ${p.year}`,
  amount: 'Bedrag',
  amountOf: (p: { name: string; year: number }) => `Bedrag van ${p.name}, nu in ${p.year}`,
  amountMissing: 'Vul een bedrag in; nul is 0.',
  yearTaken: (p: { name: string; year: number }) =>
    `${p.name} heeft in ${p.year} al een ander bedrag. Er is niets gewijzigd; kies een ander jaar.`,
  noneChosen: 'Zet een vinkje bij ten minste één bedrag.',
  confirmSave: (p: { count: number }) =>
    p.count === 1 ? '1 bedrag bevestigen' : `${printCount(p.count)} bedragen bevestigen`,
  confirmed: (p: { count: number; left: number }) =>
    `${p.count === 1 ? '1 bedrag' : `${printCount(p.count)} bedragen`} bevestigd${p.left === 0 ? '' : `; nog ${printCount(p.left)}`}`,
  confirmClose: 'Sluiten',

  programmeGrid: (p: { unit: string }) => `Programmatabel, bedragen in ${p.unit}`,
  programmeHead: 'Onderdeel',
  computedLegend:
    'Regels van actielijnen worden uitgerekend uit hun acties. De andere bedragen vult u hier in.',
  noProgramme: 'Dit dossier heeft nog geen programmaregels. Maak ze bij het dossier zelf.',
  available: 'Beschikbaar budget',
  noSources: 'Er is nog geen budgetbron voor het programma als geheel.',
  left: 'Over',
  fits: 'past',
  tooMuch: (p: { amount: string }) => `${p.amount} te veel`,
  notSpent: (p: { amount: string }) => `${p.amount} over`,
  programmeTotal: 'Programma, totaal',
  balance: 'Programma per jaar',
  settle: (p: { year: number; label: string; from: string; to: string }) =>
    `${p.year}: regel ${p.label} van ${p.from} naar ${p.to}`,
  settleImpossible: (p: { year: number; amount: string }) =>
    `${p.year}: ${p.amount} te veel, meer dan de reservering heeft`,
  counterEntry: 'Tegenboeking in de reservering',

  sources: 'Budgetbronnen',
  noSourcesYet: 'Nog geen budgetbronnen. Een bron is geld per jaar, tijdelijk of structureel.',
  newSource: 'Nieuwe budgetbron',
  sourceForm: 'Gegevens van de budgetbron',
  sourceTitle: 'Naam',
  from: 'Eerste jaar',
  to: 'Laatste jaar',
  toHelp: 'Leeg: structureel.',
  toBeforeFrom: 'Het laatste jaar ligt voor het eerste.',
  perYear: 'Bedrag per jaar',
  allocatedTo: 'Bestemd voor',
  allocatedHelp:
    'Voorstellen en acties die hieruit worden betaald. Niets: het programma als geheel.',
  wholeProgramme: 'het programma als geheel',
  period: 'Looptijd',
  periodOf: (p: { from: number; to: number | undefined }) =>
    p.to === undefined ? `vanaf ${p.from}` : `${p.from}–${p.to}`,
  allocatedCount: (p: { count: number }) =>
    p.count === 1 ? '1 bestemming' : `${printCount(p.count)} bestemmingen`,
  outcome: 'Uitkomst',
  attention: 'vraagt aandacht',
  shortIn: (p: { years: string }) => `tekort in ${p.years}`,
  demand: 'Gevraagd per jaar',
  asked: 'Gevraagd',
  availableShort: 'Beschikbaar',
  outcomeYear: 'Uitkomst',
  short: (p: { amount: string }) => `${p.amount} tekort`,
  over: (p: { amount: string }) => `${p.amount} over`,
  exactly: 'precies genoeg',
  afterEnd: (p: { year: number; amount: string }) =>
    `Vanaf ${p.year} staan er structurele kosten op tijdelijk geld: ${p.amount} per jaar.`,
  undated: (p: { amount: string }) => `Van ${p.amount} is niet bekend in welk jaar het valt.`,
  outside: (p: { amount: string }) => `${p.amount} valt in jaren waarin deze bron geen geld heeft.`,
  allocated: 'Wat hieruit wordt betaald',
  cost: 'Kosten',
  uncovered: 'Voorstellen zonder budget',
  uncoveredIntro: 'Open voorstellen die uit geen enkele bron worden betaald.',
  uncoveredCount: (p: { count: number }) =>
    p.count === 1
      ? '1 voorstel met een bedrag'
      : `${printCount(p.count)} voorstellen met een bedrag`,
  oneOff: 'incidenteel',
  recurring: 'structureel',
  proposalHead: 'Voorstel',
  withExpectation: (p: { amount: string }) => ` (${p.amount} met wat verwacht wordt)`,
  withoutKind: (p: { amount: string }) => `, zonder soort ${p.amount}`,
  unknownCosts: (p: { count: number; numbers: string }) =>
    `Nog onbekend bij ${printCount(p.count)}: ${p.numbers}.`,

  round: 'Ronde',
  noRounds:
    'Nog geen stand van zaken. Voeg bij een actie een ronde toe; hier komt dan de tabel per actielijn.',
  standPer: (p: { date: string }) => `Stand per ${p.date}`,
  nr: 'Nr.',
  actionHead: 'Actie',
  notReported: 'nog geen bericht',
  reportedAsOf: (p: { date: string }) => `Gemeld per ${p.date}.`,
  print: 'Afdrukken',
};
