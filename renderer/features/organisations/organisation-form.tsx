import type { ReactElement } from 'react';
import { ORGANISATION_KINDS } from '../../../db/model/records/organisation.ts';
import { findOrganisation } from '../../../db/model/same-records.ts';
import { ChoiceField } from '../../components/fields/choice-field.tsx';
import { OptionalWordsField, WordsField } from '../../components/fields/words-field.tsx';
import { Field } from '../../components/form/field.tsx';
import { RecordForm } from '../../components/form/record-form.tsx';
import { OrganisationsField } from '../../components/organisations/organisation-field.tsx';
import type { MadeRecords } from '../../components/records/made-records.ts';
import { bridge } from '../../data/bridge.ts';
import { useContents } from '../../data/contents.ts';
import { takeStep } from '../../data/steps.ts';
import { useWords } from '../../i18n/words.ts';
import {
  changedOrganisations,
  type OrganisationValues,
  organisationWithMembers,
} from './organisation-values.ts';

/** Shows the form of one organisation or group. */
export function OrganisationForm({
  initial,
  isNew,
  onSaved,
  onDiscard,
}: {
  readonly initial: OrganisationValues;
  readonly isNew: boolean;
  readonly onSaved: (id: string) => void;
  readonly onDiscard?: () => void;
}): ReactElement {
  const words = useWords();
  const { organisations } = useContents();
  const t = words.organisations;
  const others = organisations.filter(({ id }) => id !== initial.id);
  const schema = organisationWithMembers.superRefine((values, context) => {
    const twin = findOrganisation(others, values);
    // Two that were there already under one name may be worked on.
    if (twin === undefined || (!isNew && findOrganisation([twin], initial) !== undefined)) return;
    const message = t.already({ name: twin.name });
    context.addIssue({ code: 'custom', path: ['name'], message });
  });
  const save = async (
    values: OrganisationValues,
    made: MadeRecords,
    base: OrganisationValues | undefined,
  ) => {
    const records = [...changedOrganisations(values, [...organisations, ...made.organisations])];
    const [record] = records;
    if (record === undefined) return;
    await takeStep(
      base === undefined
        ? bridge.organisations.add({ record, organisations: made.organisations })
        : bridge.organisations.save({
            records,
            base: [
              base,
              ...[...organisations, ...made.organisations].filter(({ id }) => id !== base.id),
            ],
            organisations: made.organisations,
          }),
    );
    onSaved(record.id);
  };
  return (
    <RecordForm<OrganisationValues>
      label={isNew ? t.newOne : t.one({ name: initial.name })}
      schema={schema}
      initial={initial}
      isNew={isNew}
      onSave={save}
      {...(onDiscard === undefined ? {} : { onDiscard })}
    >
      {({ control }) => (
        <>
          <Field control={control} name="name" label={t.name}>
            {(bound) => <WordsField {...bound} isRequired />}
          </Field>
          <div className="form-row">
            <Field control={control} name="abbreviation" label={t.abbreviation}>
              {(bound) => <OptionalWordsField {...bound} />}
            </Field>
            <Field control={control} name="kind" label={t.kind}>
              {(bound) => (
                <ChoiceField
                  {...bound}
                  choices={ORGANISATION_KINDS.map((value) => ({ value, label: t.kinds[value] }))}
                />
              )}
            </Field>
          </div>
          <Field control={control} name="memberOf" label={t.memberOf}>
            {({ onChange, ...bound }) => (
              <OrganisationsField
                {...bound}
                onChange={(ids) => onChange([...ids])}
                description={t.memberOfHint}
                except={initial.id}
              />
            )}
          </Field>
          {isNew ? null : (
            <Field control={control} name="members" label={t.members}>
              {({ onChange, ...bound }) => (
                <OrganisationsField
                  {...bound}
                  onChange={(ids) => onChange([...ids])}
                  description={t.membersHint}
                  except={initial.id}
                />
              )}
            </Field>
          )}
        </>
      )}
    </RecordForm>
  );
}
