import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { runAction } from '../app/run-action.ts';
import { useUndoOffer, withdrawOffer } from '../data/undo-offer.ts';
import { useWords } from '../i18n/words.ts';
import { Icon } from './icon.tsx';
import { saidStep } from './said-step.ts';

/**
 * Says, after a step that took something away or changed numbers, what it did, with a button
 * against it.
 */
export function UndoToast(): ReactElement {
  const words = useWords();
  const offer = useUndoOffer();
  const against = offer?.kind === 'undo' ? 'redo' : 'undo';
  return (
    <div className="toast-place">
      <div role="status">
        {offer === undefined ? null : (
          <div className="toast">
            <span>{saidStep(offer, words)}</span>
            <Button className="button" onPress={() => void runAction(`edit.${against}`)}>
              {words.components[against]}
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
