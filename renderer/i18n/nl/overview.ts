import { printCount } from '../print-count.ts';
/** The screen that says where the dossier stands. */
export const overview = {
  attention: 'Vraagt aandacht',
  blocking: (p: { count: number }): string =>
    p.count === 1
      ? 'bevinding houdt een definitieve afdruk tegen'
      : 'bevindingen houden een definitieve afdruk tegen',
  findings: (p: { count: number }): string =>
    p.count === 1 ? 'fout of waarschuwing te beoordelen' : 'fouten en waarschuwingen te beoordelen',
  derived: (p: { count: number }): string =>
    p.count === 1 ? 'afgeleid bedrag nog te bevestigen' : 'afgeleide bedragen nog te bevestigen',
  late: (p: { count: number }): string =>
    p.count === 1
      ? 'motie of toezegging over haar termijn heen'
      : 'moties en toezeggingen over hun termijn heen',
  soon: (p: { count: number }): string =>
    p.count === 1
      ? 'motie of toezegging met een termijn binnen een maand'
      : 'moties en toezeggingen met een termijn binnen een maand',
  openItems: (p: { count: number }): string =>
    p.count === 1 ? 'motie of toezegging open' : 'moties en toezeggingen open',
  waiting: 'Openstaand bij de Kamer',
  nothingOpen: 'Er staat niets open bij de Kamer.',
  item: 'Motie of toezegging',
  term: 'Termijn',
  status: 'Stand',
  noTerm: 'geen termijn',
  moreItems: (p: { count: number }) => `En nog ${printCount(p.count)}`,
  totals: 'Wat de voorstellen vragen',
  theme: 'Thema',
  count: 'Aantal',
  kinds: { incidenteel: 'Incidenteel', structureel: 'Structureel', withoutKind: 'Zonder soort' },
  unknown: 'Onbekend',
  estimate: 'Volgens raming',
  expectation: 'Met verwachting',
  compare: 'Waarmee dit kan worden vergeleken',
  money: 'Geld per jaar',
  allocated: '(voor aangewezen voorstellen en acties)',
  budget: 'Begroting per jaar, per actielijn',
  noBudget: 'Er zijn nog geen bedragen bij de acties.',
  saveAs: (p: { form: string }) => `Bewaren als ${p.form}…`,
  pictureName: 'Begroting per jaar',
  pictureSaved: 'De afbeelding is bewaard.',
  asTable: 'Als tabel',
  line: 'Actielijn',
  total: 'Totaal',
  chartUnit: 'Miljoen euro',
  chartSummary: (p: { years: string }) =>
    `Gestapelde staven: begroting per jaar, per actielijn. Totaal ${p.years}. De tabel eronder noemt elk bedrag.`,
};
