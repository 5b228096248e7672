import { type ReactElement, useState } from 'react';
import type { FieldProps } from './field-props.ts';
import { LongTextField } from './long-text-field.tsx';

/** Shows a field for several short texts, one a line: who signs, on behalf of whom. */
export function LinesField({
  value,
  onChange,
  onBlur,
  ...rest
}: FieldProps<readonly string[], HTMLTextAreaElement>): ReactElement {
  // Undefined while nothing is being typed: an empty line stays while one types in it.
  const [typed, setTyped] = useState<string>();
  return (
    <LongTextField
      {...rest}
      hasOwnLines
      value={typed ?? value.join('\n')}
      onChange={(text) => {
        setTyped(text);
        onChange(readLines(text));
      }}
      onBlur={() => {
        setTyped(undefined);
        onBlur?.();
      }}
    />
  );
}

/** Gives the lines of a text that are not blank, trimmed. */
export function readLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
