import type { ReactElement } from 'react';
import type { Control } from 'react-hook-form';
import { DateField } from '../../../components/fields/date-field.tsx';
import { UnitField } from '../../../components/fields/unit-field.tsx';
import { WholeNumberField } from '../../../components/fields/whole-number-field.tsx';
import { OptionalWordsField } from '../../../components/fields/words-field.tsx';
import { Field } from '../../../components/form/field.tsx';
import { PaperField } from '../../../components/papers/paper-field.tsx';
import { useWords } from '../../../i18n/words.ts';
import type { AnnexValues } from '../annex-values.ts';

/**
 * Shows the fields that only the annex of the budget has: its years and units, and what it is a
 * copy of.
 */
export function BudgetAnnexFields({
  control,
}: {
  readonly control: Control<AnnexValues, unknown, AnnexValues>;
}): ReactElement {
  const { dossier: t } = useWords();
  return (
    <>
      <Field control={control} name="caption" label={t.caption}>
        {(bound) => <OptionalWordsField {...bound} />}
      </Field>
      <div className="form-row">
        <Field control={control} name="yearFrom" label={t.yearFrom}>
          {({ onChange, ...bound }) => (
            <WholeNumberField {...bound} onChange={(year) => onChange(year as number)} />
          )}
        </Field>
        <Field control={control} name="yearTo" label={t.yearTo}>
          {({ onChange, ...bound }) => (
            <WholeNumberField {...bound} onChange={(year) => onChange(year as number)} />
          )}
        </Field>
      </div>
      <div className="form-row">
        <Field control={control} name="unitText" label={t.unitText}>
          {(bound) => <OptionalWordsField {...bound} />}
        </Field>
        <Field control={control} name="unit" label={t.unit}>
          {(bound) => <UnitField {...bound} />}
        </Field>
      </div>
      <Field control={control} name="copyOf" label={t.copyOf}>
        {(bound) => <PaperField {...bound} description={t.copyOfHint} />}
      </Field>
      <Field control={control} name="asOf" label={t.asOf}>
        {(bound) => <DateField {...bound} />}
      </Field>
    </>
  );
}
