import { printCount } from '../print-count.ts';
/** The screen of the history. */
export const history = {
  count: (p: { count: number; all: number }) => {
    const all = p.all === 1 ? '1 stap' : `${printCount(p.all)} stappen`;
    return p.count === p.all ? all : `${printCount(p.count)} van ${all}`;
  },
  subjects: {
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
    note: 'Notitie',
    'accepted-finding': 'Akkoord op bevinding',
  },
  when: 'Wanneer',
  what: 'Wat',
  about: 'Over',
  by: 'Door',
  rows: 'Regels',
  everything: 'Alles',
  everybody: 'Iedereen',
  detail: 'Gekozen stap',
  none: 'In dit dossier is nog niets gewijzigd sinds het is gevuld.',
  noneHere: 'Geen stap past bij dit filter.',
  placeOnly: 'Van plaats veranderd.',
  more: (p: { count: number }) => `En nog ${printCount(p.count)} gewijzigde regels.`,
};
