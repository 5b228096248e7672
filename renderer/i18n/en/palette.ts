import type { palette as nl } from '../nl/palette.ts';
import { printCount } from '../print-count.ts';

export const palette: typeof nl = {
  title: 'Find a command or item',
  hint: 'Type a command, number, citation or words',
  open: 'Find',
  actions: 'Commands',
  filters: 'Saved filters',
  places: 'Parts of screens',
  texts: {
    text: 'Text',
    appreciation: 'Appreciation',
    reason: 'Reason',
    costs: 'Costs',
    clearance: 'Clearance',
    holder: 'Holder',
    report: 'Progress',
    request: 'Request',
    submitters: 'Submitters',
    element: 'Element',
    passage: 'Evidence',
    status: 'Status',
    term: 'Term',
    note: 'Note',
  },
  records: 'In this dossier',
  menus: { file: 'File', edit: 'Edit', view: 'View', go: 'Go to', help: 'Help' },
  count: (p) => {
    if (p.shown === 0) return 'Nothing found.';
    const found = `${p.shown + p.more} found`;
    return p.more === 0 ? found : `${found}, ${printCount(p.shown)} shown: type more to choose`;
  },
};
