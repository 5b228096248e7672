import { type ReactElement, useMemo } from 'react';
import type { Document } from '../../../db/model/records/document.ts';
import { CATEGORIES, type Proposal } from '../../../db/model/records/proposal.ts';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { RecordsField } from '../../components/fields/records-field.tsx';
import { Field } from '../../components/form/field.tsx';
import { RecordForm } from '../../components/form/record-form.tsx';
import { LinkTextField } from '../../components/links/link-text-field.tsx';
import { useContents } from '../../data/contents.ts';
import { useWords } from '../../i18n/words.ts';
import { CostEditor } from './cost-editor.tsx';
import { DecisionFields } from './decision-fields.tsx';
import { type ProposalValues, proposalFormSchema, proposalValues } from './proposal-values.ts';

/** The form of one proposal. */
export function ProposalForm({
  label,
  proposal,
  isNew,
  onSave,
  onDiscard,
}: {
  readonly label: string;
  readonly proposal: Proposal;
  readonly isNew: boolean;
  readonly onSave: (
    proposal: Proposal,
    papers: readonly Document[],
    base: ProposalValues | undefined,
  ) => Promise<unknown>;
  readonly onDiscard?: () => void;
}): ReactElement {
  const { proposals } = useWords();
  const { themes, organisations } = useContents();
  const schema = useMemo(() => proposalFormSchema(proposals.amountMissing), [proposals]);
  const initial = useMemo(() => proposalValues(proposal), [proposal]);
  const choices = useMemo(
    () =>
      organisations.map(({ id, name, abbreviation = '' }) => ({
        id,
        label: name,
        also: abbreviation,
      })),
    [organisations],
  );
  return (
    <RecordForm<ProposalValues>
      label={label}
      schema={schema}
      initial={initial}
      isNew={isNew}
      // The schema has found every amount to be one.
      onSave={(values, papers, base) => onSave(values as Proposal, papers, base)}
      {...(onDiscard === undefined ? {} : { onDiscard })}
    >
      {(form) => {
        const { control } = form;
        return (
          <>
            <Field control={control} name="text" label={proposals.text}>
              {(bound) => <LinkTextField {...bound} isRequired />}
            </Field>
            <Field control={control} name="appreciation" label={proposals.appreciation}>
              {(bound) => <LinkTextField {...bound} />}
            </Field>
            <div className="form-row">
              <Field control={control} name="theme" label={proposals.theme}>
                {(bound) => (
                  <ChoiceField
                    {...bound}
                    choices={themes.map(({ id, title }) => ({ value: id, label: title }))}
                  />
                )}
              </Field>
              <Field control={control} name="category" label={proposals.category}>
                {(bound) => (
                  <ChoiceField
                    {...bound}
                    choices={CATEGORIES.map((value) => ({
                      value,
                      label: proposals.categories[value],
                    }))}
                  />
                )}
              </Field>
            </div>
            <CostEditor form={form} initial={initial} />
            <Field control={control} name="submittedBy" label={proposals.submittedBy}>
              {(bound) => <RecordsField {...bound} choices={choices} />}
            </Field>
            <Field control={control} name="carriedOutBy" label={proposals.carriedOutBy}>
              {(bound) => <RecordsField {...bound} choices={choices} />}
            </Field>
            <DecisionFields form={form} />
          </>
        );
      }}
    </RecordForm>
  );
}
