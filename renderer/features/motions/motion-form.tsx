import type { ReactElement } from 'react';
import type { Control } from 'react-hook-form';
import { motion } from '../../../db/model/records/motion.ts';
import { RecordField } from '../../components/fields/record-field.tsx';
import { OptionalWordsField } from '../../components/fields/words-field.tsx';
import { Field } from '../../components/form/field.tsx';
import { RecordForm } from '../../components/form/record-form.tsx';
import { bridge } from '../../data/bridge.ts';
import { useContents } from '../../data/contents.ts';
import { takeStep } from '../../data/steps.ts';
import { useWords } from '../../i18n/words.ts';
import { DeadlineFields, StatusFields } from './course-fields.tsx';
import { ElementFields } from './element-fields.tsx';
import { HouseFields } from './house-fields.tsx';
import { type ItemValues, type MotionValues, progressAfter } from './item-values.ts';

/** The form of a motion: what the House decided, what it asks, and how far the ministry is. */
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
  const { organisations } = useContents();
  const choices = organisations.map(({ id, name, abbreviation = '' }) => ({
    id,
    label: name,
    also: abbreviation,
  }));
  const save = async (values: MotionValues) => {
    const progress = progressAfter(values, initial.statusHistory.length);
    const record = { ...values, progress };
    await takeStep(
      isNew ? bridge.motions.add({ record }) : bridge.motions.save({ records: [record] }),
    );
    onSaved(record.id);
  };
  return (
    <RecordForm<MotionValues>
      label={isNew ? t.newMotion : t.one({ name: initial.short })}
      schema={motion}
      initial={initial}
      isNew={isNew}
      onSave={save}
      {...(onDiscard === undefined ? {} : { onDiscard })}
    >
      {({ control }) => {
        const item = control as unknown as Control<ItemValues, unknown, ItemValues>;
        return (
          <>
            <HouseFields control={control} self={initial.id} />
            <ElementFields control={item} />
            <fieldset className="form-section">
              <legend>{t.ministry}</legend>
              <div className="form-row">
                <Field control={control} name="minister" label={t.minister}>
                  {(bound) => <OptionalWordsField {...bound} />}
                </Field>
                <Field control={control} name="holder" label={t.holder}>
                  {(bound) => <OptionalWordsField {...bound} />}
                </Field>
              </div>
              <Field control={control} name="handedTo" label={t.handedTo}>
                {(bound) => <RecordField {...bound} choices={choices} />}
              </Field>
            </fieldset>
            <StatusFields control={item} known={initial} />
            <DeadlineFields control={item} known={initial} />
          </>
        );
      }}
    </RecordForm>
  );
}
