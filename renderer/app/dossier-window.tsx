import { RouterProvider } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { ContentsContext, useContentsQuery } from '../data/contents.ts';
import { SettleDialog } from '../features/motions/settle/settle-dialog.tsx';
import { useWords } from '../i18n/words.ts';
import { DossierActions } from './dossier-actions.tsx';
import { FileDialog } from './file-dialog.tsx';
import { Palette } from './palette/palette.tsx';
import { router } from './router.ts';
import { SpellingActions } from './spelling-actions.tsx';

/** Shows a window with a dossier open: reads it, and shows the frame with the screen asked for. */
export function DossierWindow({ mode }: { readonly mode: 'read' | 'write' }): ReactElement {
  const words = useWords();
  const { data, error } = useContentsQuery();
  if (error !== null) {
    return (
      <main className="start">
        <p className="notice" role="alert">
          {error.message}
        </p>
      </main>
    );
  }
  if (data === undefined) return <p role="status">{words.frame.loading}</p>;
  return (
    <ContentsContext value={data}>
      <DossierActions mode={mode} />
      <SpellingActions />
      <RouterProvider router={router} />
      <Palette />
      <FileDialog />
      <SettleDialog />
    </ContentsContext>
  );
}
