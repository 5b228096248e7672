import type { settle as nl } from '../nl/settle.ts';
import { printCount } from '../print-count.ts';

/** Words of settling motions and commitments with one paper. */
export const settle: typeof nl = {
  title: 'Settle with a letter',
  reviewTitle: 'Settle with a letter: review',
  withThisPaper: 'Settle with this paper…',
  paper: 'Letter or other paper',
  paperHint: 'In any spelling; a paper that is not there yet you add here.',
  on: 'As of',
  onHint: 'The day in the timeline.',
  items: (p) => `What the paper settles (${printCount(p.count)} chosen)`,
  nothingOpen: 'Nothing is open.',
  what: 'It settles',
  turnOf: (p) => `turn of ${p.due}`,
  passageHint: 'As the minister puts it.',
  progressAfter: 'Progress then',
  lateHint: (p) => `The paper came after ${p.days}.`,
  chooseFirst: 'Choose the paper first.',
  tickFirst: 'Choose what it settles.',
  review: 'Review',
  back: 'Back',
  carryOut: (p) => (p.count === 1 ? 'Record 1 item' : `Record ${printCount(p.count)} items`),
  withPaper: (p) => `With ${p.paper}, as of ${p.on}.`,
  becomes: 'becomes',
  settles: 'Settled:',
  staysOpen: 'Stays open:',
};
