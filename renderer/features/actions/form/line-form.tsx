import { type ReactElement, useMemo, useState } from 'react';
import { newId } from '../../../../db/model/id.ts';
import { type ActionLine, actionLine as schema } from '../../../../db/model/records/action.ts';
import type { z } from '../../../../db/model/zod.ts';
import { WholeNumberField } from '../../../components/fields/whole-number-field.tsx';
import { OptionalWordsField, WordsField } from '../../../components/fields/words-field.tsx';
import { everyKey } from '../../../components/form/every-key.ts';
import { Field } from '../../../components/form/field.tsx';
import { RecordForm } from '../../../components/form/record-form.tsx';
import { bridge } from '../../../data/bridge.ts';
import { takeStep } from '../../../data/steps.ts';
import { useWords } from '../../../i18n/words.ts';
import { useBudgetPlace } from '../use-budget-place.ts';

type LineValues = z.infer<typeof schema>;

/** The form of an action line: its title, and the unit that is printed over its table. */
export function LineForm({ line }: { readonly line: ActionLine | undefined }): ReactElement {
  const words = useWords().budget;
  const place = useBudgetPlace();
  const [blank] = useState<ActionLine>(() => ({ id: newId(), title: '' }));
  const record = line ?? blank;
  const initial = useMemo(() => everyKey<LineValues>(schema, record), [record]);
  const save = async (values: LineValues) => {
    if (line !== undefined) {
      await takeStep(bridge.actionLines.save({ records: [values] }));
      return;
    }
    await takeStep(bridge.actionLines.add({ record: values }));
    place.go('acties', values.id, { replace: true });
  };
  return (
    <RecordForm
      label={line === undefined ? words.newLine : words.lineForm}
      schema={schema}
      initial={initial}
      isNew={line === undefined}
      onSave={save}
      {...(line === undefined ? { onDiscard: () => place.go('acties') } : {})}
    >
      {({ control }) => (
        <>
          <Field control={control} name="title" label={words.lineTitle}>
            {(bound) => <WordsField {...bound} isRequired />}
          </Field>
          <Field control={control} name="unitText" label={words.unitText}>
            {(bound) => <OptionalWordsField {...bound} description={words.unitTextHelp} />}
          </Field>
          <Field control={control} name="unit" label={words.unitOfLine}>
            {(bound) => (
              <WholeNumberField
                {...bound}
                onChange={(value) => bound.onChange(value as number | undefined)}
                description={words.unitOfLineHelp}
              />
            )}
          </Field>
        </>
      )}
    </RecordForm>
  );
}
