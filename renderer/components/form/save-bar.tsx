import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { ariaShortcut, shownShortcut } from '../../app/shortcuts.ts';
import { useWords } from '../../i18n/words.ts';

const SAVE = 'CmdOrCtrl+S';

/** The end of a form: keep the edits, or drop them. */
export function SaveBar({
  canSave,
  canLeave,
  busy,
  onDiscard,
}: {
  /** Also without edits, where the record is not in the file. */
  readonly canSave: boolean;
  /** Whether the form goes when its edits are dropped. */
  readonly canLeave: boolean;
  readonly busy: boolean;
  readonly onDiscard: () => void;
}): ReactElement {
  const words = useWords();
  return (
    <div className="save-bar">
      <Button
        type="submit"
        className="button button-main"
        isDisabled={!canSave || busy}
        aria-keyshortcuts={ariaShortcut(SAVE)}
      >
        {words.components.save} <kbd className="key">{shownShortcut(SAVE)}</kbd>
      </Button>
      <Button className="button" isDisabled={!canSave || busy} onPress={onDiscard}>
        {canLeave ? words.components.cancel : words.components.restore}
      </Button>
    </div>
  );
}
