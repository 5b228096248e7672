import type { start as nl } from '../nl/start.ts';

export const start: typeof nl = {
  title: 'Kamerdossier',
  intro: 'The dossier of a policy programme, and the annexes to letters to parliament.',
  choices: 'Begin',
  recent: 'Recent dossiers',
  noRecent: 'No dossiers opened on this computer yet.',
  failed: 'This dossier has not been opened',
};
