import { type ReactElement, useMemo } from 'react';
import type { Control } from 'react-hook-form';
import { DateField } from '../../components/fields/date-field.tsx';
import { OptionalChoiceField } from '../../components/fields/optional-choice-field.tsx';
import { RecordField } from '../../components/fields/record-field.tsx';
import { OptionalWordsField } from '../../components/fields/words-field.tsx';
import { Field } from '../../components/form/field.tsx';
import { RowsField } from '../../components/form/rows-field.tsx';
import { useLookup } from '../../data/lookup.ts';
import { useWords } from '../../i18n/words.ts';
import { type CommitmentValues, occurrenceValues } from './item-values.ts';
import { documentChoices } from './record-choices.ts';

const EACH = ['kwartaal', 'halfjaar', 'jaar'] as const;

/** A promise to report again and again: its turns, each with its day and the paper that met it. */
export function OccurrenceFields({
  control,
}: {
  readonly control: Control<CommitmentValues, unknown, CommitmentValues>;
}): ReactElement {
  const { motions: t } = useWords();
  const lookup = useLookup();
  const papers = useMemo(() => documentChoices(lookup), [lookup]);
  return (
    <>
      <Field control={control} name="recurring" label={t.recurring}>
        {(bound) => (
          <OptionalChoiceField
            {...bound}
            none={t.once}
            choices={EACH.map((value) => ({ value, label: t.recurringEach[value] }))}
          />
        )}
      </Field>
      <RowsField
        control={control}
        name="occurrences"
        title={t.occurrences}
        addLabel={t.addOccurrence}
        nameOf={(at) => t.occurrence({ at: at + 1 })}
        blank={() => occurrenceValues({ due: '' })}
      >
        {(at) => (
          <>
            <Field control={control} name={`occurrences.${at}.due`} label={t.occurrenceDue}>
              {({ onChange, ...bound }) => (
                <DateField {...bound} onChange={(day) => onChange(day ?? '')} isRequired />
              )}
            </Field>
            <Field control={control} name={`occurrences.${at}.settledBy`} label={t.settledBy}>
              {(bound) => <RecordField {...bound} choices={papers} />}
            </Field>
            <Field control={control} name={`occurrences.${at}.reason`} label={t.lateReason}>
              {(bound) => <OptionalWordsField {...bound} />}
            </Field>
          </>
        )}
      </RowsField>
    </>
  );
}
