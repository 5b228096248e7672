import { type ReactElement, type ReactNode, useContext, useRef } from 'react';
import { Button } from 'react-aria-components';
import { flushSync } from 'react-dom';
import {
  type Control,
  type FieldArray,
  type FieldArrayPath,
  type FieldValues,
  useFieldArray,
} from 'react-hook-form';
import { useWords } from '../../i18n/words.ts';
import { Icon } from '../icon.tsx';
import { focusFirstField } from './first-field.ts';
import { useShownField } from './form-fields.ts';
import { FormReadOnly } from './form-read-only.ts';
import { ShownRows } from './shown-value.tsx';

/**
 * Shows the parts of a record that are a list of their own: terms, elements, entries of a calendar.
 */
export function RowsField<Values extends FieldValues, Output, Path extends FieldArrayPath<Values>>({
  control,
  name,
  title,
  hint,
  addLabel,
  nameOf,
  blank,
  settled = 0,
  least = 0,
  canMove = false,
  children,
}: {
  readonly control: Control<Values, unknown, Output>;
  readonly name: Path;
  readonly title: string;
  /** Advice before it is filled in. */
  readonly hint?: string;
  readonly addLabel: string;
  /** Gives the title of a row: "Termijn 2". */
  readonly nameOf: (at: number) => string;
  readonly blank: () => FieldArray<Values, Path>;
  /** Number of rows, from the first on, that are history and can no longer be taken out. */
  readonly settled?: number;
  /** Least number of rows. */
  readonly least?: number;
  /** Whether the order of the rows says something, so that they can be moved. */
  readonly canMove?: boolean;
  readonly children: (at: number) => ReactNode;
}): ReactElement {
  const words = useWords();
  const isReadOnly = useContext(FormReadOnly);
  const { fields, append, remove, move } = useFieldArray({
    control,
    name,
    keyName: 'rowKey' as 'id',
  });
  useShownField(name, title, (rows) => <ShownRows name={name} rows={rows} nameOf={nameOf} />);
  const list = useRef<HTMLOListElement>(null);
  const adding = useRef<HTMLButtonElement>(null);
  const add = () => {
    flushSync(() => append(blank(), { shouldFocus: false }));
    focusFirstField(list.current?.lastElementChild);
  };
  const keys = fields as unknown as readonly { readonly rowKey: string }[];
  return (
    <fieldset className="form-section">
      <legend>{title}</legend>
      {hint === undefined ? null : <p className="field-description">{hint}</p>}
      {keys.length === 0 ? null : (
        <ol className="form-rows" ref={list}>
          {keys.map(({ rowKey }, at) => (
            <li key={rowKey} className="form-rows-row" data-settled={at < settled || undefined}>
              <div className="form-rows-head">
                <span>{nameOf(at)}</span>
              </div>
              {children(at)}
              {/* After the fields: who types goes on to the first of them, not to what takes them away. */}
              <div className="form-rows-tools">
                {isReadOnly || !canMove ? null : (
                  <MoveButtons name={nameOf(at)} at={at} count={keys.length} onMove={move} />
                )}
                {isReadOnly || at < settled || keys.length <= least ? null : (
                  <Button
                    className="form-rows-remove"
                    aria-label={words.components.removeChosen({ label: nameOf(at) })}
                    onPress={() => {
                      remove(at);
                      adding.current?.focus();
                    }}
                  >
                    <Icon name="cross" />
                  </Button>
                )}
              </div>
            </li>
          ))}
        </ol>
      )}
      {isReadOnly ? null : (
        <Button className="button form-rows-add" ref={adding} onPress={add}>
          {addLabel}
        </Button>
      )}
    </fieldset>
  );
}

function MoveButtons({
  name,
  at,
  count,
  onMove,
}: {
  readonly name: string;
  readonly at: number;
  readonly count: number;
  readonly onMove: (from: number, to: number) => void;
}): ReactElement {
  const { components } = useWords();
  return (
    <span className="form-rows-move">
      <Button
        className="form-rows-remove"
        aria-label={components.moveUp({ name })}
        isDisabled={at === 0}
        onPress={() => onMove(at, at - 1)}
      >
        <Icon name="arrow-up" />
      </Button>
      <Button
        className="form-rows-remove"
        aria-label={components.moveDown({ name })}
        isDisabled={at === count - 1}
        onPress={() => onMove(at, at + 1)}
      >
        <Icon name="arrow-down" />
      </Button>
    </span>
  );
}
