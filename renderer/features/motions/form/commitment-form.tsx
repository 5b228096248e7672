import { type ReactElement, useMemo } from 'react';
import type { Document } from '../../../../db/model/records/document.ts';
import { OptionalWordsField } from '../../../components/fields/words-field.tsx';
import { Field } from '../../../components/form/field.tsx';
import { RecordForm } from '../../../components/form/record-form.tsx';
import { bridge } from '../../../data/bridge.ts';
import { useContents } from '../../../data/contents.ts';
import { takeStep } from '../../../data/steps.ts';
import { useWords } from '../../../i18n/words.ts';
import { commitmentSchema } from './commitment-schema.ts';
import { type CommitmentValues, progressAfter } from './item-values.ts';
import { MinistryFields } from './ministry-fields.tsx';
import { OccurrenceFields } from './occurrence-fields.tsx';
import { PromiseFields } from './promise-fields.tsx';

/** The form of a commitment: what was promised, and how far the ministry is. */
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
  const schema = useMemo(() => commitmentSchema(contents, initial, t), [contents, initial, t]);
  const save = async (values: CommitmentValues, papers: readonly Document[]) => {
    const progress = progressAfter(values, initial.statusHistory.length);
    const record = { ...values, progress };
    await takeStep(
      isNew
        ? bridge.commitments.add({ record, papers })
        : bridge.commitments.save({ records: [record], papers }),
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
      {({ control, getValues }) => (
        <>
          <PromiseFields control={control} />
          <MinistryFields
            control={control}
            known={initial}
            requestOf={() => getValues('text')}
            splitLabel={t.splitPromise}
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
