import type { ReactElement } from 'react';
import type { ActionName } from '../../preload/action-names.ts';
import { ActionsScreen } from '../features/actions/actions-screen.tsx';
import { AnnexesScreen } from '../features/annexes/annexes-screen.tsx';
import { DocumentsScreen } from '../features/documents/documents-screen.tsx';
import { DossierScreen } from '../features/dossier/dossier-screen.tsx';
import { FindingsScreen } from '../features/findings/findings-screen.tsx';
import { HistoryScreen } from '../features/history/history-screen.tsx';
import { MotionsScreen } from '../features/motions/motions-screen.tsx';
import { OrganisationsScreen } from '../features/organisations/organisations-screen.tsx';
import { OverviewScreen } from '../features/overview/overview-screen.tsx';
import { ProposalsScreen } from '../features/proposals/proposals-screen.tsx';

/** One screen of a dossier. Its action's name is also its name in the navigation. */
export interface Screen {
  readonly action: ActionName;
  /** Address behind the hash. */
  readonly path: string;
  readonly component: () => ReactElement;
  /** Place it is reached from, besides menu, shortcut and palette; absent: the navigation. */
  readonly from?: 'title-bar';
}

/** The screens, in the order of the navigation. */
export const screens: readonly Screen[] = [
  { action: 'go.dossier', path: '/dossier', component: DossierScreen, from: 'title-bar' },
  { action: 'go.overview', path: '/overzicht', component: OverviewScreen },
  { action: 'go.proposals', path: '/voorstellen', component: ProposalsScreen },
  { action: 'go.actions', path: '/acties', component: ActionsScreen },
  {
    action: 'go.organisations',
    path: '/organisaties',
    component: OrganisationsScreen,
  },
  { action: 'go.motions', path: '/moties', component: MotionsScreen },
  { action: 'go.documents', path: '/kamerstukken', component: DocumentsScreen },
  { action: 'go.annexes', path: '/bijlagen', component: AnnexesScreen },
  { action: 'go.findings', path: '/controles', component: FindingsScreen },
  { action: 'go.history', path: '/geschiedenis', component: HistoryScreen },
];
