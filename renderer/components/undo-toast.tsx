import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { runAction } from '../app/run-action.ts';
import { useUndoOffer, withdrawOffer } from '../data/undo-offer.ts';
import { useWords } from '../i18n/words.ts';
import { Icon } from './icon.tsx';

/** After something was taken away: what it was, and a button that puts it back. */
export function UndoToast(): ReactElement {
  const words = useWords();
  const offer = useUndoOffer();
  return (
    <div className="toast-place">
      <div role="status">
        {offer === undefined ? null : (
          <div className="toast">
            <span>{offer.text}</span>
            <Button className="button" onPress={() => void runAction('edit.undo')}>
              {words.components.undo}
            </Button>
            <Button className="button" aria-label={words.components.close} onPress={withdrawOffer}>
              <Icon name="cross" />
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
