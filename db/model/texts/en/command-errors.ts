import type { commandErrors as nl } from '../nl/command-errors.ts';
import { dateErrors } from './date-errors.ts';

export const commandErrors: typeof nl = {
  'command-missing': (_) => 'Give a command. Nothing was done; "--help" lists the commands.',
  'command-unknown': (p) =>
    `There is no command "${p.command}". Nothing was done; "--help" lists the commands.`,
  'command-misused': (p) =>
    `The command was not given rightly: ${p.problem}. Nothing was done; this is its form: ${p.usage}.`,
  'input-missing': (p) =>
    `The file ${p.path} cannot be read. Nothing was loaded; check its name and folder.`,
  'output-cut-off': (p) =>
    `Not all of the output could be written${p.full ? ': the disk is full' : ''}. The dossier itself is in order, but what is there is incomplete: do not use it. ${p.full ? 'Make room' : 'Choose another destination'} and ask for the output again.`,
  'option-unavailable': (p) =>
    `${p.option} ${p.value} does not exist in this version. Nothing was made; choose from ${p.known}.`,
  'annex-missing': (p) =>
    `This dossier has no annex ${p.number}. Nothing was made; choose an annex that it has.`,
  'item-missing': () =>
    'This motion or commitment is not in the dossier, or not yet on that day. Nothing was made; choose another, or a later day.',
  'date-misread': (p) =>
    `${p.option} ${p.value} cannot be used. ${dateErrors[p.reason](p)} Nothing was made.`,
  'definitive-refused': (p) =>
    `No definitive print was made: ${p.count} ${p.count === 1 ? 'finding stands' : 'findings stand'} in the way. Mend them, or accept them with a reason.`,
  'nothing-to-undo': (_) => 'There is no step to undo. The dossier was not changed.',
  'nothing-to-redo': (_) => 'There is no step to redo. The dossier was not changed.',
  cancelled: (_) =>
    'The command was broken off. What was not finished was not written; the dossier was not changed.',
  unexpected: (p) =>
    `Something went wrong that was not foreseen (${p.problem}). The dossier was not changed; report this with the command you gave.`,
};
