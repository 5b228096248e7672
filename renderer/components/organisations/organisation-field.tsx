import { type ReactElement, useContext, useMemo } from 'react';
import { useContents } from '../../data/contents.ts';
import { useWords } from '../../i18n/words.ts';
import type { FieldProps } from '../fields/field-props.ts';
import type { RecordChoice } from '../fields/record-choice.ts';
import type { Making } from '../fields/record-combo-box.tsx';
import { RecordField } from '../fields/record-field.tsx';
import { RecordsField } from '../fields/records-field.tsx';
import { NewOrganisationCard } from './new-organisation-card.tsx';
import { NewOrganisationsContext, organisationFrom } from './new-organisations.ts';
import { organisationChoice } from './organisation-choice.ts';

/** A field for one organisation, or none; one that is not there yet is made on the spot. */
export function OrganisationField({
  value,
  onChange,
  ...field
}: FieldProps<string | undefined>): ReactElement {
  const { choices, making } = useOrganisations(undefined, onChange);
  return (
    <div className="paper-field">
      <RecordField {...field} {...making} value={value} onChange={onChange} choices={choices} />
      <NewOrganisations ids={value === undefined ? [] : [value]} />
    </div>
  );
}

/** A field for any number of organisations; one that is not there yet is made on the spot. */
export function OrganisationsField({
  value,
  onChange,
  except,
  ...field
}: FieldProps<readonly string[]> & {
  /** The organisation that cannot be chosen here: the one the form is about. */
  readonly except?: string;
}): ReactElement {
  const { choices, making } = useOrganisations(except, (id) => onChange([...value, id]));
  return (
    <div className="paper-field">
      <RecordsField {...field} {...making} value={value} onChange={onChange} choices={choices} />
      <NewOrganisations ids={value} />
    </div>
  );
}

function useOrganisations(
  except: string | undefined,
  onMade: (id: string) => void,
): { readonly choices: readonly RecordChoice[]; readonly making: { readonly making?: Making } } {
  const { organisations: t } = useWords();
  const { organisations } = useContents();
  const made = useContext(NewOrganisationsContext);
  const drafts = made?.drafts;
  const choices = useMemo(
    () =>
      [...organisations, ...(drafts ?? [])]
        .filter(({ id }) => id !== except)
        .map(organisationChoice),
    [organisations, drafts, except],
  );
  if (made === undefined) return { choices, making: {} };
  const making: Making = {
    offer: (typed, found) => (found === 0 ? t.make({ name: typed }) : undefined),
    make: (typed) => {
      const draft = organisationFrom(typed);
      made.put(draft);
      onMade(draft.id);
    },
  };
  return { choices, making: { making } };
}

/** Those of the organisations chosen here that were made in this form, to be filled in further. */
function NewOrganisations({ ids }: { readonly ids: readonly string[] }): ReactElement | null {
  const made = useContext(NewOrganisationsContext);
  if (made === undefined) return null;
  return (
    <>
      {made.drafts
        .filter(({ id }) => ids.includes(id))
        .map((draft) => (
          <NewOrganisationCard key={draft.id} draft={draft} onChange={made.put} />
        ))}
    </>
  );
}
