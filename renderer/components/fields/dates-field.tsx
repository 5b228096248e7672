import { type ReactElement, useState } from 'react';
import { Button } from 'react-aria-components';
import { printDate } from '../../../db/model/dates.ts';
import { useWords } from '../../i18n/words.ts';
import { Icon } from '../icon.tsx';
import { DateField } from './date-field.tsx';
import type { FieldProps } from './field-props.ts';

/** A field for any number of days, kept in order of time. */
export function DatesField({
  value,
  onChange,
  isReadOnly = false,
  ...rest
}: FieldProps<readonly string[], HTMLDivElement>): ReactElement {
  const words = useWords();
  const [day, setDay] = useState<string>();
  const add = () => {
    if (day === undefined) return;
    onChange([...new Set([...value, day])].toSorted());
    setDay(undefined);
  };
  return (
    <div className="field">
      <div className="field-and-button">
        <DateField {...rest} value={day} onChange={setDay} isReadOnly={isReadOnly} />
        <Button className="button" isDisabled={day === undefined || isReadOnly} onPress={add}>
          {words.records.addTo({ label: rest.label })}
        </Button>
      </div>
      {value.length === 0 ? null : (
        <ul className="chosen" aria-label={words.components.chosen({ label: rest.label })}>
          {value.map((each) => (
            <li key={each} className="chosen-item">
              {printDate(each)}
              {isReadOnly ? null : (
                <Button
                  className="chosen-remove"
                  aria-label={words.components.removeChosen({ label: printDate(each) })}
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
