import type { ReactElement } from 'react';
import { type Control, useWatch } from 'react-hook-form';
import { nextTurn } from '../../../../db/model/deadlines/index.ts';
import { RECURRENCES } from '../../../../db/model/records/commitment.ts';
import { DateField } from '../../../components/fields/date-field.tsx';
import { OptionalChoiceField } from '../../../components/fields/optional-choice-field.tsx';
import { isDay } from '../../../components/fields/typed-day.ts';
import { OptionalWordsField } from '../../../components/fields/words-field.tsx';
import { Field } from '../../../components/form/field.tsx';
import { RowsField } from '../../../components/form/rows-field.tsx';
import { PaperField } from '../../../components/papers/paper-field.tsx';
import { useWords } from '../../../i18n/words.ts';
import { type CommitmentValues, occurrenceValues } from './item-values.ts';

/**
 * Shows a promise to report again and again: its turns, each with its day and the paper that met
 * it.
 */
export function OccurrenceFields({
  control,
}: {
  readonly control: Control<CommitmentValues, unknown, CommitmentValues>;
}): ReactElement {
  const { motions: t } = useWords();
  const recurring = useWatch({ control, name: 'recurring' });
  const turns = useWatch({ control, name: 'occurrences' });
  const madeOn = useWatch({ control, name: 'madeOn' });
  // The next turn is offered with its day; the first one counts from the promise.
  const known = [...turns, { due: madeOn }].filter(({ due }) => isDay(due));
  const next = (recurring && nextTurn({ recurring, occurrences: known })) ?? '';
  return (
    <>
      <Field control={control} name="recurring" label={t.recurring}>
        {(bound) => (
          <OptionalChoiceField
            {...bound}
            none={t.once}
            choices={RECURRENCES.map((value) => ({ value, label: t.recurringEach[value] }))}
          />
        )}
      </Field>
      <RowsField
        control={control}
        name="occurrences"
        title={t.occurrences}
        addLabel={recurring === undefined ? t.addOccurrence : t.addNextOccurrence}
        nameOf={(at) => t.occurrence({ at: at + 1 })}
        blank={() => occurrenceValues({ due: next })}
      >
        {(at) => (
          <>
            <Field control={control} name={`occurrences.${at}.due`} label={t.occurrenceDue}>
              {({ onChange, ...bound }) => (
                <DateField {...bound} onChange={(day) => onChange(day ?? '')} isRequired />
              )}
            </Field>
            <Field control={control} name={`occurrences.${at}.settledBy`} label={t.settledBy}>
              {(bound) => <PaperField {...bound} />}
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
