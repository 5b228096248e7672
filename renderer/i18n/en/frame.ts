import type { frame as nl } from '../nl/frame.ts';

export const frame: typeof nl = {
  product: 'Kamerdossier',
  navigation: 'Parts of the dossier',
  saved: 'saved',
  busy: 'busy',
  notSaved: (p) => `not saved: ${p.reason}`,
  unsavedEdits: 'edits not saved yet',
  readOnly: 'read only',
  heldBy: (p) => `in use by ${p.user} on ${p.machine} since ${p.since}`,
  loading: 'Opening the dossier…',
  notBuilt: 'This part is still being made.',
  tryAgain: 'Try again',
  undone: (p) => `Undone: ${p.label}`,
  redone: (p) => `Done again: ${p.label}`,
  stays:
    'This window stays open: there are edits that have not been saved. Save or discard them, then close again.',
};
