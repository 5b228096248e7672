import type { commands as nl } from '../nl/commands.ts';
import { unsound } from './parliament-errors.ts';

export const commands: typeof nl = {
  intro:
    'Kamerdossier: the dossier of a policy programme, and the annexes to the letter to parliament.',
  usage: 'Usage: npm run --silent kamerdossier -- <command>',
  summaries: {
    new: 'makes a dossier file, empty or filled with an example',
    dump: 'writes the whole dossier as JSON',
    load: 'fills a new dossier file from JSON; "-" reads standard input',
    check: 'checks the file and its contents',
    annex:
      'makes the annexes as PDF, and the overview of motions and commitments and the progress of the actions (as of --as-of)',
    motions: 'shows the register of motions and commitments with their status',
    history: 'shows the steps taken in the dossier',
    undo: 'undoes the last step',
    redo: 'does the last undone step again',
    copy: 'makes a copy to send, without history, internal notes and names',
    read: 'shows what standard input is read as: a date, an amount, a cost cell, a citation, a term, a request or pasted text; --on is the day it was written',
  },
  costUnread: 'This cost cell cannot be read, or in two ways.',
  citationUnread: 'This holds no citation of a Kamerstuk, Aanhangsel or Handelingen.',
  deadlineUnread: {
    recurring: 'This recurs and has no one last day.',
    passed: 'This day had passed when it was written.',
    calendar: 'This follows from the calendar of a dossier, which is not here.',
    words: 'No day follows from these words.',
  },
  standardInput: 'on standard input',
  made: (p) => `Made: ${p.path}`,
  twin: (p) =>
    `Note: ${p.path} («${p.name}») is the same as ${p.firstPath}. Both were loaded; keep one of them in the dossier.`,
  unfit: (p) =>
    `Note: ${p.path}: ${unsound(p.problem)[0]}. It was loaded so; correct it in the dossier.`,
  kept: (p) => `The existing dossier ${p.path} was used.`,
  undone: (p) => `Undone: ${p.label}`,
  redone: (p) => `Done again: ${p.label}`,
  progress: (p) => `${p.title}: ${p.percent} %`,
  findings: (p) => `${p.errors} errors, ${p.warnings} warnings, ${p.remarks} remarks`,
  accepted: (p) => `accepted (${p.by}): ${p.reason}`,
  registerLine: (p) => `${p.status}: ${p.name}${p.cited}${p.due}`,
  dueOn: (p) => `, by ${p.date}`,
  dueOver: (p) => `, late (by ${p.date})`,
  dueUnread: (p) => `, term without a date as yet: ${p.phrase}`,
  registerCount: (p) =>
    p.count === 1 ? '1 motion or commitment' : `${p.count} motions and commitments`,
  noSteps: 'No steps have been taken yet.',
};
