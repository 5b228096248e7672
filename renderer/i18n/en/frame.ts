import type { frame as nl } from '../nl/frame.ts';

export const frame: typeof nl = {
  product: 'Kamerdossier',
  navigation: 'Parts of the dossier',
  saved: 'saved',
  busy: 'busy',
  notSaved: (p) => `not saved: ${p.reason}`,
  unsavedEdits: 'edits not saved yet',
  readOnly: 'read only',
  readOnlyWhy: 'Why you can only read',
  heldBy: (p) => `In use by ${p.user} on ${p.machine} since ${p.since}`,
  idemChanged: (p) =>
    p.count === 1
      ? 'Something else stands above an appreciation “Idem” now. See whether it still holds:'
      : `Something else stands above ${p.count} appreciations “Idem” now. See whether they still hold:`,
  idemSeen: 'Checked',
  loading: 'Opening the dossier…',
  tryAgain: 'Try again',
  undone: (p) => `Undone: ${p.label}`,
  redone: (p) => `Done again: ${p.label}`,
  stays:
    'This window stays open: there are edits that have not been saved. The form or the top of this window says why.',
  closingTitle: 'Save your edits?',
  closingQuestion: 'This window has edits that have not been saved yet.',
  redoTitle: 'This form first',
  redoFirst:
    'This form has edits that have not been saved yet. Save or revert them, and then do the step in the dossier again.',
  readMeanwhile: 'You can read it; what is saved there appears here by itself.',
  mayNotWrite: 'You may not write to this file. You can read it, or work in a copy.',
  free: 'Nobody has this dossier in use any more. You can now open it to work in it.',
  openToWrite: 'Open to change',
  nowWritable: 'You can now change the dossier.',
  lostTo: (p) => `This dossier was taken over by ${p.user} on ${p.machine}, ${p.since}`,
  lostAdvice: (p) =>
    `Here you can only read it from now on. What you had saved is in the dossier; what you had not saved yet is still in the form. Copy that, or take the dossier back in consultation with ${p.user} and save it then.`,
  lostAndFree:
    'Somebody else took this dossier over, and it is free again now. What you had not saved yet is still in the form. Open the dossier to change it; then you can save it.',
  takeBack: 'Take back…',
  takeOver: 'Take over…',
  takeOverTitle: 'Take over this dossier?',
  takeOverConfirm: 'Take over',
  takeOverQuestion: (p) =>
    `Only take over the dossier if you are sure that ${p.user} no longer works in it, for instance because that computer has broken down. Otherwise two people will be working in the same file.`,
  takenOver: 'Taken over: you can now change the dossier.',
  notTakenOver: 'The dossier has not been taken over: somebody else is using it now.',
  understood: 'Understood',
  fileIs: {
    gone: {
      title: 'The file is gone',
      status: 'the file is gone',
      safe: 'It has been moved, renamed or deleted, or its folder cannot be reached. What had been saved is in that file. What you type now stays in the form, but cannot be saved.',
      advice:
        'Leave this window open. Put the file back (look in the recycle bin too) or restore the connection to the folder; then you can save as usual.',
    },
    replaced: {
      title: 'Another file stands there',
      status: 'another file stands there',
      safe: 'Another file now stands in the place of this dossier, for instance because of synchronisation or a restored copy. Nothing in it has been changed. What you type now stays in the form, but cannot be saved.',
      advice: 'Copy what you typed, close this window and open the dossier again.',
    },
  },
  fileBack: 'The file is there again; you can save again.',
  copied: 'The copy without history has been made.',
};
