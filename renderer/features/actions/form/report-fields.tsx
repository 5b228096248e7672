import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { type Control, useFieldArray, useWatch } from 'react-hook-form';
import { ACTION_STATUSES } from '../../../../db/model/records/action.ts';
import { ChoiceField } from '../../../components/fields/choice-field.tsx';
import { DateField } from '../../../components/fields/date-field.tsx';
import { LongTextField as LinkTextField } from '../../../components/fields/long-text-field.tsx';
import { Field } from '../../../components/form/field.tsx';
import { useContents } from '../../../data/contents.ts';
import { useWritable } from '../../../data/window-state.ts';
import { useWords } from '../../../i18n/words.ts';
import { reportRounds } from '../reports/report-rounds.ts';
import type { ActionValues } from './action-form.tsx';

/** How an action stood, round by round; a new one takes the date of the last round there was. */
export function ReportFields({
  control,
}: {
  readonly control: Control<ActionValues, unknown, ActionValues>;
}): ReactElement {
  const words = useWords().budget;
  const writable = useWritable();
  const { actions } = useContents();
  const { fields, append, remove } = useFieldArray({ control, name: 'reports' });
  const status = useWatch({ control, name: 'status' });
  const statuses = ACTION_STATUSES.map((value) => ({ value, label: words.statuses[value] }));
  const add = () => {
    const today = new Date().toISOString().slice(0, 10);
    append({ asOf: reportRounds(actions)[0] ?? today, status, text: '' });
  };
  return (
    <fieldset className="form-section">
      <legend>{words.reports}</legend>
      {fields.length === 0 ? <p className="budget-hint">{words.noReports}</p> : null}
      {fields.map((field, at) => (
        <fieldset key={field.id} className="form-section report">
          <legend>{words.report({ number: at + 1 })}</legend>
          <div className="form-row">
            <Field control={control} name={`reports.${at}.asOf`} label={words.reportDate}>
              {(bound) => <DateField {...bound} onChange={(day) => bound.onChange(day ?? '')} />}
            </Field>
            <Field control={control} name={`reports.${at}.status`} label={words.reportStatus}>
              {(bound) => <ChoiceField {...bound} choices={statuses} />}
            </Field>
          </div>
          <Field control={control} name={`reports.${at}.text`} label={words.reportText}>
            {(bound) => <LinkTextField {...bound} />}
          </Field>
          {writable ? (
            <Button className="button" onPress={() => remove(at)}>
              {words.removeReport({ number: at + 1 })}
            </Button>
          ) : null}
        </fieldset>
      ))}
      {writable ? (
        <Button className="button" onPress={add}>
          {words.addReport}
        </Button>
      ) : null}
    </fieldset>
  );
}
