import { type ReactElement, useMemo } from 'react';
import { printLinks } from '../../../db/model/links/index.ts';
import { CLEARED_BY, DECISIONS } from '../../../db/model/records/proposal.ts';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { numberNames } from '../../components/fields/record-choice.ts';
import { RecordField } from '../../components/fields/record-field.tsx';
import { WordsField } from '../../components/fields/words-field.tsx';
import { Field } from '../../components/form/field.tsx';
import type { RecordFormApi } from '../../components/form/record-form.tsx';
import { RowsField } from '../../components/form/rows-field.tsx';
import { LinkTextField } from '../../components/links/link-text-field.tsx';
import { PaperField } from '../../components/papers/paper-field.tsx';
import { useLookup } from '../../data/lookup.ts';
import { useWords } from '../../i18n/words.ts';
import type { ProposalValues } from './proposal-values.ts';

/** Shows what was decided on a proposal, by which paper and why, and who has cleared it. */
export function DecisionFields({
  form: { control },
}: {
  readonly form: RecordFormApi<ProposalValues>;
}): ReactElement {
  const { proposals, components } = useWords();
  const { contents, numbers, resolve } = useLookup();
  const actions = useMemo(
    () =>
      contents.actions.map(({ id, text }) => ({
        id,
        label: `${numbers.actions.get(id)}. ${printLinks(text, resolve)}`,
        names: numberNames(components.recordKinds.action, numbers.actions.get(id)),
      })),
    [contents.actions, numbers, resolve, components],
  );
  return (
    <fieldset className="form-section">
      <legend>{proposals.decisionPart}</legend>
      <Field control={control} name="decision" label={proposals.decision}>
        {(bound) => (
          <ChoiceField
            {...bound}
            choices={DECISIONS.map((value) => ({ value, label: proposals.decisions[value] }))}
          />
        )}
      </Field>
      <Field control={control} name="decidedIn" label={proposals.decidedIn}>
        {(bound) => <PaperField {...bound} />}
      </Field>
      <Field control={control} name="reason" label={proposals.reason}>
        {(bound) => (
          <LinkTextField
            {...bound}
            value={bound.value ?? ''}
            onChange={(text) => bound.onChange(text === '' ? undefined : text)}
          />
        )}
      </Field>
      <Field control={control} name="becameAction" label={proposals.becameAction}>
        {(bound) => <RecordField {...bound} choices={actions} />}
      </Field>
      <RowsField
        control={control}
        name="clearances"
        title={proposals.clearances}
        addLabel={proposals.addClearance}
        nameOf={(at) => proposals.clearance({ at: at + 1 })}
        blank={() => ({ by: 'FEZ' as const, date: '', outcome: '' })}
      >
        {(at) => (
          <div className="form-row">
            <Field control={control} name={`clearances.${at}.by`} label={proposals.clearedBy}>
              {(bound) => (
                <ChoiceField
                  {...bound}
                  choices={CLEARED_BY.map((value) => ({
                    value,
                    label: proposals.clearedByNames[value],
                  }))}
                />
              )}
            </Field>
            <Field control={control} name={`clearances.${at}.date`} label={proposals.clearedOn}>
              {(bound) => <DateField {...bound} onChange={(date) => bound.onChange(date ?? '')} />}
            </Field>
            <Field
              control={control}
              name={`clearances.${at}.outcome`}
              label={proposals.clearanceOutcome}
            >
              {(bound) => <WordsField {...bound} />}
            </Field>
          </div>
        )}
      </RowsField>
    </fieldset>
  );
}
