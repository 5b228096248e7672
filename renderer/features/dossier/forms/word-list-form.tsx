import { type ReactElement, useMemo } from 'react';
import { dossier as schema } from '../../../../db/model/records/dossier.ts';
import { LinesField } from '../../../components/fields/lines-field.tsx';
import { Field } from '../../../components/form/field.tsx';
import { RecordForm } from '../../../components/form/record-form.tsx';
import { bridge } from '../../../data/bridge.ts';
import { useContents } from '../../../data/contents.ts';
import { takeStep } from '../../../data/steps.ts';
import { useWords } from '../../../i18n/words.ts';
import { type DossierValues, dossierValues } from '../dossier-values.ts';

/**
 * Shows the words that the spelling of this dossier's texts may have beside the Dutch word list.
 */
export function WordListForm(): ReactElement {
  const { dossier: t } = useWords();
  const { dossier } = useContents();
  const initial = useMemo(() => dossierValues(dossier), [dossier]);
  return (
    <RecordForm<DossierValues>
      label={t.wordList}
      schema={schema}
      initial={initial}
      onSave={(record, _, base = record) => takeStep(bridge.dossier.save({ record, base }))}
    >
      {({ control }) => (
        <Field control={control} name="ownWords" label={t.ownWords}>
          {({ value, onChange, ...bound }) => (
            <LinesField
              {...bound}
              value={value ?? []}
              onChange={(lines) => onChange(lines.length === 0 ? undefined : [...new Set(lines)])}
              description={t.ownWordsHint}
            />
          )}
        </Field>
      )}
    </RecordForm>
  );
}
