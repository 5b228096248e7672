import { type ReactElement, useState } from 'react';
import { Button } from 'react-aria-components';
import type { RegisterItem } from '../../../../../db/model/register/index.ts';
import { useWords } from '../../../../i18n/words.ts';
import { openSettle } from '../../settle/settle-request.ts';
import { StatusDialog } from './status-dialog.tsx';

/** Offers what can be done to several motions and commitments at once. */
export function SelectionBar({
  selected,
  onDone,
}: {
  readonly selected: readonly RegisterItem[];
  /** Hears that something was done to them: they are let go. */
  readonly onDone: () => void;
}): ReactElement {
  const { components, register: words } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="selection-bar">
      <strong>{components.selected({ count: selected.length })}</strong>
      <Button className="button button-main" onPress={() => setOpen(true)}>
        {words.changeStatus}
      </Button>
      <Button
        className="button"
        onPress={() => openSettle({ items: selected.map(({ id }) => id) })}
      >
        {words.settleWith}
      </Button>
      {isOpen ? (
        <StatusDialog
          selected={selected}
          onClose={(isDone) => {
            setOpen(false);
            if (isDone) onDone();
          }}
        />
      ) : null}
    </div>
  );
}
