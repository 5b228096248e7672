import type { ReactElement } from 'react';
import { useWatch } from 'react-hook-form';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { EuroField } from '../../components/fields/euro-field.tsx';
import { WholeNumberField } from '../../components/fields/whole-number-field.tsx';
import { Field } from '../../components/form/field.tsx';
import type { RecordFormApi } from '../../components/form/record-form.tsx';
import { useWords } from '../../i18n/words.ts';
import { COST_KINDS, type CostKind, storedKind } from './cost-words.ts';
import type { ProposalValues } from './proposal-values.ts';

/**
 * Shows the fields of one amount of an estimate: how much, of which kind, whose, and for which
 * year.
 */
export function CostComponentFields({
  form: { control },
  at,
}: {
  readonly form: RecordFormApi<ProposalValues>;
  readonly at: number;
}): ReactElement {
  const { proposals } = useWords();
  const kind = useWatch({ control, name: `costs.${at}.kind` });
  // A one-off amount falls in a year; one that recurs begins in one.
  const yearOf = kind === 'structureel' ? 'from' : 'year';
  return (
    <div className="cost-component">
      <Field control={control} name={`costs.${at}.amount`} label={proposals.amount}>
        {(bound) => <EuroField {...bound} />}
      </Field>
      <Field control={control} name={`costs.${at}.kind`} label={proposals.kind}>
        {(bound) => (
          <ChoiceField<CostKind>
            {...bound}
            value={bound.value ?? 'withoutKind'}
            onChange={(chosen) => bound.onChange(storedKind(chosen))}
            choices={COST_KINDS.map((value) => ({ value, label: proposals.kinds[value] }))}
          />
        )}
      </Field>
      <Field control={control} name={`costs.${at}.role`} label={proposals.role}>
        {(bound) => (
          <ChoiceField
            {...bound}
            choices={(['raming', 'verwachting'] as const).map((value) => ({
              value,
              label: proposals.roles[value],
            }))}
          />
        )}
      </Field>
      <Field
        key={yearOf}
        control={control}
        name={`costs.${at}.${yearOf}`}
        label={yearOf === 'year' ? proposals.year : proposals.from}
      >
        {(bound) => <WholeNumberField {...bound} />}
      </Field>
    </div>
  );
}
