import { type ReactElement, useMemo } from 'react';
import type { Proposal } from '../../../db/model/records/proposal.ts';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { Field } from '../../components/form/field.tsx';
import { RecordForm } from '../../components/form/record-form.tsx';
import { LinkTextField } from '../../components/links/link-text-field.tsx';
import { OrganisationsField } from '../../components/organisations/organisation-field.tsx';
import type { MadeRecords } from '../../components/records/made-records.ts';
import { useContents } from '../../data/contents.ts';
import { useWords } from '../../i18n/words.ts';
import { CostEditor } from './cost-editor.tsx';
import { DecisionFields } from './decision-fields.tsx';
import { type ProposalValues, proposalFormSchema, proposalValues } from './proposal-values.ts';

/** Shows the form of one proposal. */
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
    made: MadeRecords,
    base: ProposalValues | undefined,
  ) => Promise<unknown>;
  readonly onDiscard?: () => void;
}): ReactElement {
  const { proposals } = useWords();
  const { dossier, themes } = useContents();
  const schema = useMemo(() => proposalFormSchema(proposals.amountMissing), [proposals]);
  const initial = useMemo(() => proposalValues(proposal), [proposal]);
  return (
    <RecordForm<ProposalValues>
      label={label}
      schema={schema}
      initial={initial}
      isNew={isNew}
      // The schema has found every amount to be one.
      onSave={(values, made, base) => onSave(values as Proposal, made, base)}
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
              {dossier.categories.length === 1 ? null : (
                <Field control={control} name="category" label={proposals.category}>
                  {(bound) => (
                    <ChoiceField
                      {...bound}
                      choices={dossier.categories.map(({ key, title }) => ({
                        value: key,
                        label: title,
                      }))}
                    />
                  )}
                </Field>
              )}
            </div>
            <CostEditor form={form} initial={initial} />
            <Field control={control} name="submittedBy" label={proposals.submittedBy}>
              {(bound) => <OrganisationsField {...bound} />}
            </Field>
            <Field control={control} name="carriedOutBy" label={proposals.carriedOutBy}>
              {(bound) => <OrganisationsField {...bound} />}
            </Field>
            <DecisionFields form={form} />
          </>
        );
      }}
    </RecordForm>
  );
}
