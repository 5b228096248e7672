import { type ReactElement, useMemo, useState } from 'react';
import { newId } from '../../../db/model/id.ts';
import { type ActionLine, actionLine as schema } from '../../../db/model/records/action.ts';
import type { z } from '../../../db/model/zod.ts';
import { bridge } from '../../data/bridge.ts';
import { useWords } from '../../i18n/words.ts';
import { UnitField } from '../fields/unit-field.tsx';
import { OptionalWordsField, WordsField } from '../fields/words-field.tsx';
import { everyKey } from '../form/every-key.ts';
import { Field } from '../form/field.tsx';
import { RecordForm } from '../form/record-form.tsx';
import { type PartFormProps, savingPart } from './part-form.ts';

type LineValues = z.output<typeof schema>;

/** Shows the form of an action line: its title, and the unit its table is printed in. */
export function ActionLineForm(props: PartFormProps<ActionLine>): ReactElement {
  const { record } = props;
  const { dossier: t } = useWords();
  const [blank] = useState<ActionLine>(() => ({ id: newId(), title: '' }));
  const initial = useMemo(() => everyKey<LineValues>(schema, record ?? blank), [record, blank]);
  return (
    <RecordForm<LineValues>
      label={record === undefined ? t.newActionLine : t.actionLine({ title: record.title })}
      schema={schema}
      initial={initial}
      {...savingPart<LineValues>(props, bridge.actionLines)}
    >
      {({ control }) => (
        <>
          <Field control={control} name="title" label={t.partTitle}>
            {(bound) => <WordsField {...bound} isRequired />}
          </Field>
          <Field control={control} name="unitText" label={t.unitText}>
            {(bound) => <OptionalWordsField {...bound} description={t.unitTextHint} />}
          </Field>
          <Field control={control} name="unit" label={t.unit}>
            {(bound) => <UnitField {...bound} />}
          </Field>
        </>
      )}
    </RecordForm>
  );
}
