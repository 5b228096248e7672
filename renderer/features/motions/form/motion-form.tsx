import { type ReactElement, useMemo } from 'react';
import { type Control, useWatch } from 'react-hook-form';
import { askedBy } from '../../../../db/model/compliance/index.ts';
import { OptionalWordsField } from '../../../components/fields/words-field.tsx';
import { Field } from '../../../components/form/field.tsx';
import { RecordForm } from '../../../components/form/record-form.tsx';
import { OrganisationField } from '../../../components/organisations/organisation-field.tsx';
import type { MadeRecords } from '../../../components/records/made-records.ts';
import { bridge } from '../../../data/bridge.ts';
import { useContents } from '../../../data/contents.ts';
import { takeStep } from '../../../data/steps.ts';
import { useToday } from '../../../data/today.ts';
import { useWords } from '../../../i18n/words.ts';
import { HouseFields } from './house-fields.tsx';
import { type MotionValues, progressAfter } from './item-values.ts';
import { DIRTY, MinistryFields } from './ministry-fields.tsx';
import { motionSchema } from './motion-schema.ts';
import { OfferedTerms } from './offered-terms.tsx';

/**
 * Shows the form of a motion: what the House decided, what it asks, and how far the ministry is.
 */
export function MotionForm({
  initial,
  isNew,
  onSaved,
  onDiscard,
}: {
  readonly initial: MotionValues;
  readonly isNew: boolean;
  readonly onSaved: (id: string) => void;
  readonly onDiscard?: () => void;
}): ReactElement {
  const { motions: t } = useWords();
  const contents = useContents();
  const day = useToday();
  const schema = useMemo(
    () => motionSchema(contents, initial, t, day),
    [contents, initial, t, day],
  );
  const save = async (values: MotionValues, made: MadeRecords, base: MotionValues | undefined) => {
    const progress = progressAfter(values, initial.statusHistory.length);
    // A day that was still being typed stands last.
    const heldOver = values.heldOver.toSorted();
    const record = { ...values, heldOver, progress };
    await takeStep(
      base === undefined
        ? bridge.motions.add({ record, ...made })
        : bridge.motions.save({ records: [record], base: [base], ...made }),
    );
    onSaved(record.id);
  };
  return (
    <RecordForm<MotionValues>
      label={isNew ? t.newMotion : t.one({ name: initial.short })}
      schema={schema}
      initial={initial}
      isNew={isNew}
      onSave={save}
      {...(onDiscard === undefined ? {} : { onDiscard })}
    >
      {({ control, getValues, setValue }) => (
        <>
          <HouseFields control={control} self={initial.id} />
          <MinistryFields
            control={control}
            known={initial}
            requestOf={() => getValues('request') ?? ''}
            splitLabel={t.splitRequest}
            offer={
              <RequestTerms control={control} onTake={(all) => setValue('deadlines', all, DIRTY)} />
            }
          >
            <div className="form-row">
              <Field control={control} name="minister" label={t.minister}>
                {(bound) => <OptionalWordsField {...bound} />}
              </Field>
              <Field control={control} name="holder" label={t.holder}>
                {(bound) => <OptionalWordsField {...bound} />}
              </Field>
            </div>
            <Field control={control} name="handedTo" label={t.handedTo}>
              {(bound) => <OrganisationField {...bound} />}
            </Field>
          </MinistryFields>
        </>
      )}
    </RecordForm>
  );
}

/**
 * Offers the terms that stand in the request of the motion, each counted from the day it was moved.
 */
function RequestTerms({
  control,
  onTake,
}: {
  readonly control: Control<MotionValues, unknown, MotionValues>;
  readonly onTake: (deadlines: MotionValues['deadlines']) => void;
}): ReactElement {
  const { documents } = useContents();
  const day = useToday();
  const [request, date, document, deadlines] = useWatch({
    control,
    name: ['request', 'date', 'document', 'deadlines'],
  });
  const moved = askedBy({ date, document }, new Map(documents.map((each) => [each.id, each])));
  return (
    <OfferedTerms text={request ?? ''} on={moved.since || day} known={deadlines} onTake={onTake} />
  );
}
