import { type ReactElement, type RefCallback, useContext, useReducer } from 'react';
import {
  type Control,
  Controller,
  type FieldPath,
  type FieldPathValue,
  type FieldValues,
  get,
} from 'react-hook-form';
import { useShownField } from './form-fields.ts';
import { FormReadOnly } from './form-read-only.ts';
import { afterPress } from './pointer.ts';
import { PathOfField } from './unread.ts';

/** A field's tie to its form: its value, and how to change it. */
export interface Bound<Value> {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly onBlur: () => void;
  readonly inputRef: RefCallback<HTMLElement>;
  readonly error: string | undefined;
  readonly isReadOnly: boolean;
}

/** Shows one value of a form, in whatever field `children` makes of it. */
export function Field<Values extends FieldValues, Output, Path extends FieldPath<Values>>({
  control,
  name,
  label,
  children,
}: {
  readonly control: Control<Values, unknown, Output>;
  readonly name: Path;
  readonly label: string;
  readonly children: (bound: Bound<FieldPathValue<Values, Path>>) => ReactElement;
}): ReactElement {
  const isReadOnly = useContext(FormReadOnly);
  const [, showAgain] = useReducer((times: number) => times + 1, 0);
  useShownField(name, label, (value, shownLabel) =>
    children({
      label: shownLabel,
      value: value as FieldPathValue<Values, Path>,
      onChange: () => {},
      onBlur: () => {},
      inputRef: () => {},
      error: undefined,
      isReadOnly: true,
    }),
  );
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <PathOfField value={name}>
          {children({
            label,
            // A controller takes undefined for the value it began with: what was emptied stays empty.
            value: get(control._formValues, name),
            onChange: (value) => {
              field.onChange(value);
              showAgain();
            },
            // A message beside the field moves what is under it, such as the button that is being pressed.
            onBlur: () => afterPress(field.onBlur),
            inputRef: field.ref,
            error: fieldState.error?.message,
            isReadOnly,
          })}
        </PathOfField>
      )}
    />
  );
}
