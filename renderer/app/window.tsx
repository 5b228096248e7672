import type { ReactElement } from 'react';
import { I18nProvider } from 'react-aria-components';
import { usePreferences } from '../data/preferences.ts';
import { useWindowState } from '../data/window-state.ts';
import { FailedWindow } from '../features/start/failed-window.tsx';
import { StartWindow } from '../features/start/start-window.tsx';
import { LOCALES, useWords } from '../i18n/words.ts';
import { ApplicationActions } from './application-actions.tsx';
import { ClosingDialog } from './closing-dialog.tsx';
import { DossierWindow } from './dossier-window.tsx';
import { HelpDialogs } from './help-dialogs.tsx';
import { Palette } from './palette/palette.tsx';
import { usePasteMending } from './pastes.ts';

/**
 * Shows a window of the application: the start screen, a dossier, or why one could not be opened.
 */
export function Window(): ReactElement {
  const { language } = usePreferences();
  usePasteMending();
  return (
    <I18nProvider locale={LOCALES[language]}>
      <ApplicationActions />
      <Shown />
      <ClosingDialog />
      <HelpDialogs />
    </I18nProvider>
  );
}

function Shown(): ReactElement {
  const words = useWords();
  const state = useWindowState();
  switch (state?.shows) {
    case 'start':
      return (
        <>
          <StartWindow />
          <Palette />
        </>
      );
    case 'dossier':
      return <DossierWindow key={state.path} mode={state.mode} />;
    case 'failure':
      return (
        <>
          <FailedWindow path={state.path} reason={state.error.sentence} />
          <Palette />
        </>
      );
    case undefined:
      return <p role="status">{words.frame.loading}</p>;
  }
}
