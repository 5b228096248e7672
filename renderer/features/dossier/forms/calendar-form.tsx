import { type ReactElement, useMemo } from 'react';
import { CALENDAR_KINDS, dossier as schema } from '../../../../db/model/records/dossier.ts';
import { ChoiceField } from '../../../components/fields/choice-field.tsx';
import { DateField } from '../../../components/fields/date-field.tsx';
import { WordsField } from '../../../components/fields/words-field.tsx';
import { Field } from '../../../components/form/field.tsx';
import { RecordForm } from '../../../components/form/record-form.tsx';
import { RowsField } from '../../../components/form/rows-field.tsx';
import { bridge } from '../../../data/bridge.ts';
import { useContents } from '../../../data/contents.ts';
import { takeStep } from '../../../data/steps.ts';
import { useWords } from '../../../i18n/words.ts';
import { type DossierValues, dossierValues } from '../dossier-values.ts';

/** Shows the calendar against which terms such as "voor de begrotingsbehandeling" are read. */
export function CalendarForm(): ReactElement {
  const { dossier: t } = useWords();
  const { dossier } = useContents();
  const initial = useMemo(() => dossierValues(dossier), [dossier]);
  const inOrder = schema.superRefine(({ calendar }, context) => {
    for (const [at, { from, to }] of calendar.entries()) {
      if (from <= to) continue;
      const path = ['calendar', at, 'to'];
      context.addIssue({ code: 'custom', path, message: t.periodReversed });
    }
  });
  return (
    <RecordForm<DossierValues>
      label={t.calendar}
      schema={inOrder}
      initial={initial}
      onSave={(record, _, base = record) => takeStep(bridge.dossier.save({ record, base }))}
    >
      {({ control }) => (
        <RowsField
          control={control}
          name="calendar"
          title={t.entries}
          hint={t.calendarHint}
          addLabel={t.addEntry}
          nameOf={(at) => t.entry({ at: at + 1 })}
          blank={() => ({ kind: 'debat' as const, title: '', from: '', to: '' })}
        >
          {(at) => (
            <>
              <Field control={control} name={`calendar.${at}.title`} label={t.entryTitle}>
                {(bound) => <WordsField {...bound} isRequired />}
              </Field>
              <Field control={control} name={`calendar.${at}.kind`} label={t.entryKind}>
                {(bound) => (
                  <ChoiceField
                    {...bound}
                    choices={CALENDAR_KINDS.map((value) => ({ value, label: t.entryKinds[value] }))}
                  />
                )}
              </Field>
              <div className="form-row">
                <Field control={control} name={`calendar.${at}.from`} label={t.from_}>
                  {({ onChange, ...bound }) => (
                    <DateField {...bound} onChange={(day) => onChange(day ?? '')} isRequired />
                  )}
                </Field>
                <Field control={control} name={`calendar.${at}.to`} label={t.to_}>
                  {({ onChange, ...bound }) => (
                    <DateField {...bound} onChange={(day) => onChange(day ?? '')} isRequired />
                  )}
                </Field>
              </div>
            </>
          )}
        </RowsField>
      )}
    </RecordForm>
  );
}
