import { type ReactElement, useMemo } from 'react';
import { type Control, useWatch } from 'react-hook-form';
import { OptionalWordsField } from '../../../components/fields/words-field.tsx';
import { Field } from '../../../components/form/field.tsx';
import { RecordForm } from '../../../components/form/record-form.tsx';
import type { MadeRecords } from '../../../components/records/made-records.ts';
import { bridge } from '../../../data/bridge.ts';
import { useContents } from '../../../data/contents.ts';
import { takeStep } from '../../../data/steps.ts';
import { useToday } from '../../../data/today.ts';
import { useWords } from '../../../i18n/words.ts';
import { commitmentSchema } from './commitment-schema.ts';
import { type CommitmentValues, progressAfter } from './item-values.ts';
import { DIRTY, MinistryFields } from './ministry-fields.tsx';
import { OccurrenceFields } from './occurrence-fields.tsx';
import { OfferedTerms } from './offered-terms.tsx';
import { PromiseFields } from './promise-fields.tsx';

/** Shows the form of a commitment: what was promised, and how far the ministry is. */
export function CommitmentForm({
  initial,
  isNew,
  onSaved,
  onDiscard,
}: {
  readonly initial: CommitmentValues;
  readonly isNew: boolean;
  readonly onSaved: (id: string) => void;
  readonly onDiscard?: () => void;
}): ReactElement {
  const { motions: t } = useWords();
  const contents = useContents();
  const today = useToday();
  const schema = useMemo(
    () => commitmentSchema(contents, initial, t, today),
    [contents, initial, t, today],
  );
  const save = async (
    values: CommitmentValues,
    made: MadeRecords,
    base: CommitmentValues | undefined,
  ) => {
    const progress = progressAfter(values, initial.statusHistory.length);
    const record = { ...values, progress };
    await takeStep(
      base === undefined
        ? bridge.commitments.add({ record, ...made })
        : bridge.commitments.save({ records: [record], base: [base], ...made }),
    );
    onSaved(record.id);
  };
  return (
    <RecordForm<CommitmentValues>
      label={isNew ? t.newCommitment : t.oneCommitment({ name: initial.number ?? '' }).trim()}
      schema={schema}
      initial={initial}
      isNew={isNew}
      onSave={save}
      {...(onDiscard === undefined ? {} : { onDiscard })}
    >
      {({ control, getValues, setValue }) => (
        <>
          <PromiseFields control={control} />
          <MinistryFields
            control={control}
            known={initial}
            requestOf={() => getValues('text')}
            splitLabel={t.splitPromise}
            offer={
              <PromisedTerms
                control={control}
                onTake={(all) => setValue('deadlines', all, DIRTY)}
              />
            }
          >
            <div className="form-row">
              <Field control={control} name="office" label={t.office}>
                {(bound) => <OptionalWordsField {...bound} />}
              </Field>
              <Field control={control} name="holder" label={t.holder}>
                {(bound) => <OptionalWordsField {...bound} />}
              </Field>
            </div>
          </MinistryFields>
          <OccurrenceFields control={control} />
        </>
      )}
    </RecordForm>
  );
}

/** Offers the terms that stand in the words of a promise, each counted from the day it was made. */
function PromisedTerms({
  control,
  onTake,
}: {
  readonly control: Control<CommitmentValues, unknown, CommitmentValues>;
  readonly onTake: (deadlines: CommitmentValues['deadlines']) => void;
}): ReactElement {
  const day = useToday();
  const [text, madeOn, deadlines] = useWatch({ control, name: ['text', 'madeOn', 'deadlines'] });
  return <OfferedTerms text={text} on={madeOn || day} known={deadlines} onTake={onTake} />;
}
