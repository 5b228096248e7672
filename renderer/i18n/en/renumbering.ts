import type * as nl from '../nl/renumbering.ts';
import { printCount } from '../print-count.ts';

export const renumbering: typeof nl.renumbering = {
  isNow: {
    proposal: (p) => `proposal ${p.was} is now ${p.now}`,
    'action-line': (p) => `action line ${p.was} is now ${p.now}`,
    action: (p) => `action ${p.was} is now ${p.now}`,
  },
  updated: (p) => {
    const numbers = p.numbers === 1 ? '1 number' : `${printCount(p.numbers)} numbers`;
    const references =
      p.references === 1 ? '1 reference' : `${printCount(p.references)} references`;
    if (p.references === 0) return `${numbers} ${p.numbers === 1 ? 'was' : 'were'} updated`;
    return `${numbers} and ${references} were updated`;
  },
  sameNumbers: 'the numbers stay the same',
};
