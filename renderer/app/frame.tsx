import { Outlet } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { UndoToast } from '../components/undo-toast.tsx';
import { IdemBanner } from './idem-banner.tsx';
import { Navigation } from './navigation.tsx';
import { ReadOnlyBanner } from './read-only-banner.tsx';
import { StatusBar } from './status-bar.tsx';
import { TitleBar } from './title-bar.tsx';

/** What stands around every screen of a dossier. */
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
