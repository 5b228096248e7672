import type { ReactElement } from 'react';
import type { Control } from 'react-hook-form';
import { ESTABLISHED, ORIGINS } from '../../../../db/model/records/commitment.ts';
import { ChoiceField } from '../../../components/fields/choice-field.tsx';
import { DateField } from '../../../components/fields/date-field.tsx';
import { OptionalChoiceField } from '../../../components/fields/optional-choice-field.tsx';
import { OptionalWordsField } from '../../../components/fields/words-field.tsx';
import { Field } from '../../../components/form/field.tsx';
import { LinkTextField } from '../../../components/links/link-text-field.tsx';
import { PaperField } from '../../../components/papers/paper-field.tsx';
import { useWords } from '../../../i18n/words.ts';
import type { CommitmentValues } from './item-values.ts';

/**
 * Shows what was promised, by whom, where and when, and what the House's own register says of it.
 */
export function PromiseFields({
  control,
}: {
  readonly control: Control<CommitmentValues, unknown, CommitmentValues>;
}): ReactElement {
  const { motions: t } = useWords();
  return (
    <fieldset className="form-section">
      <legend>{t.house}</legend>
      <Field control={control} name="text" label={t.text}>
        {(bound) => <LinkTextField {...bound} isRequired />}
      </Field>
      <div className="form-row">
        <Field control={control} name="origin" label={t.origin}>
          {(bound) => (
            <ChoiceField
              {...bound}
              choices={ORIGINS.map((value) => ({ value, label: t.origins[value] }))}
            />
          )}
        </Field>
        <Field control={control} name="madeOn" label={t.madeOn}>
          {({ onChange, ...bound }) => (
            <DateField {...bound} onChange={(day) => onChange(day ?? '')} isRequired />
          )}
        </Field>
      </div>
      <Field control={control} name="madeIn" label={t.madeIn}>
        {(bound) => <PaperField {...bound} />}
      </Field>
      <div className="form-row">
        <Field control={control} name="promisedBy" label={t.promisedBy}>
          {(bound) => <OptionalWordsField {...bound} />}
        </Field>
        <Field control={control} name="to" label={t.to}>
          {(bound) => <OptionalWordsField {...bound} />}
        </Field>
      </div>
      <div className="form-row">
        <Field control={control} name="number" label={t.number}>
          {(bound) => <OptionalWordsField {...bound} />}
        </Field>
        <Field control={control} name="established" label={t.established}>
          {(bound) => (
            <OptionalChoiceField
              {...bound}
              none={t.notEstablished}
              choices={ESTABLISHED.map((value) => ({ value, label: t.establishedAs[value] }))}
            />
          )}
        </Field>
      </div>
    </fieldset>
  );
}
