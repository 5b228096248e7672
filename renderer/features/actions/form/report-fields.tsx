import type { ReactElement } from 'react';
import { type Control, useWatch } from 'react-hook-form';
import { reportRounds } from '../../../../db/model/as-of/actions.ts';
import { ACTION_STATUSES } from '../../../../db/model/records/action.ts';
import { ChoiceField } from '../../../components/fields/choice-field.tsx';
import { DateField } from '../../../components/fields/date-field.tsx';
import { Field } from '../../../components/form/field.tsx';
import { RowsField } from '../../../components/form/rows-field.tsx';
import { LinkTextField } from '../../../components/links/link-text-field.tsx';
import { useContents } from '../../../data/contents.ts';
import { useWords } from '../../../i18n/words.ts';
import type { ActionValues } from './action-form.tsx';

/**
 * Shows the status of an action, round by round; a new round takes the date of the last there was.
 */
export function ReportFields({
  control,
}: {
  readonly control: Control<ActionValues, unknown, ActionValues>;
}): ReactElement {
  const words = useWords().budget;
  const { actions } = useContents();
  const status = useWatch({ control, name: 'status' });
  const statuses = ACTION_STATUSES.map((value) => ({ value, label: words.statuses[value] }));
  const today = new Date().toISOString().slice(0, 10);
  return (
    <RowsField
      control={control}
      name="reports"
      title={words.reports}
      addLabel={words.addReport}
      nameOf={(at) => words.report({ number: at + 1 })}
      blank={() => ({ asOf: reportRounds(actions)[0] ?? today, status, text: '' })}
    >
      {(at) => (
        <>
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
        </>
      )}
    </RowsField>
  );
}
