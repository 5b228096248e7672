import { type ReactElement, useEffect, useEffectEvent, useRef } from 'react';
import { useWatch } from 'react-hook-form';
import { printCostText, type ReadCost } from '../../../db/model/cost-text/index.ts';
import { COST_STATUSES } from '../../../db/model/records/proposal.ts';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { Field } from '../../components/form/field.tsx';
import { useShownField } from '../../components/form/form-fields.ts';
import type { RecordFormApi } from '../../components/form/record-form.tsx';
import { RowsField } from '../../components/form/rows-field.tsx';
import { useWords } from '../../i18n/words.ts';
import { CostComponentFields } from './cost-component-fields.tsx';
import { CostTextPart } from './cost-text-part.tsx';
import { BLANK_COST, costEstimate, costValues, type ProposalValues } from './proposal-values.ts';

/**
 * Shows what a proposal costs: whether there is an estimate, its amounts, and the words of the
 * annex. These follow the amounts as they are typed; where amounts are as they were, so are the
 * words of the source.
 */
export function CostEditor({
  form,
  initial,
}: {
  readonly form: RecordFormApi<ProposalValues>;
  readonly initial: ProposalValues;
}): ReactElement {
  const words = useWords();
  const { control } = form;
  const [costStatus, costs, costText] = useWatch({
    control,
    name: ['costStatus', 'costs', 'costText'],
  });
  // Also while there are no amounts here: others may have put some there.
  useShownField('costs', words.proposals.components, (value) => (
    <p className="shown-text">{printedAmounts(value as ProposalValues['costs'])}</p>
  ));
  const now = JSON.stringify([costStatus, costs]);
  const before = useRef(now);
  const follow = useEffectEvent(() => {
    const isAsItWas = now === JSON.stringify([initial.costStatus, initial.costs]);
    const estimate = costEstimate({ costStatus, costs });
    const printed = estimate === undefined ? undefined : printCostText(estimate);
    const text = isAsItWas ? initial.costText : printed;
    if (text !== undefined) form.setValue('costText', text, { shouldDirty: true });
  });
  useEffect(() => {
    if (before.current === now) return;
    before.current = now;
    follow();
  }, [now]);

  const setStatus = (status: ProposalValues['costStatus']) => {
    const wanted = status === 'geraamd' ? (costs.length === 0 ? [BLANK_COST] : costs) : [];
    if (wanted.length !== costs.length) form.setValue('costs', wanted, { shouldDirty: true });
    // After the amounts: it is judged by them.
    form.setValue('costStatus', status, { shouldDirty: true, shouldValidate: true });
  };
  const take = (read: ReadCost) => {
    const taken = read.costs.map(costValues);
    // The words are where the amounts come from: they stay as they were typed.
    before.current = JSON.stringify([read.costStatus, taken]);
    form.setValue('costs', taken, { shouldDirty: true });
    form.setValue('costStatus', read.costStatus, { shouldDirty: true });
    void form.trigger(['costStatus', 'costs']);
  };
  return (
    <fieldset className="form-section">
      <legend>{words.proposals.estimate}</legend>
      <Field control={control} name="costStatus" label={words.proposals.costStatus}>
        {(bound) => (
          <ChoiceField
            {...bound}
            onChange={setStatus}
            choices={COST_STATUSES.map((value) => ({
              value,
              label: words.proposals.costStatuses[value],
            }))}
          />
        )}
      </Field>
      {costStatus === 'geraamd' ? (
        <RowsField
          control={control}
          name="costs"
          title={words.proposals.components}
          addLabel={words.proposals.addComponent}
          nameOf={(at) => words.proposals.component({ at: at + 1 })}
          blank={() => BLANK_COST}
        >
          {(at) => <CostComponentFields form={form} at={at} />}
        </RowsField>
      ) : null}
      <CostTextPart form={form} values={{ costStatus, costs, costText }} onTake={take} />
    </fieldset>
  );
}

/** Prints amounts as the annex would. */
function printedAmounts(costs: ProposalValues['costs']): string {
  const estimate = costEstimate({ costStatus: 'geraamd', costs });
  return estimate === undefined ? '' : printCostText(estimate);
}
