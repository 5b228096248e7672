import { printCount } from '../print-count.ts';
/** Words of "Afdoen met brief": settling motions and commitments with one paper. */
export const settle = {
  title: 'Afdoen met brief',
  reviewTitle: 'Afdoen met brief: nazien',
  withThisPaper: 'Afdoen met dit stuk…',
  paper: 'Brief of ander stuk',
  paperHint: 'In elke schrijfwijze; een onbekend stuk maakt u hier aan.',
  on: 'Stand per',
  onHint: 'De dag in het verloop.',
  items: (p: { count: number }) => `Wat het stuk afdoet (${printCount(p.count)} gekozen)`,
  nothingOpen: 'Er staat niets open.',
  what: 'Dit doet het af',
  turnOf: (p: { due: string }) => `keer van ${p.due}`,
  passageHint: 'Zoals de bewindspersoon het schrijft.',
  progressAfter: 'Voortgang daarna',
  lateHint: (p: { days: string }) => `Het stuk kwam na ${p.days}.`,
  chooseFirst: 'Kies eerst het stuk.',
  tickFirst: 'Kies wat het afdoet.',
  review: 'Nazien',
  back: 'Terug',
  carryOut: (p: { count: number }) =>
    p.count === 1 ? '1 punt vastleggen' : `${printCount(p.count)} punten vastleggen`,
  withPaper: (p: { paper: string; on: string }) => `Met ${p.paper}, per ${p.on}.`,
  becomes: 'wordt',
  settles: 'Af:',
  staysOpen: 'Blijft open:',
};
