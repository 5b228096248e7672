import type { fileErrors as nl } from '../nl/file-errors.ts';

export const fileErrors: typeof nl = {
  'file-missing': (p) =>
    `The file ${p.path} does not exist. Nothing was changed; check its name and folder.`,
  'file-exists': (p) =>
    `The file ${p.path} exists already. It was not changed; choose another name.`,
  'file-unreadable': (p) =>
    `You may not read the file ${p.path}. It was not changed; ask for permission to read it.`,
  'file-foreign': (p) =>
    `${p.path} is not a dossier of this application. It was not changed; choose a file made with Kamerdossier.`,
  'file-damaged': (p) =>
    `The dossier ${p.path} is damaged and cannot be read. It was not changed; restore a backup and keep this file for examination.`,
  'file-tampered': (p) =>
    `The structure of ${p.path} was changed by another program. It was neither opened nor changed; restore a backup.`,
  'file-newer': (p) =>
    `${p.path} was made with a newer version of Kamerdossier (file version ${p.made}, yours is ${p.known}). It was not changed; update Kamerdossier to open it.`,
  'file-older': (p) =>
    `${p.path} was made with an older version of Kamerdossier (file version ${p.made}, yours is ${p.known}) and has to be brought up to date first. It was neither opened nor changed; open it once to edit: that brings it up to date and leaves a copy of the old version beside it.`,
  'file-locked': (p) =>
    `${p.path} has been in use by ${p.user} on ${p.machine} since ${new Date(p.since).toLocaleString('en-GB')}. Nothing was changed; open it to read only, or take it over if you are sure that nobody works in it there any more.`,
  'file-busy': (p) =>
    `Another program is busy with ${p.path}. Nothing was changed; try again in a moment.`,
  'file-read-only': (p) =>
    `You may not write to ${p.path}. Nothing was changed; open it to read only, or work in a copy elsewhere.`,
  'file-linked': (p) =>
    `${p.path} also has a name in another folder (a hard link). Two programs could write to it without knowing of each other, so it can only be read. Nothing was changed; make a copy and work in that.`,
  'file-name-too-long': (p) =>
    `The file name ${p.name} is too long: while a dossier is being saved, a second file must be able to stand beside it whose name is 8 characters longer. Nothing was changed; give the file a shorter name.`,
  'lock-unusable': (p) =>
    `In the folder ${p.folder} something else bears the name ${p.path}. A file of that name says who works in the dossier; for now it can only be read. Nothing was changed; rename or remove that other thing, and open the dossier again.`,
  'lock-lost': (p) =>
    `${p.user ?? 'Somebody else'} has taken over ${p.path} while you were still working in it. Your last change was not saved, everything before it was; what you typed now stays. Copy it, or take the dossier back in consultation.`,
  'file-unreachable': (p) =>
    `${p.path} can no longer be reached. What was saved stays saved; check the connection to the disk or network folder and try again.`,
  'file-gone': (p) =>
    `The file ${p.path} is no longer there. What had been saved is in that file; what you typed now stays in the form. Put the file back or restore the connection to the folder, and save again.`,
  'file-replaced': (p) =>
    `Another file now stands in the place of ${p.path}. Nothing in it has been changed; what you typed now stays in the form. Copy what you typed, close this window and open the dossier again.`,
  'folder-missing': (p) =>
    `The folder ${p.folder} does not exist. Nothing was made; check its name or make it first.`,
  'folder-not-writable': (p) =>
    `You may not write in the folder ${p.folder}. Nothing was changed; choose another folder or open the dossier to read only.`,
  'folder-not-made': (p) =>
    `The folder ${p.folder} cannot be made. Nothing was made; choose another folder.`,
  'over-dossier': (p) =>
    `${p.path} is a dossier. Writing over it would erase it; it was not changed. Choose another name.`,
  'file-not-saved': (p) =>
    `${p.path} could not be saved. What was there was not changed; choose another name or folder.`,
  'disk-full': (p) =>
    `The disk of ${p.path} is full. What you were saving was not saved, everything before it was. Make room and try again.`,
};
