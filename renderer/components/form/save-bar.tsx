import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { ariaShortcut } from '../../app/shortcuts.ts';
import { useWords } from '../../i18n/words.ts';
import { ShortcutKeys } from '../shortcut-keys.tsx';

const SAVE = 'CmdOrCtrl+S';

/** Page that one is on, in a form that is filled in page by page. */
export interface FormPages {
  readonly isFirst: boolean;
  /** Whether it is the last page: there saving comes to the fore, before it going on does. */
  readonly isLast: boolean;
  readonly goBack: () => void;
  /** Goes to the next page; Enter does so too, until the last page. */
  readonly goOn: () => void;
}

/** Shows the end of a form: keep the edits, or drop them. */
export function SaveBar({
  canSave,
  canLeave,
  busy,
  pages,
  onSave,
  onDiscard,
}: {
  /** Whether it can be saved: also without edits, where the record is not in the file. */
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
