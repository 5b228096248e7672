import { Outlet } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { UndoToast } from '../components/undo-toast.tsx';
import { IdemBanner } from './idem-banner.tsx';
import { Navigation } from './navigation.tsx';
import { ReadOnlyBanner } from './read-only-banner.tsx';
import { StatusBar } from './status-bar.tsx';
import { TitleBar } from './title-bar.tsx';

/**
 * Shows what surrounds every screen of a dossier: title bar, banners, navigation and status bar.
 */
export function Frame(): ReactElement {
  return (
    <div className="frame">
      <TitleBar />
      <div className="banners">
        <ReadOnlyBanner />
        <IdemBanner />
      </div>
      <Navigation />
      <main className="main" id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <StatusBar />
      <UndoToast />
    </div>
  );
}
