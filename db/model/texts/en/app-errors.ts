import type { appErrors as nl } from '../nl/app-errors.ts';

export const appErrors: typeof nl = {
  'request-refused': (p) =>
    `The application does not understand a request of the screen (${p.channel}: ${p.problem}). The dossier has not been changed; please report this to the makers.`,
  'sender-refused': (p) =>
    `An unknown page asked for ${p.channel}. Nothing has been done and nothing has been changed.`,
  'no-dossier-open': () =>
    'No dossier is open in this window. Nothing has been changed; open a dossier and try again.',
  'dossier-read-only': () =>
    'This dossier has been opened for reading only. Nothing has been changed; take it over or make a copy to work in.',
  'recent-gone': () =>
    'This dossier is no longer in the list. Nothing has been opened; choose the file with Open.',
  'link-missing': () =>
    'No web address is saved with this paper in the dossier. Nothing has been opened; enter the address and save it.',
  'link-refused': (p) =>
    `Only an address that begins with https:// and holds no name or password is opened. Nothing has been opened: ${p.link}. Correct the address of the paper.`,
  'link-not-opened': (p) =>
    `No browser opened this address: ${p.link}. The dossier was not changed; copy the address into your browser yourself.`,
  'not-opened': (p) =>
    `The PDF was made, but no program opened it (${p.problem}). The dossier was not changed; save it with "Save as…" and open it yourself.`,
};
