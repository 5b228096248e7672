import type { history as nl } from '../nl/history.ts';
import { printCount } from '../print-count.ts';

export const history: typeof nl = {
  count: (p) => {
    const all = p.all === 1 ? '1 step' : `${printCount(p.all)} steps`;
    return p.count === p.all ? all : `${printCount(p.count)} of ${all}`;
  },
  subjects: {
    dossier: 'Dossier',
    annex: 'Annex',
    document: 'Paper',
    theme: 'Theme',
    proposal: 'Proposal',
    'action-line': 'Action line',
    action: 'Action',
    'programme-line': 'Programme line',
    'budget-source': 'Budget source',
    organisation: 'Organisation',
    motion: 'Motion',
    commitment: 'Commitment',
    element: 'Element',
    note: 'Note',
    'accepted-finding': 'Acceptance of a finding',
  },
  when: 'When',
  what: 'What',
  about: 'About',
  by: 'By',
  rows: 'Rows',
  everything: 'Everything',
  everybody: 'Everybody',
  detail: 'Chosen step',
  none: 'Nothing has been changed in this dossier since it was filled.',
  noneHere: 'No step matches this filter.',
  placeOnly: 'Moved to another place.',
  more: (p) => `And ${printCount(p.count)} more changed rows.`,
};
