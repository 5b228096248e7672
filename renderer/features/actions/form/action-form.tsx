import { type ReactElement, useMemo, useState } from 'react';
import { newId } from '../../../../db/model/id.ts';
import {
  ACTION_STATUSES,
  type Action,
  action as schema,
} from '../../../../db/model/records/action.ts';
import type { z } from '../../../../db/model/zod.ts';
import { ChoiceField } from '../../../components/fields/choice-field.tsx';
import { WholeNumberField } from '../../../components/fields/whole-number-field.tsx';
import { OptionalWordsField } from '../../../components/fields/words-field.tsx';
import { everyKey } from '../../../components/form/every-key.ts';
import { Field } from '../../../components/form/field.tsx';
import { RecordForm } from '../../../components/form/record-form.tsx';
import { LinkTextField } from '../../../components/links/link-text-field.tsx';
import { OrganisationsField } from '../../../components/organisations/organisation-field.tsx';
import type { MadeRecords } from '../../../components/records/made-records.ts';
import { bridge } from '../../../data/bridge.ts';
import { useContents } from '../../../data/contents.ts';
import { useLookup } from '../../../data/lookup.ts';
import { takeStep } from '../../../data/steps.ts';
import { useWords } from '../../../i18n/words.ts';
import { useBudgetPlace } from '../use-budget-place.ts';
import { ReportFields } from './report-fields.tsx';

export type ActionValues = z.infer<typeof schema>;

/** Makes a new action, in the line of the one it is to stand after, or in the last line. */
function blankAction(line: string): Action {
  return {
    id: newId(),
    line,
    covers: 1,
    text: '',
    carriedOutBy: [],
    status: 'niet-gestart',
    reports: [],
    budget: [],
  };
}

/** Shows the form of an action; its amounts are the grid's. */
export function ActionForm({
  action,
  near,
}: {
  /** The action; undefined for one that is being made. */
  readonly action: Action | undefined;
  readonly near: string | undefined;
}): ReactElement {
  const words = useWords().budget;
  const { actions, actionLines } = useContents();
  const { numbers } = useLookup();
  const place = useBudgetPlace();
  const neighbour = actions.find(({ id }) => id === near);
  const [blank] = useState(() => blankAction(neighbour?.line ?? actionLines.at(-1)?.id ?? ''));
  const record = action ?? blank;
  const initial = useMemo(() => everyKey<ActionValues>(schema, structuredClone(record)), [record]);
  const lines = actionLines.map(({ id, title }) => ({
    value: id,
    label: words.line({ number: numbers.actionLines.get(id) ?? 0, title }),
  }));
  const statuses = ACTION_STATUSES.map((value) => ({ value, label: words.statuses[value] }));

  const save = async (values: ActionValues, made: MadeRecords, base: ActionValues | undefined) => {
    if (base !== undefined) {
      await takeStep(bridge.actions.save({ records: [values], base: [base], ...made }));
      return;
    }
    const siblings = actions.filter(({ line }) => line === values.line);
    const after = siblings.findIndex(({ id }) => id === near);
    const before = after === -1 ? undefined : siblings[after + 1];
    await takeStep(
      bridge.actions.add({
        record: values,
        ...made,
        ...(before === undefined ? {} : { before: before.id }),
      }),
    );
    place.go('acties', values.id, { replace: true });
  };

  return (
    <RecordForm
      label={action === undefined ? words.newAction : words.form}
      schema={schema}
      initial={initial}
      isNew={action === undefined}
      onSave={save}
      {...(action === undefined ? { onDiscard: () => place.go('acties') } : {})}
    >
      {({ control }) => (
        <>
          <Field control={control} name="text" label={words.text}>
            {(bound) => <LinkTextField {...bound} />}
          </Field>
          <Field control={control} name="line" label={words.inLine}>
            {(bound) => <ChoiceField {...bound} choices={lines} />}
          </Field>
          <div className="form-row">
            <Field control={control} name="status" label={words.status}>
              {(bound) => <ChoiceField {...bound} choices={statuses} />}
            </Field>
            <Field control={control} name="covers" label={words.covers}>
              {(bound) => (
                <WholeNumberField
                  {...bound}
                  onChange={(value) => bound.onChange(value as number)}
                  description={words.coversHelp}
                />
              )}
            </Field>
          </div>
          <Field control={control} name="holder" label={words.holder}>
            {(bound) => <OptionalWordsField {...bound} />}
          </Field>
          <Field control={control} name="carriedOutBy" label={words.carriedOutBy}>
            {(bound) => (
              <OrganisationsField {...bound} onChange={(ids) => bound.onChange([...ids])} />
            )}
          </Field>
          <ReportFields control={control} />
        </>
      )}
    </RecordForm>
  );
}
