import { type ReactElement, useState } from 'react';
import { Input, TextField } from 'react-aria-components';
import { ariaProps, type FieldProps } from './field-props.ts';
import { FieldHead, FieldProblem } from './field-words.tsx';
import { readEuros, showEuros, type TypedEuros } from './typed-euros.ts';

/**
 * Shows a field for whole euros. Text that is no amount stays as it was typed and is refused by the
 * form, never read as something near it.
 */
export function EuroField({
  value,
  onChange,
  onBlur,
  inputRef,
  ...rest
}: FieldProps<TypedEuros>): ReactElement {
  const [typed, setTyped] = useState<string>();
  return (
    <TextField
      className="field field-euros"
      {...ariaProps(rest)}
      value={typed ?? showEuros(value)}
      onChange={(text) => {
        setTyped(text);
        onChange(readEuros(text));
      }}
      onBlur={() => {
        setTyped(undefined);
        onBlur?.();
      }}
      autoComplete="off"
    >
      <FieldHead {...rest} />
      <Input className="field-input" ref={inputRef ?? null} />
      <FieldProblem error={rest.error} />
    </TextField>
  );
}
