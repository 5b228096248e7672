import { type ReactElement, useState } from 'react';
import { runAction, useActionHandler } from '../../app/run-action.ts';
import { useWords } from '../../i18n/words.ts';
import { ChoiceDialog } from '../dialogs/choice-dialog.tsx';

/** Asks before a step in the dossier is undone while there are unsaved edits. */
export function UndoGuard({
  unsaved,
  discard,
}: {
  readonly unsaved: boolean;
  readonly discard: () => void;
}): ReactElement | null {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  useActionHandler('edit.undo', () => setAsking(true), unsaved);
  if (!asking) return null;
  return (
    <ChoiceDialog
      title={words.components.undoTitle}
      cancel={words.components.leaveStay}
      onCancel={() => setAsking(false)}
      choices={[
        {
          label: words.components.undoConfirm,
          isDangerous: true,
          onChoose: () => {
            setAsking(false);
            discard();
            // Once the form no longer stands in front of it, undo is the frame's again.
            setTimeout(() => void runAction('edit.undo'));
          },
        },
      ]}
    >
      <p>{words.components.undoQuestion}</p>
    </ChoiceDialog>
  );
}
