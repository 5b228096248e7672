import { type ReactElement, useRef } from 'react';
import { TextArea, TextField } from 'react-aria-components';
import { SpellingCount } from '../spelling/spelling-count.tsx';
import { useSpelling } from '../spelling/use-spelling.ts';
import { ariaProps, type FieldProps } from './field-props.ts';
import { FieldHead, FieldProblem } from './field-words.tsx';

/** Shows a field for several lines of plain text; it grows with its text. */
export function LongTextField({
  value,
  onChange,
  onBlur,
  inputRef,
  hasOwnLines = false,
  ...rest
}: FieldProps<string, HTMLTextAreaElement> & {
  /**
   * Whether each line stands alone, a name as a rule: none are put together, nor is their spelling
   * judged.
   */
  readonly hasOwnLines?: boolean;
}): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  const spelling = useSpelling(box, !hasOwnLines && rest.isReadOnly !== true);
  return (
    <TextField
      className="field"
      {...ariaProps(rest)}
      value={value}
      onChange={onChange}
      {...(onBlur === undefined ? {} : { onBlur })}
    >
      <FieldHead {...rest} />
      <div className="spelling-box" ref={box}>
        <TextArea
          className="field-input field-lines"
          data-own-lines={hasOwnLines ? true : undefined}
          ref={inputRef ?? null}
        />
        {spelling.isOn ? (
          <div className="field-input spelling-layer" aria-hidden="true">
            {/* A line end at the end would not count as a line. */}
            {`${value}\u200b`}
          </div>
        ) : null}
      </div>
      <SpellingCount count={spelling.count} id={spelling.id} />
      <FieldProblem error={rest.error} />
    </TextField>
  );
}
