import type { ReactElement } from 'react';
import { Input, TextField } from 'react-aria-components';
import { ariaProps, type FieldProps } from './field-props.ts';
import { FieldHead, FieldProblem } from './field-words.tsx';

/** Shows a field for one line of text. */
export function WordsField({
  value,
  onChange,
  onBlur,
  inputRef,
  ...rest
}: FieldProps<string>): ReactElement {
  return (
    <TextField
      className="field"
      {...ariaProps(rest)}
      value={value}
      onChange={onChange}
      {...(onBlur === undefined ? {} : { onBlur })}
    >
      <FieldHead {...rest} />
      <Input className="field-input" ref={inputRef ?? null} />
      <FieldProblem error={rest.error} />
    </TextField>
  );
}

/**
 * Shows a field for one line of text that may be left out: empty, it holds undefined, not an empty
 * text.
 */
export function OptionalWordsField({
  value,
  onChange,
  ...rest
}: FieldProps<string | undefined>): ReactElement {
  return (
    <WordsField
      {...rest}
      value={value ?? ''}
      onChange={(typed) => onChange(typed === '' ? undefined : typed)}
    />
  );
}
