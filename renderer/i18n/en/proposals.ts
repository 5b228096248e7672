import type { proposals as nl } from '../nl/proposals.ts';

export const proposals: typeof nl = {
  number: 'No.',
  text: 'Proposal',
  costs: 'Estimated cost',
  count: (p) => (p.count === 1 ? '1 proposal' : `${p.count} proposals`),
  categories: { 'meest-kansrijk': 'Most promising actions', kansrijk: 'Promising actions' },
};
