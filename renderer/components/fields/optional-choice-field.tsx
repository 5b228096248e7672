import type { ReactElement } from 'react';
import { type Choice, ChoiceField } from './choice-field.tsx';
import type { FieldProps } from './field-props.ts';

/** Stands for no choice; no stored word is written so. */
const NONE = '(none)';

/** Shows a field for one of a few things, or none of them. */
export function OptionalChoiceField<Value extends string>({
  value,
  onChange,
  choices,
  none,
  ...rest
}: FieldProps<Value | undefined, HTMLButtonElement> & {
  readonly choices: readonly Choice<Value>[];
  /** Words for no choice: "niet vastgelegd". */
  readonly none: string;
}): ReactElement {
  return (
    <ChoiceField<Value | typeof NONE>
      {...rest}
      value={value ?? NONE}
      onChange={(chosen) => onChange(chosen === NONE ? undefined : chosen)}
      choices={[{ value: NONE, label: none }, ...choices]}
    />
  );
}
