import { type ReactElement, useContext } from 'react';
import { Button } from 'react-aria-components';
import { type Control, useWatch } from 'react-hook-form';
import { isSettled } from '../../../../db/model/compliance/index.ts';
import { Badge } from '../../../components/badge.tsx';
import { FormReadOnly } from '../../../components/form/form-read-only.ts';
import { Icon } from '../../../components/icon.tsx';
import { useWords } from '../../../i18n/words.ts';
import { hasLines } from './element-edits.ts';
import type { ItemValues } from './item-values.ts';

/**
 * Shows, above an element, which it is, whether it is settled, and what can be done with it as a
 * whole.
 */
export function ElementTools({
  control,
  at,
  isLast,
  onMove,
  onMerge,
  onSplit,
  onRemove,
}: {
  readonly control: Control<ItemValues, unknown, ItemValues>;
  readonly at: number;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onMerge: () => void;
  readonly onSplit: () => void;
  readonly onRemove: () => void;
}): ReactElement | null {
  const words = useWords();
  const { motions: t } = words;
  const isReadOnly = useContext(FormReadOnly);
  const element = useWatch({ control, name: `elements.${at}` });
  if (element === undefined) return null;
  const settled = isSettled(element);
  const name = t.element({ at: at + 1 });
  return (
    <div className="element-head">
      <strong>{name}</strong>
      <Badge text={settled ? t.settled : t.open} tone={settled ? 'positive' : 'neutral'} />
      {isReadOnly ? null : (
        <div className="element-tools">
          {hasLines(element.text) ? (
            <Button className="link-button" onPress={onSplit}>
              {t.splitAtLines}
            </Button>
          ) : null}
          {isLast ? null : (
            <Button
              className="link-button"
              aria-label={t.mergeWithNext({ name })}
              onPress={onMerge}
            >
              {t.merge}
            </Button>
          )}
          <Button
            className="form-rows-remove"
            data-tool="up"
            aria-label={t.moveUp({ name })}
            aria-keyshortcuts="Alt+ArrowUp"
            onPress={() => onMove(-1)}
          >
            <Icon name="arrow-up" />
          </Button>
          <Button
            className="form-rows-remove"
            data-tool="down"
            aria-label={t.moveDown({ name })}
            aria-keyshortcuts="Alt+ArrowDown"
            onPress={() => onMove(1)}
          >
            <Icon name="arrow-down" />
          </Button>
          <Button
            className="form-rows-remove"
            aria-label={words.components.removeChosen({ label: name })}
            onPress={onRemove}
          >
            <Icon name="cross" />
          </Button>
        </div>
      )}
    </div>
  );
}
