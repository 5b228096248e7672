import { type ReactElement, useState } from 'react';
import { Button } from 'react-aria-components';
import { useWords } from '../../i18n/words.ts';
import { Icon } from '../icon.tsx';
import { DateField } from './date-field.tsx';
import type { FieldProps } from './field-props.ts';
import { isDay, showDay, type TypedDay } from './typed-day.ts';

/**
 * Shows a field for any number of days, kept in order of time. The day that is being typed counts
 * as the last of them already, so that no save goes by without it; Enter or the button puts it
 * among the others.
 */
export function DatesField({
  value,
  onChange,
  onBlur,
  ...rest
}: FieldProps<readonly TypedDay[]>): ReactElement {
  const words = useWords();
  const { label, isReadOnly = false } = rest;
  const [typed, setTyped] = useState<TypedDay>();
  // Once the form has been put back, what was typed is among its days no more.
  const pending = value.at(-1) === typed ? typed : undefined;
  const days = pending === undefined ? value : value.slice(0, -1);
  const type = (day: TypedDay | undefined) => {
    setTyped(day);
    onChange(day === undefined ? days : [...days, day]);
  };
  const add = () => {
    if (!isDay(pending)) return;
    setTyped(undefined);
    onChange([...new Set([...days, pending])].toSorted());
  };
  return (
    <div className="field">
      <div
        className="field-and-button"
        onKeyDownCapture={(event) => {
          // The first Enter adds the day; the next one saves the form.
          if (event.key !== 'Enter' || !isDay(pending)) return;
          if (!(event.target instanceof HTMLInputElement)) return;
          event.preventDefault();
          add();
        }}
      >
        <DateField
          {...rest}
          value={pending}
          onChange={type}
          {...(onBlur === undefined ? {} : { onBlur })}
        />
        {isReadOnly ? null : (
          <Button className="button" isDisabled={!isDay(pending)} onPress={add}>
            {words.records.addTo({ label })}
          </Button>
        )}
      </div>
      {days.length === 0 ? null : (
        <ul className="chosen" aria-label={words.components.chosen({ label })}>
          {days.map((each) => (
            <li key={each} className="chosen-item">
              {showDay(each)}
              {isReadOnly ? null : (
                <Button
                  className="chosen-remove"
                  aria-label={words.components.removeChosen({ label: showDay(each) })}
                  onPress={() => onChange(value.filter((other) => other !== each))}
                >
                  <Icon name="cross" />
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
