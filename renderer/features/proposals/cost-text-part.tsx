import type { ReactElement } from 'react';
import { Button } from 'react-aria-components';
import {
  costAgreement,
  parseCostText,
  printCostText,
  type ReadCost,
} from '../../../db/model/cost-text/index.ts';
import { LongTextField } from '../../components/fields/long-text-field.tsx';
import { Field } from '../../components/form/field.tsx';
import type { RecordFormApi } from '../../components/form/record-form.tsx';
import { useWords } from '../../i18n/words.ts';
import { costEstimate, type ProposalValues } from './proposal-values.ts';

/**
 * Shows the words of a cost cell as the annex prints them, and how they stand to the amounts: what
 * was read in them can become the amounts, and the amounts can become the words.
 */
export function CostTextPart({
  form,
  values: { costText, ...values },
  onTake,
}: {
  readonly form: RecordFormApi<ProposalValues>;
  readonly values: Pick<ProposalValues, 'costStatus' | 'costs' | 'costText'>;
  /** Makes the estimate out of what was read. */
  readonly onTake: (read: ReadCost) => void;
}): ReactElement {
  const words = useWords().proposals;
  const estimate = costEstimate(values);
  const printed = estimate === undefined ? undefined : printCostText(estimate);
  const read = parseCostText(costText);
  const agreement = estimate === undefined ? undefined : costAgreement(costText, estimate);
  const isUnread = read === undefined && costText.trim() !== '';
  const isOffered = read !== undefined && agreement !== 'says' && !isEmpty(read);
  // The buttons go when they have been pressed: the focus returns to the words they are about.
  return (
    <>
      <Field control={form.control} name="costText" label={words.costText}>
        {(bound) => <LongTextField {...bound} />}
      </Field>
      <div className="cost-reading" role="status">
        {isUnread ? <p className="field-description">{words.costTextUnread}</p> : null}
        {isOffered ? (
          <p className="field-description">
            {words.costTextRead({ read: onOneLine(printCostText(read)) })}{' '}
            <Button
              className="link-button"
              onPress={() => {
                onTake(read);
                form.setFocus('costText');
              }}
            >
              {words.costTextTake}
            </Button>
          </p>
        ) : null}
        {read?.words === undefined ? null : (
          <p className="field-description">{words.costTextWords({ words: read.words })}</p>
        )}
      </div>
      {printed === undefined || printed === costText ? null : (
        <p className="field-description">
          {words.costTextDiffers({ computed: onOneLine(printed) })}{' '}
          <Button
            className="link-button"
            onPress={() => {
              form.setValue('costText', printed, { shouldDirty: true });
              form.setFocus('costText');
            }}
          >
            {words.costTextReset}
          </Button>
        </p>
      )}
    </>
  );
}

/** Tells whether there is no amount to take: a range or a remark alone. */
function isEmpty({ costStatus, costs }: ReadCost): boolean {
  return costStatus === 'geraamd' && costs.length === 0;
}

function onOneLine(cell: string): string {
  return cell.split('\n').join(' + ');
}
