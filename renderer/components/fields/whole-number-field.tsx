import type { ReactElement } from 'react';
import type { FieldProps } from './field-props.ts';
import { WordsField } from './words-field.tsx';

/**
 * Shows a field for a whole number without points, such as a year. Text that is no number stays as
 * it was typed and is refused by the form; an empty field holds undefined.
 */
export function WholeNumberField({
  value,
  onChange,
  ...rest
}: FieldProps<number | string | undefined>): ReactElement {
  return (
    <WordsField
      {...rest}
      value={value === undefined ? '' : String(value)}
      onChange={(typed) => onChange(readWholeNumber(typed))}
    />
  );
}

/** Reads what a person typed into the value that a form holds. */
export function readWholeNumber(typed: string): number | string | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  return /^-?\d{1,15}$/.test(text) ? Number(text) : typed;
}
