import { type ReactElement, useEffect } from 'react';
import { announce } from '../data/announcements.ts';
import { answered, bridge } from '../data/bridge.ts';
import { useReversible } from '../data/contents.ts';
import { takeStep } from '../data/steps.ts';
import { useUnsaved } from '../data/unsaved.ts';
import { useWords } from '../i18n/words.ts';
import { router } from './router.ts';
import { actionState, useActionHandler } from './run-action.ts';
import { type Screen, screens } from './screens.ts';

/** Carries out what can be done wherever one is in a dossier. Shows nothing. */
export function DossierActions({ mode }: { readonly mode: 'read' | 'write' }): ReactElement {
  const words = useWords();
  const { undo, redo } = useReversible();
  const unsaved = useUnsaved();

  useEffect(() => {
    actionState.set({
      dossier: mode,
      canUndo: undo !== undefined,
      canRedo: redo !== undefined,
      unsaved,
    });
  }, [mode, undo, redo, unsaved]);
  useEffect(
    () => () =>
      actionState.set({ dossier: 'none', canUndo: false, canRedo: false, unsaved: false }),
    [],
  );

  useActionHandler('edit.undo', async () => {
    announce(words.frame.undone(await takeStep(bridge.history.undo({}))));
  });
  useActionHandler('edit.redo', async () => {
    announce(words.frame.redone(await takeStep(bridge.history.redo({}))));
  });
  useActionHandler('file.show-in-folder', () => answered(bridge.files.showInFolder({})));
  useActionHandler('go.back', () => router.history.back());
  useActionHandler('go.forward', () => router.history.forward());
  return (
    <>
      {screens.map((screen) => (
        <GoToScreen key={screen.path} screen={screen} />
      ))}
    </>
  );
}

function GoToScreen({ screen }: { readonly screen: Screen }): null {
  useActionHandler(screen.action, () => router.history.push(screen.path));
  return null;
}
