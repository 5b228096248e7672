import type { ReactElement } from 'react';
import type { ActionName } from '../../preload/action-names.ts';
import { FindingsScreen } from '../features/findings/findings-screen.tsx';
import { HistoryScreen } from '../features/history/history-screen.tsx';
import { ActionsScreen } from '../features/actions/actions-screen.tsx';
import { ProposalsScreen } from '../features/proposals/proposals-screen.tsx';
import { screenToCome } from './screen-to-come.tsx';

/** One screen of a dossier. Its name, in the navigation and as an action, is the action's. */
export interface Screen {
  readonly action: ActionName;
  /** Its address behind the hash. */
  readonly path: string;
  readonly component: () => ReactElement;
}

/** The screens, in the order of the navigation; the first is shown first. */
export const screens: readonly Screen[] = [
  { action: 'go.overview', path: '/overzicht', component: screenToCome('go.overview') },
  { action: 'go.proposals', path: '/voorstellen', component: ProposalsScreen },
  { action: 'go.actions', path: '/acties', component: ActionsScreen },
  {
    action: 'go.organisations',
    path: '/organisaties',
    component: screenToCome('go.organisations'),
  },
  { action: 'go.motions', path: '/moties', component: screenToCome('go.motions') },
  { action: 'go.documents', path: '/kamerstukken', component: screenToCome('go.documents') },
  { action: 'go.annexes', path: '/bijlagen', component: screenToCome('go.annexes') },
  { action: 'go.findings', path: '/controles', component: FindingsScreen },
  { action: 'go.history', path: '/geschiedenis', component: HistoryScreen },
];
