import { useBlocker } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useWords } from '../../i18n/words.ts';
import { ChoiceDialog } from '../dialogs/choice-dialog.tsx';

/** Asks what is to become of unsaved edits before the user goes to another record or screen. */
export function LeaveGuard({
  unsaved,
  isUnsaved,
  save,
}: {
  readonly unsaved: boolean;
  /** Whether there are edits now, also between two renderings. */
  readonly isUnsaved: () => boolean;
  /** Saves the edits; tells whether that was done. */
  readonly save: () => Promise<boolean>;
}): ReactElement | null {
  const words = useWords();
  const blocker = useBlocker({
    shouldBlockFn: () => isUnsaved(),
    withResolver: true,
    disabled: !unsaved,
    enableBeforeUnload: false,
  });
  if (blocker.status !== 'blocked') return null;
  const { proceed, reset } = blocker;
  return (
    <ChoiceDialog
      title={words.components.leaveTitle}
      onCancel={reset}
      cancel={words.components.leaveStay}
      choices={[
        {
          label: words.components.leaveSave,
          main: true,
          onChoose: () => {
            void save().then((saved) => (saved ? proceed() : reset()));
          },
        },
        { label: words.components.leaveDiscard, onChoose: proceed },
      ]}
    >
      <p>{words.components.leaveQuestion}</p>
    </ChoiceDialog>
  );
}
