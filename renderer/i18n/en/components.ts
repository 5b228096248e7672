import type { components as nl } from '../nl/components.ts';
import { printCount } from '../print-count.ts';

export const components: typeof nl = {
  required: '(required)',
  listedOf: (p) => `${printCount(p.count)} of ${p.all}`,
  noneFound: 'Nothing found.',
  noneMatches: (p) =>
    `Nothing in this dossier matches “${p.typed}”. Choose from the list, or empty the field.`,
  chooseInstead: (p) => `Choose ${p.name}`,
  notThereYet: (p) =>
    `“${p.typed}” is not in this dossier yet. Press Enter to make it, or choose from the list.`,
  severalMatch: (p) =>
    p.count === 1
      ? `“${p.typed}” is not exactly what is in the list. Choose it with ↓ and Enter, or type on.`
      : `${printCount(p.count)} match “${p.typed}”. Choose one with ↓ and Enter, or type on.`,
  notChosenYet: (p) => `“${p.typed}” has not been chosen yet. Press Enter.`,
  chosen: (p) => `${p.label}: chosen`,
  moveUp: (p) => `Move ${p.name} up`,
  moveDown: (p) => `Move ${p.name} down`,
  removeChosen: (p) => `Take ${p.label} away`,

  pasteMended:
    'Pasted, with broken lines, words and lists mended. To paste it unchanged: Ctrl+Z, then Ctrl+Shift+V.',
  save: 'Save',
  restore: 'Restore',
  cancel: 'Cancel',
  close: 'Close',
  problems: (p) =>
    p.count === 1 ? '1 field is not right yet' : `${printCount(p.count)} fields are not right yet`,
  notSaved: 'Not saved',
  fillIn: 'Fill this in.',
  chooseOne: 'Choose one.',
  wholeNumber: 'Write a whole number, digits only.',
  numberTooSmall: (p) => `The lowest number is ${p.least}.`,
  numberTooLarge: (p) => `The highest number is ${p.most}.`,
  dayPlaceholder: 'd-m-yyyy',
  openCalendar: (p) => `Open the calendar for ${p.label}`,
  calendarOf: (p) => `Calendar: ${p.label}`,
  today: 'Today',
  previousYear: 'Previous year',
  nextYear: 'Next year',
  dateNeeded: 'Fill in a date: day, month and year.',
  urlNeeded: 'Write a full address, starting with https://.',
  unreadable: 'This cannot be saved as it is.',

  sides: { mine: 'Your version', theirs: 'Now in the dossier' },
  meetings: (p) =>
    p.count === 1
      ? '1 field has meanwhile been changed elsewhere as well'
      : `${printCount(p.count)} fields have meanwhile been changed elsewhere as well`,
  meetingsHint:
    'Nothing has been saved yet. Choose for each field which version stays; all other changes, yours and those made elsewhere, both stay.',
  meetingsSave: 'Save with this choice',
  meetingsLeft: (p) =>
    p.count === 1 ? '1 choice still to make' : `${printCount(p.count)} choices still to make`,
  changedMeanwhile: (p) =>
    `Meanwhile changed elsewhere: ${p.fields}. When you save, that stays; what you changed as well, you choose then.`,
  goneTitle: 'This part has meanwhile been removed from the dossier',
  goneHint:
    'What you typed is still here, but has not been saved. Copy it, or make the part anew with what stands here.',
  keptTitle: 'What you typed has not been saved',
  keptHint: 'You can only read this dossier now. Copy what you typed if you need it elsewhere.',
  copyTyped: 'Copy what you typed',
  copied: 'Copied',
  notCopied: 'Copying did not succeed. Select the text in the field and copy that.',
  makeAnew: 'Make anew',

  leaveTitle: 'Save edits?',
  leaveQuestion: 'This form has edits that have not been saved yet.',
  leaveSave: 'Save and go on',
  leaveDiscard: 'Do not save',
  leaveStay: 'Keep editing',
  undoTitle: 'First this form',
  undoQuestion:
    'This form has edits that have not been saved yet. Drop them, and undo the last step in the dossier?',
  undoConfirm: 'Drop and undo',

  removeTitle: (p) => `Remove ${p.name}?`,
  remove: 'Remove',
  removeFree: 'Nothing in the dossier refers to this. Removing can be undone.',
  removeReferred: 'This is referred to:',
  removeAfter:
    'Once removed, texts read [vervallen] and fields let the reference go. Removing can be undone.',
  removeRefused:
    'This cannot be removed while these records cannot do without it. Assign them elsewhere first.',
  referenceBy: {
    field: 'in a field',
    text: 'in the text',
    note: 'in a note on it',
    'accepted-finding': 'in an accepted finding',
  },
  andMore: (p) => `and ${printCount(p.count)} more`,
  recordKinds: {
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
  },
  undo: 'Undo',
  redo: 'Redo',
  move: 'Move',

  add: 'New',
  filter: 'Filter',
  clearFilter: 'Clear the filter',
  export: 'Export (CSV)',
  exported: (p) => (p.count === 1 ? '1 row exported' : `${printCount(p.count)} rows exported`),
  select: (p) => `Select ${p.name}`,
  selectAll: 'Select all',
  selected: (p) => `${printCount(p.count)} selected`,
  foldGroup: (p) => `${p.title} (${printCount(p.count)})`,
  csvFiles: 'CSV files',

  details: 'Details',
  notes: 'Notes',
  history: 'History',
  tabs: 'Parts',
  next: 'Next',
  previous: 'Previous',
  closeDetails: 'Close details',
  backToList: 'Back to the list',

  insertReference: 'Insert a reference',
  madeLinks: (p) =>
    `${p.phrases.length === 1 ? 'Reference' : 'References'} made: ${p.phrases.join(', ')}.`,
  leaveAsText: 'Leave as text',
  leftAsText: (p) => `Stays text: ${p.phrases.join(', ')}.`,
  referenceHint: 'Type @ to refer to a proposal, action, motion or paper.',
  seekReference: 'Search by number, citation or words',
  references: 'References',
  expired: 'gone',
  linkKinds: {
    voorstel: 'Proposal',
    actie: 'Action',
    actielijn: 'Action line',
    motie: 'Motion',
    motienaam: 'Motion',
    document: 'Paper',
  },
  asPrinted: 'As it will stand in the annex',

  noNotes: 'No notes yet.',
  addNote: 'Add a note',
  noteText: 'Text',
  noteVisibility: 'Visibility',
  noteSource: { bron: 'from the source', gebruiker: 'own note' },
  visibility: { intern: 'internal', openbaar: 'public' },
  removeNote: 'Remove the note',
  editNote: 'Change the note',
  noteRemoved: 'Note removed',

  noHistory: 'Nothing has been changed in this record since the dossier began.',
  historyOf: 'Changes to this record, the last first',
  made: 'made',
  gone: 'removed',
  was: 'was',
  now: 'became',
  nothing: 'empty',
  stepKinds: { undo: 'undone', redo: 'done again' },
};
