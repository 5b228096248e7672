import { type ReactElement, useEffect, useRef, useState } from 'react';
import { ChoiceDialog } from '../components/dialogs/choice-dialog.tsx';
import { announce } from '../data/announcements.ts';
import { answered, bridge } from '../data/bridge.ts';
import { useFileCondition } from '../data/file-condition.ts';
import { useReversible } from '../data/reversible.ts';
import { takeStep } from '../data/steps.ts';
import { withdrawOffer } from '../data/undo-offer.ts';
import { useUnsaved } from '../data/unsaved.ts';
import { useWords } from '../i18n/words.ts';
import { router } from './router.ts';
import { actionState, useActionHandler } from './run-action.ts';
import { type Screen, screens } from './screens.ts';

/** Carries out the actions of a dossier that need no screen, and asks to save before a redo. */
export function DossierActions({ mode }: { readonly mode: 'read' | 'write' }): ReactElement {
  const words = useWords();
  const { undo, redo } = useReversible();
  const unsaved = useUnsaved();
  const condition = useFileCondition();
  const before = useRef(condition);
  const [redoWaits, setRedoWaits] = useState(false);

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

  useEffect(() => {
    if (before.current !== 'there' && condition === 'there') announce(words.frame.fileBack);
    before.current = condition;
  }, [condition, words]);

  useActionHandler('edit.undo', async () => {
    // What the offer would put back may be what is put back here.
    withdrawOffer();
    announce(words.frame.undone(await takeStep(bridge.history.undo({}), { kind: 'undo' })));
  });
  useActionHandler('edit.redo', async () => {
    // A form cannot be taken back and forth: what was typed in it would be in the way.
    if (unsaved) return setRedoWaits(true);
    withdrawOffer();
    announce(words.frame.redone(await takeStep(bridge.history.redo({}), { kind: 'redo' })));
  });
  useActionHandler('file.copy-without-history', async () => {
    const { done } = await answered(bridge.files.copyWithoutHistory({}));
    if (done) announce(words.frame.copied);
  });
  useActionHandler('file.show-in-folder', () => answered(bridge.files.showInFolder({})));
  useActionHandler('go.back', () => router.history.back());
  useActionHandler('go.forward', () => router.history.forward());
  return (
    <>
      {screens.map((screen) => (
        <GoToScreen key={screen.path} screen={screen} />
      ))}
      {redoWaits ? (
        <ChoiceDialog
          title={words.frame.redoTitle}
          cancel={words.components.leaveStay}
          onCancel={() => setRedoWaits(false)}
          choices={[]}
        >
          <p>{words.frame.redoFirst}</p>
        </ChoiceDialog>
      ) : null}
    </>
  );
}

function GoToScreen({ screen }: { readonly screen: Screen }): null {
  useActionHandler(screen.action, () => router.history.push(screen.path));
  return null;
}
