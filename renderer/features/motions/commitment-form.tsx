import type { ReactElement } from 'react';
import type { Control } from 'react-hook-form';
import { commitment } from '../../../db/model/records/commitment.ts';
import { words as someWords } from '../../../db/model/records/values.ts';
import { OptionalWordsField } from '../../components/fields/words-field.tsx';
import { Field } from '../../components/form/field.tsx';
import { RecordForm } from '../../components/form/record-form.tsx';
import { bridge } from '../../data/bridge.ts';
import { takeStep } from '../../data/steps.ts';
import { useWords } from '../../i18n/words.ts';
import { DeadlineFields, StatusFields } from './course-fields.tsx';
import { ElementFields } from './element-fields.tsx';
import { type CommitmentValues, type ItemValues, progressAfter } from './item-values.ts';
import { OccurrenceFields } from './occurrence-fields.tsx';
import { PromiseFields } from './promise-fields.tsx';

/** A commitment that says nothing promises nothing. */
const schema = commitment.extend({ text: someWords });

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
  const save = async (values: CommitmentValues) => {
    const progress = progressAfter(values, initial.statusHistory.length);
    const record = { ...values, progress };
    await takeStep(
      isNew ? bridge.commitments.add({ record }) : bridge.commitments.save({ records: [record] }),
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
      {({ control }) => {
        const item = control as unknown as Control<ItemValues, unknown, ItemValues>;
        return (
          <>
            <PromiseFields control={control} />
            <ElementFields control={item} />
            <fieldset className="form-section">
              <legend>{t.ministry}</legend>
              <div className="form-row">
                <Field control={control} name="office" label={t.office}>
                  {(bound) => <OptionalWordsField {...bound} />}
                </Field>
                <Field control={control} name="holder" label={t.holder}>
                  {(bound) => <OptionalWordsField {...bound} />}
                </Field>
              </div>
            </fieldset>
            <StatusFields control={item} known={initial} />
            <DeadlineFields control={item} known={initial} />
            <OccurrenceFields control={control} />
          </>
        );
      }}
    </RecordForm>
  );
}
