import { type ReactElement, useMemo, useState } from 'react';
import { newId } from '../../../../db/model/id.ts';
import { theme as schema, type Theme } from '../../../../db/model/records/proposal.ts';
import type { z } from '../../../../db/model/zod.ts';
import { WordsField } from '../../../components/fields/words-field.tsx';
import { everyKey } from '../../../components/form/every-key.ts';
import { Field } from '../../../components/form/field.tsx';
import { RecordForm } from '../../../components/form/record-form.tsx';
import { type PartFormProps, savingPart } from '../../../components/records/part-form.ts';
import { bridge } from '../../../data/bridge.ts';
import { useWords } from '../../../i18n/words.ts';
import { ThemeHeadsField } from './theme-heads-field.tsx';

type ThemeValues = z.output<typeof schema>;

/**
 * Shows the form of a theme: its title, and heads of its own where they differ from the annex's.
 */
export function ThemeForm(props: PartFormProps<Theme>): ReactElement {
  const { record } = props;
  const { dossier: t } = useWords();
  const [blank] = useState<Theme>(() => ({ id: newId(), title: '' }));
  const initial = useMemo(() => everyKey<ThemeValues>(schema, record ?? blank), [record, blank]);
  return (
    <RecordForm<ThemeValues>
      label={record === undefined ? t.newTheme : t.theme({ title: record.title })}
      schema={schema}
      initial={initial}
      {...savingPart<ThemeValues>(props, bridge.themes)}
    >
      {({ control }) => (
        <>
          <Field control={control} name="title" label={t.partTitle}>
            {(bound) => <WordsField {...bound} isRequired />}
          </Field>
          <Field control={control} name="heads" label={t.ownHeads}>
            {(bound) => <ThemeHeadsField {...bound} />}
          </Field>
        </>
      )}
    </RecordForm>
  );
}
