import type { register as nl } from '../nl/register.ts';
import { printCount } from '../print-count.ts';

export const register: typeof nl = {
  parts: 'Parts of motions and commitments',
  partNames: { register: 'Register', agenda: 'What to do', matrix: 'Matrix' },

  submitters: 'Submitters',
  holder: 'Holder',
  minister: 'Minister',
  ministry: 'Ministry',
  phrase: 'As put',
  madeOn: 'Date',
  dueState: 'State of the term',
  missing: 'Elements not settled',
  fileOfRegister: 'Motions and commitments',

  every: 'all',
  courses: { open: 'what is open', done: 'what is done', out: 'what asks nothing' },
  due: {
    overdue: 'overdue',
    soon: 'due soon',
    later: 'later',
    unread: 'to be read',
    none: 'none',
  },
  moreFilters: (p) => (p.count === 0 ? 'More filters' : `More filters (${printCount(p.count)})`),
  setFilters: 'Filters that are set',
  noFilter: 'Clear all filters',
  goneChoice: 'no longer in this dossier',
  filters: {
    submitter: 'Submitter',
    party: 'Party',
    holder: 'Holder',
    minister: 'Minister',
    ministry: 'Ministry',
    actionLine: 'Action line',
    document: 'Paper',
  },
  count: (p) =>
    p.found === p.all
      ? `${printCount(p.all)} in the register`
      : `${printCount(p.found)} of ${printCount(p.all)}`,
  noneInSight: 'No motion or commitment passes the filter.',

  savedFilters: 'Saved filters',
  saveFilter: 'Save this filter…',
  manageFilters: 'Manage saved filters…',
  saveFilterTitle: 'Save filter',
  filterName: 'Name of the filter',
  filterReplaced: 'There is a filter of this name; it will be replaced.',
  filterSaved: (p) => `Filter ${p.name} saved`,
  manageTitle: 'Manage saved filters',
  nameOfFilter: (p) => `Name of filter ${p.at}`,
  nameTaken: 'There is a filter of this name already.',
  noFilters: 'There are no saved filters any more.',

  changeStatus: 'Change status',
  changeStatusOf: (p) => `Change the status of ${printCount(p.count)}`,
  changePossible: (p) =>
    p.count === 1 ? 'Change only the other one' : `Change only the other ${printCount(p.count)}`,
  chooseProgress: 'choose the progress',
  refused: (p) =>
    p.count === 1
      ? '1 of those chosen cannot become this:'
      : `${printCount(p.count)} of those chosen cannot become this:`,
  settleWith: 'Settle with a letter…',
  print: 'Overview (PDF)',

  agenda: 'What to do',
  agendaOn: (p) => `What to do, on ${p.date}`,
  periods: {
    overdue: 'Overdue',
    'this-month': 'This month',
    'next-month': 'Next month',
    later: 'Later',
    unread: 'Term still to be read',
    undated: 'Without a term',
  },
  periodHints: {
    unread: 'A term was put in words, and no day has been set yet.',
    undated: 'No term was put.',
  },
  groupBy: 'Group',
  groupings: { period: 'by date', holder: 'by holder' },
  nobody: 'Nobody holds it yet',
  when: 'By',
  todo: 'What is missing',
  turn: (p) => `turn ${p.at} of ${p.of}`,
  noElements: 'No elements yet; without elements this cannot be settled.',
  onlyStatus: 'Everything is settled; only the progress must be brought up to date.',
  missingTurn: 'The paper that settles this turn.',
  nothingToDo: 'Nothing is open.',
  nothingForHolder: 'Nothing is open for this holder.',
  showAll: (p) => `Show all ${printCount(p.count)}`,
  agendaCount: (p) =>
    p.late === 0
      ? `${printCount(p.count)} to do`
      : `${printCount(p.count)} to do, ${printCount(p.late)} overdue`,
  fileOfAgenda: 'What to do',
  period: 'Period',

  matrix: 'What carries out what',
  matrixCount: (p) =>
    `${p.rows} motions and commitments against ${p.columns} proposals and actions`,
  matrixRows: 'Motions and commitments',
  matrixRowChoices: { all: 'all', with: 'carried out', without: 'not carried out' },
  matrixKinds: 'Carried out by',
  matrixKindChoices: { proposal: 'proposals', action: 'actions', both: 'both' },
  matrixColumns: 'Columns',
  matrixColumnChoices: {
    all: 'all',
    used: 'with a motion or commitment',
    unused: 'that nobody asked for',
  },
  columnKinds: { proposal: 'Proposal', action: 'Action' },
  columnHeads: { proposal: 'Proposals', action: 'Actions' },
  carriedBy: 'By',
  nothing: 'nothing',
  cellWhole: 'carries it out as a whole',
  cellPart: (p) => `carries out ${p.carried} of ${p.of} elements`,
  servesCount: (p) => (p.count === 0 ? 'nobody asked for it' : `for ${printCount(p.count)}`),
  legend: {
    whole: 'carries out every element',
    part: 'carries out some of the elements',
    none: 'nothing carries it out',
  },
  moveInMatrix: 'Arrow keys go through the matrix; Enter opens what stands behind it.',
  supportTitle: (p) => `${p.item} by ${p.by}`,
  goTo: (p) => `To ${p.name}`,
  noneInMatrix: 'Nothing in the matrix passes this choice.',
  emptyMatrix: 'The matrix shows which proposals and actions carry out a motion or commitment.',
  fileOfMatrix: 'Matrix of motions and commitments',
  columnRange: 'Shown',
  range: (p) => `${p.from} to ${p.to}`,
  inPart: (p) => `(${p.part})`,
};
