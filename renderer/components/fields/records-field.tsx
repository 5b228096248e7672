import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { useWords } from '../../i18n/words.ts';
import { Icon } from '../icon.tsx';
import type { FieldProps } from './field-props.ts';
import type { FoundChoices, RecordChoice } from './record-choice.ts';
import { type Making, RecordComboBox } from './record-combo-box.tsx';

/** Shows a field for any number of records, in the order in which they were chosen. */
export function RecordsField({
  value,
  onChange,
  choices,
  ...rest
}: FieldProps<readonly string[]> & {
  readonly choices: readonly RecordChoice[];
  readonly making?: Making;
  readonly find?: (typed: string) => FoundChoices;
}): ReactElement {
  const words = useWords();
  const byId = new Map(choices.map((choice) => [choice.id, choice]));
  const chosen = value.flatMap((id) => byId.get(id) ?? []);
  return (
    <div className="field">
      <RecordComboBox
        {...rest}
        choices={choices.filter(({ id }) => !value.includes(id))}
        selected={undefined}
        onSelect={(id) => {
          if (id !== undefined) onChange([...value, id]);
        }}
        onSelectSeveral={(ids) => onChange([...new Set([...value, ...ids])])}
      />
      {chosen.length === 0 ? null : (
        <ul className="chosen" aria-label={words.components.chosen({ label: rest.label })}>
          {chosen.map(({ id, label }) => (
            <li key={id} className="chosen-item">
              {label}
              {rest.isReadOnly === true ? null : (
                <Button
                  className="chosen-remove"
                  aria-label={words.components.removeChosen({ label })}
                  onPress={() => onChange(value.filter((each) => each !== id))}
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
