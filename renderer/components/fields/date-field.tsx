import { parseDate } from '@internationalized/date';
import type { ReactElement } from 'react';
import { DateField as AriaDateField, DateInput, DateSegment } from 'react-aria-components';
import { ariaProps, type FieldProps } from './field-props.ts';
import { FieldHead, FieldProblem } from './field-words.tsx';

/**
 * A field for a day, in the order of the user's language: day, month, year. It holds an ISO date,
 * or nothing.
 */
export function DateField({
  value,
  onChange,
  onBlur,
  inputRef,
  ...rest
}: FieldProps<string | undefined, HTMLDivElement>): ReactElement {
  return (
    <AriaDateField
      className="field"
      {...ariaProps(rest)}
      shouldForceLeadingZeros
      value={readable(value)}
      onChange={(day) => onChange(day?.toString())}
      {...(onBlur === undefined ? {} : { onBlur })}
    >
      <FieldHead {...rest} />
      <DateInput className="field-input field-date" ref={inputRef ?? null}>
        {(segment) => <DateSegment className="field-date-part" segment={segment} />}
      </DateInput>
      <FieldProblem error={rest.error} />
    </AriaDateField>
  );
}

function readable(value: string | undefined) {
  if (value === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return null;
  return parseDate(value);
}
