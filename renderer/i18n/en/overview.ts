import type { overview as nl } from '../nl/overview.ts';
import { printCount } from '../print-count.ts';

export const overview: typeof nl = {
  attention: 'Asks for attention',
  blocking: (p) =>
    p.count === 1
      ? 'finding in the way of a definitive print'
      : 'findings in the way of a definitive print',
  findings: (p) => (p.count === 1 ? 'error or warning to judge' : 'errors and warnings to judge'),
  derived: (p) => (p.count === 1 ? 'derived amount to confirm' : 'derived amounts to confirm'),
  late: (p) =>
    p.count === 1
      ? 'motion or commitment past its term'
      : 'motions and commitments past their term',
  soon: (p) =>
    p.count === 1
      ? 'motion or commitment due within a month'
      : 'motions and commitments due within a month',
  openItems: (p) => (p.count === 1 ? 'motion or commitment open' : 'motions and commitments open'),
  waiting: 'What the House waits for',
  nothingOpen: 'Nothing is open with the House.',
  item: 'Motion or commitment',
  term: 'Term',
  status: 'State',
  noTerm: 'no term',
  moreItems: (p) => `And ${printCount(p.count)} more`,
  totals: 'What the proposals ask',
  theme: 'Theme',
  count: 'Number',
  kinds: { incidenteel: 'One-off', structureel: 'Recurring', withoutKind: 'Without a kind' },
  unknown: 'Unknown',
  estimate: 'By estimate',
  expectation: 'With expectation',
  compare: 'What this can be compared with',
  money: 'Money per year',
  allocated: '(for named proposals and actions)',
  budget: 'Budget per year, by action line',
  noBudget: 'The actions have no amounts yet.',
  saveAs: (p) => `Save as ${p.form}…`,
  pictureName: 'Budget per year',
  pictureSaved: 'The picture has been saved.',
  asTable: 'As a table',
  line: 'Action line',
  total: 'Total',
  chartUnit: 'Million euros',
  chartSummary: (p) =>
    `Stacked bars: budget per year, by action line. Total ${p.years}. The table below names every amount.`,
};
