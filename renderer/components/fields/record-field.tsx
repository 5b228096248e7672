import type { ReactElement } from 'react';
import type { FieldProps } from './field-props.ts';
import type { FoundChoices, RecordChoice } from './record-choice.ts';
import { type Making, RecordComboBox } from './record-combo-box.tsx';

/** Shows a field for one record out of many, or none: emptying the field lets it go. */
export function RecordField({
  value,
  onChange,
  choices,
  ...rest
}: FieldProps<string | undefined> & {
  readonly choices: readonly RecordChoice[];
  readonly making?: Making;
  readonly find?: (typed: string) => FoundChoices;
}): ReactElement {
  return (
    <RecordComboBox
      {...rest}
      choices={choices}
      selected={choices.find(({ id }) => id === value)}
      onSelect={(id) => onChange(id)}
    />
  );
}
