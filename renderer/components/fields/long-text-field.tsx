import type { ReactElement } from 'react';
import { TextArea, TextField } from 'react-aria-components';
import { ariaProps, type FieldProps } from './field-props.ts';
import { FieldHead, FieldProblem } from './field-words.tsx';

/** A field for several lines of plain text; it grows with what is in it. */
export function LongTextField({
  value,
  onChange,
  onBlur,
  inputRef,
  hasOwnLines = false,
  ...rest
}: FieldProps<string, HTMLTextAreaElement> & {
  /** Each line stands alone: pasting puts none of them together. */
  readonly hasOwnLines?: boolean;
}): ReactElement {
  return (
    <TextField
      className="field"
      {...ariaProps(rest)}
      value={value}
      onChange={onChange}
      {...(onBlur === undefined ? {} : { onBlur })}
    >
      <FieldHead {...rest} />
      <TextArea
        className="field-input field-lines"
        data-own-lines={hasOwnLines ? true : undefined}
        ref={inputRef ?? null}
      />
      <FieldProblem error={rest.error} />
    </TextField>
  );
}
