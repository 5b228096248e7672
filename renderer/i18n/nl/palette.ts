import { printCount } from '../print-count.ts';
/** The palette, in which everything is found by typing. */
export const palette = {
  title: 'Opdracht of onderdeel zoeken',
  hint: 'Typ een opdracht, nummer, vindplaats of woorden',
  open: 'Zoeken',
  actions: 'Opdrachten',
  filters: 'Bewaarde filters',
  places: 'Onderdelen van schermen',
  records: 'In dit dossier',
  /** Names of a record's texts in which words can be found. */
  texts: {
    text: 'Tekst',
    appreciation: 'Appreciatie',
    reason: 'Reden',
    costs: 'Kosten',
    clearance: 'Afstemming',
    holder: 'Houder',
    report: 'Stand van zaken',
    request: 'Verzoek',
    submitters: 'Indieners',
    element: 'Onderdeel',
    passage: 'Onderbouwing',
    status: 'Status',
    term: 'Termijn',
    note: 'Notitie',
  },
  menus: { file: 'Bestand', edit: 'Bewerken', view: 'Beeld', go: 'Ga naar', help: 'Help' },
  count: (p: { shown: number; more: number }) => {
    if (p.shown === 0) return 'Niets gevonden.';
    const found = `${p.shown + p.more} gevonden`;
    return p.more === 0 ? found : `${found}, ${printCount(p.shown)} getoond: typ meer om te kiezen`;
  },
};
