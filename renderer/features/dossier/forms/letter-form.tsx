import { type ReactElement, useMemo } from 'react';
import { dossier as schema } from '../../../../db/model/records/dossier.ts';
import { DateField } from '../../../components/fields/date-field.tsx';
import { LinesField } from '../../../components/fields/lines-field.tsx';
import { OptionalWordsField, WordsField } from '../../../components/fields/words-field.tsx';
import { Field } from '../../../components/form/field.tsx';
import { RecordForm } from '../../../components/form/record-form.tsx';
import { bridge } from '../../../data/bridge.ts';
import { useContents } from '../../../data/contents.ts';
import { takeStep } from '../../../data/steps.ts';
import { useWords } from '../../../i18n/words.ts';
import { type DossierValues, dossierValues } from '../dossier-values.ts';

/** Shows the form of the dossier: the programme, and the letter its annexes go with. */
export function LetterForm(): ReactElement {
  const { dossier: t } = useWords();
  const { dossier } = useContents();
  const initial = useMemo(() => dossierValues(dossier), [dossier]);
  return (
    <RecordForm<DossierValues>
      label={t.letterAndDossier}
      schema={schema}
      initial={initial}
      onSave={(record, _, base = record) => takeStep(bridge.dossier.save({ record, base }))}
    >
      {({ control }) => (
        <>
          <fieldset className="form-section">
            <legend>{t.programme}</legend>
            <Field control={control} name="programme" label={t.programmeName}>
              {(bound) => <WordsField {...bound} isRequired />}
            </Field>
            <div className="form-row">
              <Field control={control} name="number" label={t.number}>
                {(bound) => <WordsField {...bound} description={t.numberHint} isRequired />}
              </Field>
              <Field control={control} name="title" label={t.title}>
                {(bound) => <WordsField {...bound} description={t.titleHint} isRequired />}
              </Field>
            </div>
            <div className="form-row">
              <Field control={control} name="session" label={t.session}>
                {(bound) => <WordsField {...bound} isRequired />}
              </Field>
              <Field control={control} name="holder" label={t.holder}>
                {(bound) => <OptionalWordsField {...bound} />}
              </Field>
            </div>
          </fieldset>
          <fieldset className="form-section">
            <legend>{t.letter}</legend>
            <div className="form-row">
              <Field control={control} name="letter.number" label={t.letterNumber}>
                {(bound) => <OptionalWordsField {...bound} description={t.letterNumberHint} />}
              </Field>
              <Field control={control} name="letter.reference" label={t.reference}>
                {(bound) => <OptionalWordsField {...bound} description={t.referenceHint} />}
              </Field>
            </div>
            <div className="form-row">
              <Field control={control} name="letter.date" label={t.date}>
                {({ onChange, ...bound }) => (
                  <DateField {...bound} onChange={(day) => onChange(day ?? '')} isRequired />
                )}
              </Field>
              <Field control={control} name="letter.dateSent" label={t.dateSent}>
                {(bound) => <DateField {...bound} />}
              </Field>
            </div>
            <Field control={control} name="letter.to" label={t.to}>
              {(bound) => <WordsField {...bound} isRequired />}
            </Field>
            <Field control={control} name="letter.from" label={t.from}>
              {(bound) => <WordsField {...bound} isRequired />}
            </Field>
            <Field control={control} name="letter.coSigners" label={t.coSigners}>
              {({ onChange, ...bound }) => (
                <LinesField
                  {...bound}
                  onChange={(lines) => onChange([...lines])}
                  description={t.onePerLine}
                />
              )}
            </Field>
            <Field control={control} name="letter.onBehalfOf" label={t.onBehalfOf}>
              {({ onChange, ...bound }) => (
                <LinesField
                  {...bound}
                  onChange={(lines) => onChange([...lines])}
                  description={t.onePerLine}
                />
              )}
            </Field>
          </fieldset>
        </>
      )}
    </RecordForm>
  );
}
