import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { ariaShortcut } from '../../app/shortcuts.ts';
import { useWords } from '../../i18n/words.ts';
import { ShortcutKeys } from '../shortcut-keys.tsx';

const SAVE = 'CmdOrCtrl+S';

/** Where one is in a form that is filled in page by page. */
export interface FormPages {
  readonly isFirst: boolean;
  /** Saving comes to the fore on the last page; before it, going on does. */
  readonly isLast: boolean;
  readonly goBack: () => void;
  /** Enter goes on too, until the last page. */
  readonly goOn: () => void;
}

/** The end of a form: keep the edits, or drop them. */
export function SaveBar({
  canSave,
  canLeave,
  busy,
  pages,
  onSave,
  onDiscard,
}: {
  /** Also without edits, where the record is not in the file. */
  readonly canSave: boolean;
  /** Whether the form goes when its edits are dropped. */
  readonly canLeave: boolean;
  readonly busy: boolean;
  readonly pages: FormPages | undefined;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
}): ReactElement {
  const { components: words } = useWords();
  const goesOn = pages?.isLast === false;
  return (
    <div className="save-bar">
      {pages === undefined ? null : (
        <Button className="button" isDisabled={pages.isFirst} onPress={pages.goBack}>
          {words.previous}
        </Button>
      )}
      {goesOn ? (
        <Button type="submit" className="button button-main">
          {words.next}
        </Button>
      ) : null}
      <Button
        type={goesOn ? 'button' : 'submit'}
        className={goesOn ? 'button' : 'button button-main'}
        isDisabled={!canSave || busy}
        aria-keyshortcuts={ariaShortcut(SAVE)}
        {...(goesOn ? { onPress: onSave } : {})}
      >
        {words.save} <ShortcutKeys shortcut={SAVE} />
      </Button>
      <Button className="button" isDisabled={!canSave || busy} onPress={onDiscard}>
        {canLeave ? words.cancel : words.restore}
      </Button>
    </div>
  );
}
