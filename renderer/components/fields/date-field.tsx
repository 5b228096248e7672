import { type ReactElement, useId, useState } from 'react';
import { Input, TextField } from 'react-aria-components';
import { printWeekday } from '../../../db/model/dates.ts';
import { usePreferences } from '../../data/preferences.ts';
import { useWords } from '../../i18n/words.ts';
import { afterPress } from '../form/pointer.ts';
import { CalendarButton } from './calendar-button.tsx';
import { ariaProps, type FieldProps } from './field-props.ts';
import { FieldHead, FieldProblem } from './field-words.tsx';
import { dayRefused, isDay, readDay, showDay, type TypedDay } from './typed-day.ts';

/**
 * Shows a field for a day, typed or pasted as Dutch people write it, or chosen in a calendar. While
 * it is edited it says under it which day it reads, and once it is left that day stands in it. Text
 * that is no day stays as it was typed: refused beside the field, and by the form.
 */
export function DateField({
  value,
  onChange,
  onBlur,
  inputRef,
  on,
  ...rest
}: FieldProps<TypedDay | undefined> & {
  /** The day in whose year a date without one falls; absent: the year must be typed. */
  readonly on?: string | undefined;
}): ReactElement {
  const words = useWords();
  const { language } = usePreferences();
  const readingId = useId();
  // Undefined while nothing is being typed: then the field shows the day in full.
  const [typed, setTyped] = useState<string>();
  const refused = typed === undefined ? dayRefused(value, language, on) : undefined;
  const error = refused ?? rest.error;
  const reading = typed !== undefined && isDay(value) ? printWeekday(value) : undefined;
  return (
    <TextField
      className="field field-day"
      {...ariaProps({ ...rest, error })}
      value={typed ?? showDay(value)}
      onChange={(text) => {
        setTyped(text);
        onChange(readDay(text, on));
      }}
      onBlur={() => {
        afterPress(() => setTyped(undefined));
        onBlur?.();
      }}
      autoComplete="off"
      aria-describedby={readingId}
    >
      <FieldHead {...rest} />
      <div className={rest.isReadOnly ? undefined : 'field-with-button'}>
        <Input
          className="field-input"
          ref={inputRef ?? null}
          {...(rest.isReadOnly ? {} : { placeholder: words.components.dayPlaceholder })}
          spellCheck="false"
          onKeyDown={({ key, ctrlKey, metaKey }) => {
            // Whoever submits or saves sees what was read, or why it was not, without leaving.
            const isSave = key.toLowerCase() === 's' && (ctrlKey || metaKey);
            if (key === 'Enter' || isSave) setTyped(undefined);
          }}
        />
        {rest.isReadOnly ? null : (
          <CalendarButton
            label={rest.label}
            day={isDay(value) ? value : undefined}
            onChoose={(day) => {
              setTyped(undefined);
              onChange(day);
            }}
          />
        )}
      </div>
      <div className="field-foot">
        <div className="field-reading" id={readingId} aria-live="polite">
          {reading}
        </div>
        <FieldProblem error={error} />
      </div>
    </TextField>
  );
}
